import type { ReactiveController } from 'lit';
import type { Face } from '../internal/face.js';
import { warnOnce } from '../internal/warn-once.js';
import { observe, type Observer, type QueryFor } from './observer.js';
import type { ProviderClient } from './provider-client.js';
import type { DataElement, SourceController } from './source-controller.js';

/** What a `QueryController` is about. */
export interface QueryOptions<T> {
  /** The query, or `undefined` while there is nothing to ask. Looked at before each render. */
  readonly query: () => QueryFor<T> | undefined;
  /** The value itself, where the page has it: then nothing is asked. */
  readonly given?: () => T | undefined;
}

/**
 * Binds a query to an element: asks while the element is on the page, and has it render when the answer changes. A move
 * in the page is no removal: it neither aborts nor asks again.
 */
export class QueryController<T> implements ReactiveController {
  readonly #host: DataElement;
  readonly #source: SourceController;
  readonly #options: QueryOptions<T>;
  #client: ProviderClient | undefined;
  #observer: Observer<T> | undefined;
  #unsubscribe: (() => void) | undefined;
  #unsupported = false;

  constructor(host: DataElement, source: SourceController, options: QueryOptions<T>) {
    this.#host = host;
    this.#source = source;
    this.#options = options;
    host.addController(this);
  }

  /** What there is to show. */
  get face(): Face<T> {
    const value = this.#options.given?.();
    if (value !== undefined) return { face: 'ready', value };
    return this.#observer?.face() ?? { face: this.#unsupported ? 'unsupported' : 'waiting' };
  }

  /** The value, where there is one. */
  get value(): T | undefined {
    const { face } = this;
    return face.face === 'ready' ? face.value : undefined;
  }

  /** Whether a newer answer than the one shown is on its way. */
  get refreshing(): boolean {
    const { face } = this;
    return face.face === 'ready' && face.refreshing === true;
  }

  /** Asks again. */
  readonly retry = (): void => void this.#observer?.retry();

  /** Reads the next page of a list. */
  readonly more = (): void => void this.#observer?.more();

  hostConnected(): void {
    // The first time, properties are not set yet: the update that follows does it.
    if (!this.#host.hasUpdated) return;
    this.#follow();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  #follow() {
    const { client } = this.#source;
    const query = this.#options.given?.() === undefined ? this.#options.query() : undefined;
    if (query && !client) this.#source.want();
    this.#unsupported = Boolean(client && query && !client.provider[query.needs]);
    if (!client || !query || this.#unsupported) {
      if (query && this.#unsupported) this.#tell(query.needs);
      this.#stop();
    } else if (this.#observer && this.#client === client) {
      this.#observer.ask(query);
    } else {
      this.#stop();
      this.#client = client;
      this.#observer = observe(client, query);
      this.#unsubscribe = this.#observer.subscribe(() => this.#host.requestUpdate());
    }
  }

  #tell(method: string) {
    warnOnce(`<${this.#host.localName}> shows nothing of what needs ${method}(): the provider has no such method.`);
  }

  #stop() {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#observer = undefined;
    this.#client = undefined;
  }
}
