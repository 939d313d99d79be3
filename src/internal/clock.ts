/**
 * The one clock behind all relative times. It beats at each full minute while somebody listens, and holds no timer
 * otherwise.
 */
const minute = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Calls `listener` at each full minute until the returned function is called. */
export function onMinute(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setTimeout(beat, untilNextMinute());
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

function beat() {
  timer = setTimeout(beat, untilNextMinute());
  for (const listener of [...listeners]) listener();
}

const untilNextMinute = () => minute - (Date.now() % minute);
