import type { ReactiveController, ReactiveElement } from 'lit';

/** Waits with the last of many calls until none has come for a while. A removed host does nothing any more; a moved one does. */
export class Debounce implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #ms: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement, ms: number) {
    this.#host = host;
    this.#ms = ms;
    host.addController(this);
  }

  /** Replaces what is waiting. */
  readonly run = (action: () => void): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, this.#ms);
  };

  /** Drops what is waiting and acts at once. */
  readonly now = (action: () => void): void => {
    clearTimeout(this.#timer);
    action();
  };

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) clearTimeout(this.#timer);
    });
  }
}
