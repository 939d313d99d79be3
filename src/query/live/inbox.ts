import { readEvent, type ReadEvent } from '../../provider/read-event.js';
import { askFor } from '../changes/ask.js';
import { changesOf } from '../changes/index.js';
import { touchActivities } from '../changes/touch.js';
import { freshMs, type ProviderClient } from '../provider-client.js';
import { concernedBy } from '../queries/told.js';
import { refresh, refreshAll, type Concerns } from '../refresh.js';

/** The first event is shown this much later: what comes together is shown together. */
const firstMs = 100;
/** While more keep coming, once in this time: nobody reads faster. */
const againMs = 1000;
/** So many events are read in one task, so that none of them holds up the page. */
const atOnce = 100;
/** With so many unread, no more are asked for: a stream may have no end, or come all at once. */
const mostUnread = 5_000;
/** With more news than this, everything is read anew. */
const mostNews = 20_000;

type ActivityEvent = Extract<ReadEvent, { readonly kind: 'activity' }>;

/** What a stream has told and nobody has looked at yet. */
export class Inbox {
  readonly #client: ProviderClient;
  readonly #scope: string;
  #events: unknown[] = [];
  /** What has to be asked for anew. */
  #stale: Concerns[] = [];
  #isAllStale = false;
  #isWaiting = false;
  #onRoom: (() => void) | undefined;
  #isRefreshing = false;
  #emptiedAt = -Infinity;
  #reducedAt = -Infinity;

  constructor(client: ProviderClient, scope: string) {
    this.#client = client;
    this.#scope = scope;
  }

  /** Until there is room for another event. */
  get room(): Promise<void> | undefined {
    if (this.#events.length < mostUnread) return undefined;
    return new Promise((resolve) => (this.#onRoom = resolve));
  }

  /** Takes an event as it came. */
  put(event: unknown): void {
    this.#events.push(event);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    // A clock that is put back must not make anybody wait.
    const since = Date.now() - this.#emptiedAt;
    setTimeout(() => this.#empty(), since >= 0 ? Math.max(firstMs, againMs - since) : againMs);
  }

  #empty(from = 0) {
    const events = this.#events;
    for (const event of events.slice(from, from + atOnce)) this.#tryRead(event);
    if (events.length > from + atOnce) {
      setTimeout(() => this.#empty(from + atOnce));
      return;
    }
    this.#events = [];
    this.#isWaiting = false;
    this.#emptiedAt = Date.now();
    this.#onRoom?.();
    this.#show();
  }

  #show() {
    const client = this.#client;
    touchActivities(client);
    // Not with every event: some of it may not be readable just now.
    if (changesOf(client).size > mostNews && Date.now() - this.#reducedAt >= freshMs) {
      this.#reducedAt = Date.now();
      this.#isAllStale = true;
    }
    void this.#refresh();
  }

  /** One after the other: a reading that takes long must come to its end, however often something is told meanwhile. */
  async #refresh() {
    if (this.#isRefreshing) return;
    this.#isRefreshing = true;
    while (this.#isAllStale || this.#stale.length > 0) {
      const stale = this.#stale;
      const isAllStale = this.#isAllStale;
      this.#stale = [];
      this.#isAllStale = false;
      await (isAllStale
        ? refreshAll(this.#client)
        : refresh(this.#client, (key) => stale.some((concerns) => concerns(key))));
    }
    this.#isRefreshing = false;
  }

  #tryRead(sent: unknown) {
    try {
      this.#read(sent);
    } catch (thrown) {
      // A getter of the provider's that throws must not end the stream for the others.
      this.#client.report({ method: 'subscribe', path: 'event', message: `could not be read: ${String(thrown)}` });
    }
  }

  #read(sent: unknown) {
    const client = this.#client;
    const event = readEvent(sent, (problem) => client.report({ ...problem, method: 'subscribe' }));
    if (event?.type === 'reset') this.#isAllStale = true;
    else if (event?.kind === 'activity') this.#tell(event);
    else if (event) this.#stale.push(...concernedBy(client, event));
  }

  #tell({ type, id, object, revision }: ActivityEvent) {
    const changes = changesOf(this.#client);
    if (type === 'created') changes.tellNew(id, { scope: this.#scope });
    if (type === 'removed') changes.tellGone(id, revision);
    else if (object) changes.tell(object);
    // A back end may tell that something changed, and not what it is now.
    else void askFor(this.#client, id);
  }
}
