import type { Asked } from './read-answer.js';

/** Longer than this nobody looks at a skeleton, and most servers in between have given up too. */
const patienceMs = 30_000;

/**
 * What a read came to, unless it is given up before or does not come in time: then it is stopped and fails with
 * `unavailable`. It is not tried again by itself, for that would take as long; a reader may try at once.
 *
 * @throws ProviderError `unavailable`, or the signal's reason.
 */
export function within({ method, outcome, signal, errors }: Asked, stop: AbortController): Asked['outcome'] {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    };
    const fail = (reason: Error) => {
      end();
      reject(reason);
    };
    const giveUp = () => fail(signal?.reason as Error);
    const timer = setTimeout(() => {
      const words = `${method}() has not answered for ${String(patienceMs / 1000)} s.`;
      const failure = new errors.ProviderError('unavailable', words, { retryAfterMs: patienceMs });
      stop.abort(failure);
      fail(failure);
    }, patienceMs);
    signal?.addEventListener('abort', giveUp);
    if (signal?.aborted) giveUp();
    void outcome.then(resolve).then(end);
  });
}
