import type { DataElement, SourceController } from '../query/source-controller.js';
import { ProviderSwitch } from './provider-switch.js';

/**
 * What somebody chooses among a provider's answers, in a property that the page may set as well. With another provider
 * the element has again what the page gave it: the words of one account are nothing to show to another, or to ask it.
 */
export class Choice<V> {
  readonly #property: { readonly get: () => V; readonly set: (value: V) => void };
  #chosen: { readonly value: V; readonly before: V } | undefined;

  /** To be made before the queries that the choice goes into. */
  constructor(host: DataElement, source: SourceController, property: { get: () => V; set: (value: V) => void }) {
    this.#property = property;
    new ProviderSwitch(host, source, () => this.#forget());
  }

  choose(value: V): void {
    const last = this.#last;
    this.#chosen = { value, before: last ? last.before : this.#property.get() };
    this.#property.set(value);
  }

  #forget() {
    const last = this.#last;
    if (last) this.#property.set(last.before);
    this.#chosen = undefined;
  }

  /** The last choice, where the page has set nothing since. */
  get #last() {
    return this.#chosen?.value === this.#property.get() ? this.#chosen : undefined;
  }
}
