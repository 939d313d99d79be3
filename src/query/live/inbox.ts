import { readEvent, type ReadEvent } from '../../provider/read-event.js';
import { changesOf } from '../changes/index.js';
import { touchActivities } from '../changes/touch.js';
import type { ProviderClient } from '../provider-client.js';
import { readActivity } from '../queries/activities.js';
import { concernedBy } from '../queries/told.js';
import { refresh, refreshAll, type Concerns } from '../refresh.js';

/** The first event is shown this much later: what comes together is shown together. */
const firstMs = 100;
/** While more keep coming, once in this time: nobody reads faster. */
const againMs = 1000;
/** So many events are read in one task, so that none of them holds up the page. */
const atOnce = 100;
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
  #emptiedAt = -Infinity;

  constructor(client: ProviderClient, scope: string) {
    this.#client = client;
    this.#scope = scope;
  }

  /** Takes an event as it came. */
  put(event: unknown): void {
    this.#events.push(event);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => this.#empty(), Math.max(firstMs, this.#emptiedAt + againMs - Date.now()));
  }

  #empty(from = 0) {
    const events = this.#events;
    for (const event of events.slice(from, from + atOnce)) this.#read(event);
    if (events.length > from + atOnce) {
      setTimeout(() => this.#empty(from + atOnce));
      return;
    }
    this.#events = [];
    this.#isWaiting = false;
    this.#emptiedAt = Date.now();
    this.#show();
  }

  #show() {
    const client = this.#client;
    touchActivities(client);
    const stale = this.#stale;
    const isAllStale = this.#isAllStale || changesOf(client).size > mostNews;
    this.#stale = [];
    this.#isAllStale = false;
    if (isAllStale) void refreshAll(client);
    else if (stale.length > 0) void refresh(client, (key) => stale.some((concerns) => concerns(key)));
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
    else void this.#ask(id);
  }

  /** A back end may tell that something changed, and not what it is now. */
  async #ask(id: string) {
    const activity = await readActivity(this.#client, id).catch(() => undefined);
    if (!activity) return;
    changesOf(this.#client).tell(activity);
    touchActivities(this.#client);
  }
}
