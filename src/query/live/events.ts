import { ProviderError, type LiveEvent } from '../../provider/index.js';

/**
 * The events of a stream until the signal aborts: then they end at once, also those of a provider that does not listen
 * to it.
 *
 * @throws ProviderError `unsupported` for something that is no stream, and whatever the stream fails with.
 */
export async function* eventsOf(stream: unknown, signal: AbortSignal): AsyncGenerator<LiveEvent, void, undefined> {
  const iterator = (stream as Partial<AsyncIterable<LiveEvent>> | undefined)?.[Symbol.asyncIterator]?.();
  if (!iterator) throw new ProviderError('unsupported', 'subscribe() has to answer with an AsyncIterable at once.');
  let stop = (): void => undefined;
  const onAbort = () => stop();
  signal.addEventListener('abort', onAbort);
  try {
    for (;;) {
      if (signal.aborted) return;
      // No race with one promise for all events: that would keep something of each of them.
      const next = await new Promise<IteratorResult<LiveEvent, unknown> | undefined>((resolve, reject) => {
        stop = () => resolve(undefined);
        iterator.next().then(resolve, reject);
      });
      if (!next || next.done) return;
      signal.throwIfAborted();
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // It has been left by then: how it ends is nobody's business.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
