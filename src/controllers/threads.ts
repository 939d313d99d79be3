import type { Activity } from '../model/index.js';
import { ListController } from '../query/list-controller.js';
import { repliesQuery } from '../query/queries/activities.js';
import type { DataElement, SourceController } from '../query/source-controller.js';
import { ProviderSwitch } from './provider-switch.js';

const pageSize = 20;

/** The conversations a feed has opened: replies are asked for when a post is opened, and kept while it is closed. */
export class Threads {
  readonly #host: DataElement;
  readonly #source: SourceController;
  readonly #threads = new Map<string, ListController<Activity>>();
  #open: ReadonlySet<string> = new Set();

  constructor(host: DataElement, source: SourceController) {
    this.#host = host;
    this.#source = source;
    new ProviderSwitch(host, source, () => this.closeAll());
  }

  /** Replies on show. */
  get items(): readonly Activity[] {
    return [...this.#open].flatMap((id) => this.#threads.get(id)?.value?.items ?? []);
  }

  /** The replies of an open post; nothing where it is closed. */
  get(activityId: string): ListController<Activity> | undefined {
    return this.#open.has(activityId) ? this.#threads.get(activityId) : undefined;
  }

  toggle(activityId: string): void {
    const open = new Set(this.#open);
    if (!open.delete(activityId)) open.add(activityId);
    this.#open = open;
    if (!this.#threads.has(activityId)) this.#threads.set(activityId, this.#thread(activityId));
    this.#host.requestUpdate();
  }

  closeAll(): void {
    this.#open = new Set();
  }

  #thread(activityId: string) {
    const query = () => (this.#open.has(activityId) ? repliesQuery(activityId, pageSize) : undefined);
    return new ListController<Activity>(this.#host, this.#source, { query });
  }
}
