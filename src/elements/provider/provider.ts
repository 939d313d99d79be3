import { ContextProvider } from '@lit/context';
import { LitElement, html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { KeepFocus } from '../../controllers/keep-focus.js';
import { LocalizeController } from '../../i18n/index.js';
import { words } from '../../internal/attributes.js';
import { canBeAllowed } from '../../internal/safe-url.js';
import { warnOnce } from '../../internal/warn-once.js';
import type { Problem } from '../../model/index.js';
import { ProviderError, toFailure, type DataProvider, type ProviderFailure } from '../../provider/index.js';
import { providerContext } from '../../query/context.js';
import { ProviderClient } from '../../query/provider-client.js';
import { ProviderErrorEvent } from '../../query/provider-error-event.js';
import { providerNote } from '../../views/index.js';
import styles from './provider.styles.js';

export type { SignInRequestEvent } from '../../views/index.js';
export type { ProviderErrorEvent } from '../../query/provider-error-event.js';

/**
 * Gives the tags inside it a data provider: the built-in sample, a JSON document, or an object of yours.
 *
 * @element kith-provider
 * @slot - The page, or the part of it, that shall have this provider.
 * @slot signed-out - The page's own way to sign in, shown where the provider cannot be had without.
 * @fires {ProviderErrorEvent} kith-provider-error - The provider could not be had, or sent something unusable. Once for each cause.
 * @fires {SignInRequestEvent} kith-sign-in-request - Somebody wants to sign in. Cancel it to do so in the page's own way, then call `detail.retry()`; else the provider is asked for again at once.
 * @cssprop --kith-color-accent - Links, focus, chosen filters.
 * @cssprop --kith-color-on-accent - Text on the accent.
 * @cssprop --kith-color-text - Text.
 * @cssprop --kith-color-text-muted - Text of second rank.
 * @cssprop --kith-color-surface - The ground of cards.
 * @cssprop --kith-color-border - Lines.
 * @cssprop --kith-color-positive - Answers.
 * @cssprop --kith-color-caution - Vacancies.
 * @cssprop --kith-color-danger - Errors.
 * @cssprop --kith-color-external - Outsiders.
 * @cssprop --kith-space-unit - The step of all spaces.
 * @cssprop --kith-radius-card - Corners of cards.
 * @cssprop --kith-radius-control - Corners of buttons and fields.
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
  @property({ converter: words }) schemes = '';

  /** Colours for all tags below; `auto` follows the page. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Room between things for all tags below. */
  @property({ reflect: true }) density?: 'comfortable' | 'compact';

  @state() private failure?: ProviderFailure | undefined;

  readonly #context = new ContextProvider(this, { context: providerContext, initialValue: undefined });
  readonly #localize = new LocalizeController(this);
  #loading?: AbortController | undefined;
  #unwatch?: () => void;

  constructor() {
    super();
    this.addController(new KeepFocus(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    // Back on the page: what was given up on the way out is taken up again.
    if (this.#loading?.signal.aborted) void this.#load();
    else this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#loading?.abort();
      this.#unwatch?.();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isOther = (['src', 'type', 'sample', 'provider'] as const).some((name) => changed.has(name));
    if (isOther) {
      // Nothing of the one before is shown while the other is on its way.
      this.#publish(undefined);
      void this.#load();
    } else if (changed.has('schemes')) this.#allowSchemes();
  }

  protected override render(): unknown {
    // The box is there in any case: the keyboard's place goes to it when a retry has helped and its button goes.
    return html`<div class="faces">${this.failure && this.#renderFailure(this.failure)}</div>
      <slot></slot>`;
  }

  #renderFailure(failure: ProviderFailure) {
    return html`<div part="error">${providerNote(failure, this.#localize.text, () => void this.#load())}</div>`;
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
      this.failure = toFailure(thrown);
      console.warn(`[kith] <${this.localName}>: ${this.failure.message}`);
      this.dispatchEvent(new ProviderErrorEvent({ error: this.failure }));
    }
    this.#loading = undefined;
  }

  async #create(signal: AbortSignal): Promise<DataProvider | undefined> {
    if (this.sample) {
      const { createSampleProvider } = await loaded(import('../../adapters/memory/index.js'));
      return createSampleProvider();
    }
    if (!this.src) return undefined;
    if (this.type !== 'json' && !/\.json($|[?#])/.test(this.src)) {
      const message = `src="${this.src}" is no JSON document. Set type="json", or set the "provider" property instead.`;
      throw new ProviderError('invalid', message);
    }
    const { createJsonFileProvider } = await loaded(import('../../adapters/json-file/index.js'));
    const src = new URL(this.src, this.baseURI).href;
    return createJsonFileProvider({ src, signal, onProblem: oncePerCause((problem) => this.#onProblem(problem)) });
  }

  #publish(provider: DataProvider | undefined) {
    if (provider !== this.#context.value) this.#context.setValue(provider);
    this.#allowSchemes();
    this.#watch();
  }

  #watch() {
    this.#unwatch?.();
    const provider = this.#context.value;
    if (!provider) return;
    this.#unwatch = ProviderClient.of(provider).onProblem((problem) => {
      this.dispatchEvent(new ProviderErrorEvent({ problem }));
    });
  }

  #onProblem(problem: Problem) {
    console.warn(`[kith] ${this.src ?? ''}: ${problem.path}: ${problem.message}`);
    this.dispatchEvent(new ProviderErrorEvent({ problem }));
  }

  #allowSchemes() {
    const provider = this.#context.value;
    if (!provider) return;
    const schemes = this.schemes.split(/\s+/).filter(Boolean);
    for (const scheme of schemes.filter((name) => !canBeAllowed(name))) {
      warnOnce(`schemes="${scheme}" is refused: a link of that scheme can run a script.`);
    }
    ProviderClient.of(provider).schemes = schemes.filter(canBeAllowed);
  }
}

/** A part of Kith, which is on the same server as the rest: that it does not come says nothing about the provider. */
const loaded = <M>(part: Promise<M>): Promise<M> =>
  part.catch((cause: unknown) => {
    throw new ProviderError('incomplete', 'A part of Kith could not be loaded.', { cause });
  });

/** Hands on the first problem of each cause. */
function oncePerCause(tell: (problem: Problem) => void): (problem: Problem) => void {
  const causes = new Set<string>();
  return (problem) => {
    if (causes.has(problem.path)) return;
    causes.add(problem.path);
    tell(problem);
  };
}
