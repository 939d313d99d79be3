import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { warnOnce } from '../internal/warn-once.js';
import type { DataProvider } from '../provider/index.js';
import { providerContext } from './context.js';
import { ProviderClient } from './provider-client.js';
import { ProviderErrorEvent } from './provider-error-event.js';

/** A data element: it may be given a provider of its own. */
export type DataElement = ReactiveElement & { provider?: DataProvider | undefined };

/** After this time without a provider the developer is told. */
const patienceMs = 5_000;

/**
 * Finds the provider of an element: its own, else the nearest one above it, whenever that comes. Keeps the provider's
 * client awake while the element is on the page; a move within the page is no removal.
 */
export class SourceController implements ReactiveController {
  readonly #host: DataElement;
  #context: ContextConsumer<typeof providerContext, DataElement> | undefined;
  #client: ProviderClient | undefined;
  #leave: (() => void) | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DataElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The client of the provider in force, or `undefined` while there is none. */
  get client(): ProviderClient | undefined {
    if (this.#host.isConnected) this.#look();
    return this.#client;
  }

  hostConnected(): void {
    if (!this.#context) return;
    // What was found in another place is forgotten, and asked for in this one before anybody wants it.
    this.#context.value = undefined;
    this.#context.hostConnected();
  }

  hostUpdate(): void {
    // Where nothing is wanted any more, the client of another place or of a former provider is let go all the same.
    if (this.#client) this.#look();
  }

  /** Something is wanted that only a provider can tell. After a while without one the developer is told. */
  want(): void {
    this.#patience ??= setTimeout(() => this.#warn(), patienceMs);
  }

  hostDisconnected(): void {
    this.#context?.hostDisconnected();
    clearTimeout(this.#patience);
    this.#patience = undefined;
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#use(undefined);
    });
  }

  #look() {
    const provider = this.#host.provider ?? this.#fromAbove();
    this.#use(provider && ProviderClient.of(provider));
  }

  /** Asked for when something is wanted, and not before: a page of a thousand given objects asks nothing. */
  #fromAbove() {
    if (!this.#context) {
      this.#context = new ContextConsumer(this.#host, { context: providerContext, subscribe: true });
      // It would be told of a move after those that ask: we tell it, and before them.
      this.#host.removeController(this.#context);
    }
    return this.#context.value;
  }

  #use(client: ProviderClient | undefined) {
    if (client === this.#client) return;
    this.#leave?.();
    this.#client = client;
    this.#leave = client && this.#join(client);
  }

  #join(client: ProviderClient) {
    const leave = client.join();
    if (!this.#host.provider) return leave;
    const unsubscribe = client.onProblem((problem) => {
      this.#host.dispatchEvent(new ProviderErrorEvent({ problem }));
    });
    return () => {
      unsubscribe();
      leave();
    };
  }

  #warn() {
    if (this.client) return;
    warnOnce(
      `<${this.#host.localName}> waits for a data provider. Put it inside <kith-provider>, or set its "provider" property.`,
    );
  }
}
