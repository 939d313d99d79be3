import { ProviderError, revokes, toFailure, type ProviderFailure } from '../../provider/index.js';
import type { ActivityScope } from '../../model/index.js';
import { warnOnce } from '../../internal/warn-once.js';
import { freshMs, type ProviderClient } from '../provider-client.js';
import { left } from '../left.js';
import { isAboutActivities, scopeName } from '../queries/activities.js';
import { refresh } from '../refresh.js';
import { retryDelay } from '../retrying.js';
import { eventsOf } from './events.js';
import { Inbox } from './inbox.js';
import { pause, untilRead } from './pause.js';

/** Longer than this a broken stream is not left alone, unless its back end asked for it. */
const longestWaitMs = 60_000;
/** What a back end asks for beyond this is a mistake, and more than a timer can count. */
const mostPatienceMs = 24 * 3_600_000;

/** One stream of events, open while somebody follows it; broken, it is taken up again after the last event. */
export class Stream {
  readonly #client: ProviderClient;
  readonly #scope: ActivityScope;
  readonly #inbox: Inbox;
  readonly #followers = new Set<() => void>();
  #open: AbortController | undefined;
  #after: string | undefined;
  /** Something may have been missed, and has not been asked for since. */
  #isBehind = false;
  #asksNewer = false;
  #catchingUp: ReturnType<typeof setTimeout> | undefined;

  constructor(client: ProviderClient, scope: ActivityScope) {
    this.#client = client;
    this.#scope = scope;
    this.#inbox = new Inbox(client, scopeName(scope));
  }

  /**
   * Follows the stream until the returned function is called.
   *
   * @param isBehind - The reading of what is followed has begun before.
   * @param onMissed - Called where something may have come meanwhile.
   */
  join(isBehind: boolean, onMissed: () => void): () => void {
    const follower = () => onMissed();
    this.#followers.add(follower);
    if (!this.#open) {
      this.#open = new AbortController();
      void this.#run(this.#open.signal);
      if (this.#isBehind || (isBehind && this.#after === undefined)) this.#fallBehind();
    }
    return () => {
      if (!this.#followers.delete(follower) || this.#followers.size > 0) return;
      this.#open?.abort(left);
      this.#open = undefined;
      clearTimeout(this.#catchingUp);
      this.#catchingUp = undefined;
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
      if (this.#after === undefined) this.#fallBehind();
      if (failure.code === 'invalid') this.#loseTrack();
      else if (revokes(failure)) await untilRead(this.#client, signal);
      else await pause(waitMs(failures++, failure), signal);
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
        await this.#inbox.room;
      }
      return new ProviderError('unavailable', 'The stream ended.');
    } catch (thrown) {
      return toFailure(thrown);
    }
  }

  #take(event: { readonly cursor?: unknown } | null | undefined) {
    if (this.#asksNewer) for (const onMissed of this.#followers) onMissed();
    this.#asksNewer = false;
    if (typeof event?.cursor === 'string') this.#after = event.cursor;
    this.#inbox.put(event);
  }

  /**
   * Something may have been missed, and no cursor says what. New posts are asked for with the first event; what else has
   * changed is asked for when an answer counts as fresh no longer.
   */
  #fallBehind() {
    this.#isBehind = true;
    this.#asksNewer = true;
    if (this.#open) this.#catchingUp ??= setTimeout(() => void this.#catchUp(), freshMs);
  }

  async #catchUp() {
    this.#catchingUp = undefined;
    this.#isBehind = false;
    if (!(await refresh(this.#client, isAboutActivities))) this.#fallBehind();
  }

  /** Its place is known no longer: what was missed has to be read. */
  #loseTrack() {
    this.#after = undefined;
    this.#inbox.put({ type: 'reset' });
  }
}

/** As long as the back end asks, and longer each time in any case: it may ask for no time at all. */
function waitMs(failures: number, { retryAfterMs = 0 }: ProviderFailure): number {
  const own = Math.min(retryDelay(failures, undefined), longestWaitMs);
  return retryAfterMs > own ? Math.min(retryAfterMs, mostPatienceMs) : own;
}
