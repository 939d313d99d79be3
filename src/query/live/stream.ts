import { ProviderError, revokes, toFailure, type ProviderFailure } from '../../provider/index.js';
import type { ActivityScope } from '../../model/index.js';
import { warnOnce } from '../../internal/warn-once.js';
import type { ProviderClient } from '../provider-client.js';
import { scopeName } from '../queries/activities.js';
import { retryDelay } from '../retrying.js';
import { eventsOf } from './events.js';
import { Inbox } from './inbox.js';
import { pause, untilRead } from './pause.js';

/** Longer than this a broken stream is not left alone, unless its back end asked for it. */
const longestWaitMs = 60_000;

/** One stream of events, open while somebody follows it; broken, it is taken up again after the last event. */
export class Stream {
  readonly #client: ProviderClient;
  readonly #scope: ActivityScope;
  readonly #inbox: Inbox;
  readonly #followers = new Set<() => void>();
  #open: AbortController | undefined;
  #after: string | undefined;
  #hasTold = false;

  constructor(client: ProviderClient, scope: ActivityScope) {
    this.#client = client;
    this.#scope = scope;
    this.#inbox = new Inbox(client, scopeName(scope));
  }

  /**
   * Follows the stream until the returned function is called.
   *
   * @param onMissed - Called where something may have come while the stream was being set up.
   */
  join(onMissed: () => void): () => void {
    const follower = () => onMissed();
    this.#followers.add(follower);
    if (!this.#open) {
      this.#open = new AbortController();
      void this.#run(this.#open.signal);
    }
    return () => {
      if (!this.#followers.delete(follower) || this.#followers.size > 0) return;
      this.#open?.abort();
      this.#open = undefined;
    };
  }

  async #run(signal: AbortSignal) {
    let failures = 0;
    for (;;) {
      const failure = await this.#listen(signal, () => (failures = 0));
      if (signal.aborted) return;
      if (failure.code === 'unsupported' || (failure.code === 'invalid' && this.#after === undefined)) {
        warnOnce(`Nothing is told live: ${failure.message}`);
        return;
      }
      if (failure.code === 'invalid') this.#loseTrack();
      else if (revokes(failure)) await untilRead(this.#client, signal);
      else await pause(failure.retryAfterMs ?? Math.min(retryDelay(failures++, failure), longestWaitMs), signal);
    }
  }

  /** Listens until the stream ends or fails: who is not there any more does not hear either. */
  async #listen(signal: AbortSignal, onEvent: () => void): Promise<ProviderFailure> {
    const { client, after } = { client: this.#client, after: this.#after };
    try {
      const options = { ...client.options(signal), ...(after === undefined ? {} : { after }) };
      for await (const event of eventsOf(client.provider.subscribe?.(this.#scope, options), signal)) {
        onEvent();
        this.#take(event);
      }
      return new ProviderError('unavailable', 'The stream ended.');
    } catch (thrown) {
      return toFailure(thrown);
    }
  }

  #take(event: { readonly cursor?: unknown } | null | undefined) {
    // Nothing says what came before the stream was set up: what it tells first is the time to ask.
    if (!this.#hasTold) for (const onMissed of this.#followers) onMissed();
    this.#hasTold = true;
    if (typeof event?.cursor === 'string') this.#after = event.cursor;
    this.#inbox.put(event);
  }

  /** Its place is known no longer: what was missed has to be read. */
  #loseTrack() {
    this.#after = undefined;
    this.#inbox.put({ type: 'reset' });
  }
}
