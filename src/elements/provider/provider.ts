import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../i18n/index.js';
import { warnOnce } from '../../internal/warn-once.js';
import { ProviderError, toFailure, type DataProvider, type ProviderFailure } from '../../provider/index.js';
import { ProviderClient, ProviderErrorEvent, providerContext } from '../../query/index.js';
import { providerNote } from '../../views/index.js';
import styles from './provider.styles.js';

/**
 * Gives the tags inside it a data provider: the built-in sample, a JSON document, or an object of yours.
 *
 * @element kith-provider
 * @slot - The page, or the part of it, that shall have this provider.
 * @fires {ProviderErrorEvent} kith-provider-error - The provider could not be had, or sent something unusable. Once for each cause.
 * @csspart error - The message shown where the provider could not be had.
 */
export class KithProvider extends LitElement {
  static override styles = styles;

  /** Address of the JSON document. */
  @property() src?: string;

  /** What `src` is; a document where `src` ends in `.json`. */
  @property() type?: 'json';

  /** Use the built-in sample organisation. It is loaded when asked for. */
  @property({ type: Boolean }) sample = false;

  /** The provider itself; wins over `src` and `sample`. */
  @property({ attribute: false }) provider?: DataProvider | undefined;

  /** Further link schemes to allow, separated by spaces, e.g. `msteams sip`. */
  @property() schemes = '';

  /** Colours for all tags below; `auto` follows the page. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Room between things for all tags below. */
  @property({ reflect: true }) density?: 'comfortable' | 'compact';

  @state() private failure?: ProviderFailure | undefined;

  readonly #context = new ContextProvider(this, { context: providerContext, initialValue: undefined });
  readonly #localize = new LocalizeController(this);
  #loading?: AbortController;
  #unwatch?: () => void;

  override willUpdate(changed: PropertyValues<this>): void {
    const loaded = (['src', 'type', 'sample', 'provider'] as const).some((name) => changed.has(name));
    if (loaded) void this.#load();
    else if (changed.has('schemes')) this.#allowSchemes();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.#unwatch?.();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch();
  }

  protected override render() {
    const { text } = this.#localize;
    return html`${
        this.failure ? html`<div part="error">${providerNote(text, () => void this.#load())}</div>` : nothing
      }<slot></slot>`;
  }

  async #load() {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    try {
      const provider = this.provider ?? (await this.#create(loading.signal));
      if (loading.signal.aborted) return;
      this.failure = undefined;
      this.#publish(provider);
    } catch (thrown) {
      if (loading.signal.aborted) return;
      this.#publish(undefined);
      this.failure = toFailure(thrown);
      console.warn(`[kith] <${this.localName}>: ${this.failure.message}`);
      this.dispatchEvent(new ProviderErrorEvent({ error: this.failure }));
    }
  }

  async #create(signal: AbortSignal): Promise<DataProvider | undefined> {
    if (this.sample) {
      const { createSampleProvider } = await import('../../adapters/memory/index.js');
      return createSampleProvider();
    }
    const { src } = this;
    if (src === undefined) return undefined;
    if (this.type !== 'json' && !/\.json($|[?#])/.test(src)) {
      throw new ProviderError(
        'invalid',
        `src="${src}" is no JSON document. Set type="json", or set "provider" instead.`,
      );
    }
    const { createJsonFileProvider } = await import('../../adapters/json-file/index.js');
    return createJsonFileProvider({ src: new URL(src, this.baseURI).href, signal });
  }

  #publish(provider: DataProvider | undefined) {
    this.#context.setValue(provider);
    this.#allowSchemes();
    this.#watch();
  }

  #watch() {
    this.#unwatch?.();
    const provider = this.#context.value;
    if (!provider) return;
    const report = this.#report;
    this.#unwatch = ProviderClient.of(provider).onProblem(report);
  }

  readonly #report = (problem: ConstructorParameters<typeof ProviderErrorEvent>[0]['problem']) => {
    this.dispatchEvent(new ProviderErrorEvent(problem ? { problem } : {}));
  };

  #allowSchemes() {
    const provider = this.#context.value;
    if (!provider) return;
    for (const scheme of this.schemes.split(/\s+/).filter(Boolean)) {
      if (scheme === 'javascript' || scheme === 'data' || scheme === 'vbscript') {
        warnOnce(`schemes="${scheme}" is refused: a link of that scheme can run a script.`);
      } else ProviderClient.of(provider).schemes.add(scheme.toLowerCase().replace(/:$/, ''));
    }
  }
}
