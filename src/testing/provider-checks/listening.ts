import type { ActivityScope } from '../../model/index.js';
import type { LiveEvent } from '../../provider/index.js';
import { settled, start, within, type Settled } from './asking.js';
import { CallFailed, wrong } from './contract-error.js';
import type { Scene } from './scene.js';

/** So many events are listened to for one that is wanted: a busy network tells of other things too. */
const most = 100;

/** Somebody who listens to a scope. */
export class Listener {
  readonly heard: LiveEvent[] = [];
  readonly #leaving = new AbortController();
  readonly #events: AsyncIterator<LiveEvent>;
  readonly #patience: number;
  #coming: PromiseLike<Settled<IteratorResult<LiveEvent>>> | undefined;

  constructor({ provider, patience }: Scene<'subscribe'>, scope: ActivityScope, after?: string) {
    const { signal } = this.#leaving;
    const stream = listenTo(() => provider.subscribe(scope, after === undefined ? { signal } : { signal, after }));
    this.#events = stream[Symbol.asyncIterator]();
    this.#patience = patience;
    // A stream may begin only when it is first asked.
    this.#next();
  }

  /** The first event that fits, or `undefined` where none comes in time. Those before it are in `heard`. */
  async hear(fits: (event: LiveEvent) => boolean, patience = this.#patience): Promise<LiveEvent | undefined> {
    const end = Date.now() + patience;
    for (let i = 0; i < most; i++) {
      const result = await this.#within(Math.max(1, end - Date.now()));
      if (!result || result.done === true) return undefined;
      this.heard.push(result.value);
      if (fits(result.value)) return result.value;
    }
    return undefined;
  }

  /** Stops listening. Whether the stream ended in time. */
  async leave(): Promise<boolean> {
    this.#leaving.abort();
    try {
      for (let i = 0; i < most; i++) {
        const result = await this.#within(this.#patience);
        if (!result || result.done === true) return result !== undefined;
      }
      return false;
    } catch (thrown) {
      if (thrown instanceof CallFailed && thrown.isAbort(this.#leaving.signal)) return true;
      throw thrown;
    }
  }

  async #within(patience: number): Promise<IteratorResult<LiveEvent> | undefined> {
    const outcome = await within(patience, this.#next());
    if (!outcome) return undefined;
    this.#coming = undefined;
    if ('thrown' in outcome) throw new CallFailed('subscribe', outcome.thrown);
    return outcome.value;
  }

  /** What comes next; what nobody waited for to the end is not lost. */
  #next(): PromiseLike<Settled<IteratorResult<LiveEvent>>> {
    return (this.#coming ??= settled(this.#events.next()));
  }
}

function listenTo(subscribe: () => AsyncIterable<LiveEvent>): AsyncIterable<LiveEvent> {
  const stream = start('subscribe', subscribe) as Partial<AsyncIterable<LiveEvent>> | undefined;
  if (typeof stream?.[Symbol.asyncIterator] === 'function') return stream as AsyncIterable<LiveEvent>;
  throw wrong('subscribe answered with something else than a stream.', 'Make it a generator: `async *subscribe()`.');
}
