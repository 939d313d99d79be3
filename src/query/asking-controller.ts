import type { ReactiveController } from 'lit';
import type { Face } from '../internal/face.js';
import { warnOnce } from '../internal/warn-once.js';
import type { Observer } from './observer.js';
import type { ProviderClient } from './provider-client.js';
import type { Asking } from './query.js';
import type { DataElement, SourceController } from './source-controller.js';

/** What a query controller is about. */
export interface QueryOptions<T, Q extends Asking> {
  /** The query, or `undefined` while there is nothing to ask. Looked at before each render. */
  readonly query: () => Q | undefined;
  /** The value itself, where the page has it: then nothing is asked. */
  readonly given?: () => T | undefined;
}

/**
 * Binds a query to an element: asks while the element is on the page, and has it render when the answer changes. A move
 * in the page is no removal: it neither aborts nor asks again.
 */
export abstract class AskingController<T, Q extends Asking, O extends Observer<T, Q>> implements ReactiveController {
  readonly #host: DataElement;
  readonly #source: SourceController;
  readonly #options: QueryOptions<T, Q>;
  protected observer: O | undefined;
  #client: ProviderClient | undefined;
  #unsubscribe: (() => void) | undefined;
  #unsupported = false;

  constructor(host: DataElement, source: SourceController, options: QueryOptions<T, Q>) {
    this.#host = host;
    this.#source = source;
    this.#options = options;
    host.addController(this);
  }

  /** What there is to show. */
  get face(): Face<T> {
    const value = this.#options.given?.();
    if (value !== undefined) return { face: 'ready', value };
    return this.observer?.face() ?? { face: this.#unsupported ? 'unsupported' : 'waiting' };
  }

  /** The value, where there is one. */
  get value(): T | undefined {
    const { face } = this;
    return face.face === 'ready' ? face.value : undefined;
  }

  /** Whether the answer is still on its way, be it that the one to the question before stands in for it. */
  get pending(): boolean {
    const { face } = this;
    return face.face === 'waiting' || face.face === 'loading' || (face.face === 'ready' && face.former === true);
  }

  /** Asks again. */
  readonly retry = (): void => void this.observer?.retry();

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

  /** The observer for this controller's kind of query. */
  protected abstract observe(client: ProviderClient, query: Q): O;

  #follow() {
    const query = this.#options.given?.() === undefined ? this.#options.query() : undefined;
    this.#unsupported = false;
    if (!query) {
      this.#stop();
      return;
    }
    const { client } = this.#source;
    if (!client) this.#source.want();
    this.#unsupported = client !== undefined && !client.provider[query.needs];
    if (this.#unsupported) this.#tell(query.needs);
    if (!client || this.#unsupported) this.#stop();
    else this.#ask(client, query);
  }

  #ask(client: ProviderClient, query: Q) {
    if (this.observer && this.#client === client) {
      this.observer.ask(query);
      return;
    }
    this.#stop();
    this.#client = client;
    this.observer = this.observe(client, query);
    this.#unsubscribe = this.observer.subscribe(() => this.#host.requestUpdate());
  }

  #tell(method: string) {
    warnOnce(`<${this.#host.localName}> needs ${method}(), which the provider does not have.`);
  }

  #stop() {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.observer = undefined;
    this.#client = undefined;
  }
}
