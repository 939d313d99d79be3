import type { ReactiveController } from 'lit';
import type { DataElement, SourceController } from '../query/source-controller.js';

/** Forgets what somebody did with one provider's answers when another provider takes its place: it may be another account's. */
export class ProviderSwitch implements ReactiveController {
  readonly #source: SourceController;
  readonly #forget: () => void;
  #client: SourceController['client'];

  /** To be made before the queries that what is forgotten goes into. */
  constructor(host: DataElement, source: SourceController, forget: () => void) {
    this.#source = source;
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    // In another place there may be another provider, and queries ask at once.
    this.hostUpdate();
  }

  hostUpdate(): void {
    const { client } = this.#source;
    if (this.#client && client !== this.#client) this.#forget();
    this.#client = client;
  }
}
