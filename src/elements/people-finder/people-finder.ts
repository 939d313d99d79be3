import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { Choice } from '../../controllers/choice.js';
import { Debounce } from '../../controllers/debounce.js';
import { KeepFocus, firstOfLastPage } from '../../controllers/keep-focus.js';
import { PersonSelectEvent, announce } from '../../controllers/selection.js';
import { finderWords, formatExact, listWords, LocalizeController } from '../../i18n/index.js';
import { words } from '../../internal/attributes.js';
import { own } from '../../internal/own.js';
import type { Facet, PeopleQuery, PersonHit } from '../../model/index.js';
import type { DataProvider } from '../../provider/index.js';
import { ListController } from '../../query/list-controller.js';
import { peopleSearchQuery } from '../../query/queries/people-search.js';
import type { List } from '../../query/query.js';
import { SourceController } from '../../query/source-controller.js';
import {
  emptyNote,
  facetChips,
  faces,
  icon,
  closeIcon,
  searchIcon,
  personRow,
  personRowSkeleton,
} from '../../views/index.js';
import styles from './people-finder.styles.js';

export type { PersonSelectEvent } from '../../controllers/selection.js';
export type { ProviderErrorEvent } from '../../query/provider-error-event.js';
export type { SignInRequestEvent } from '../../views/index.js';

const pageSize = 6;
const typingMs = 120;

/** What was typed in a finder has changed. Not cancelable. */
export class QueryChangeEvent extends CustomEvent<{ readonly query: string }> {
  constructor(query: string) {
    super('kith-query-change', { detail: { query }, bubbles: true, composed: true });
  }
}

/**
 * Finds people by name, team, place or topic, and says of each why it was found.
 *
 * @element kith-people-finder
 * @slot signed-out - The page's own way to sign in, shown where nothing can be seen without.
 * @fires {QueryChangeEvent} kith-query-change - What was typed has changed, after a short rest. Not cancelable.
 * @fires {PersonSelectEvent} kith-person-select - A name was followed. Cancel it to keep the page from navigating.
 * @fires {SignInRequestEvent} kith-sign-in-request - Somebody wants to sign in. Cancel it to do so in the page's own way, then call `detail.retry()`; else the provider is asked again at once.
 * @fires {ProviderErrorEvent} kith-provider-error - The element's own provider sent something unusable. Once for each cause.
 * @csspart base - The box around everything.
 * @csspart input - The search field.
 */
export class KithPeopleFinder extends LitElement {
  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** What is searched for. Typing changes it. */
  @property({ converter: words }) query = '';

  /** Only members of this group. */
  @property({ attribute: 'group-id' }) groupId?: string;

  /** Only people of this unit. */
  @property({ attribute: 'unit-id' }) unitId?: string;

  /** Chosen facet values by field; choosing one in the finder replaces the object. */
  @property({ attribute: false }) filters: NonNullable<PeopleQuery['filters']> = {};

  /** A provider for this element alone. */
  @property({ attribute: false }) provider?: DataProvider | undefined;

  /** Colours; `auto` follows the page. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Room between things. */
  @property({ reflect: true }) density?: 'comfortable' | 'compact';

  /** What the field holds; `query` follows after a short rest. */
  @state() private typed = '';

  @query('input') private readonly input!: HTMLInputElement;

  @queryAll('li') private readonly rows!: NodeListOf<HTMLElement>;

  readonly #source = new SourceController(this);
  readonly #localize = new LocalizeController(this);
  readonly #debounce = new Debounce(this, typingMs);
  readonly #choice = new Choice(this, this.#source, {
    get: () => this.filters,
    set: (filters) => (this.filters = filters),
  });
  readonly #people = new ListController<PersonHit>(this, this.#source, {
    query: () => peopleSearchQuery(this.#question(), pageSize),
  });

  constructor() {
    super();
    this.addController(
      new KeepFocus(this, (key) =>
        key === 'more' ? firstOfLastPage(this.rows, pageSize)?.querySelector('a') : this.input,
      ),
    );
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') && this.query.trim() !== this.typed.trim()) this.typed = this.query;
  }

  protected override render(): unknown {
    const { text } = this.#localize;
    const { face } = this.#people;
    if (face.face === 'unsupported') return nothing;
    return html`<search class="card" part="base" aria-label=${text.words(finderWords).findPeople}>
      ${this.#renderField()}
      ${faces(face, text, this.#people.retry, {
        skeleton: () =>
          html`<ul>
            ${[0, 1, 2].map(() => html`<li>${personRowSkeleton()}</li>`)}
          </ul>`,
        ready: (list) => this.#renderList(list, Boolean(face.face === 'ready' && face.refreshing)),
      })}
    </search>`;
  }

  #renderField() {
    const words = this.#localize.text.words(finderWords);
    return html`<div class="field">
      ${icon(searchIcon)}
      <input
        part="input"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${words.findPeople}
        placeholder=${words.findPlaceholder}
        .value=${live(this.typed)}
        @input=${this.#onInput}
        @compositionend=${this.#onInput}
        @keydown=${this.#onKeydown}
      />
      ${
        this.typed
          ? html`<button type="button" class="quiet clear" aria-label=${words.clear} @click=${this.#onClear}>
              ${icon(closeIcon)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderList(list: List<PersonHit>, isRefreshing: boolean) {
    const { text } = this.#localize;
    const words = text.words(finderWords);
    const total = list.total ?? list.items.length;
    const hasFilters = Object.values(this.filters).some((values) => values.length > 0);
    const clear = html`<button type="button" @click=${this.#onClearFilters}>${words.clearFilters}</button>`;
    return html`${facetChips(list.facets ?? [], total, this.filters, text, this.#onFacet)}
      <p class="count small muted ${total === 0 ? 'visually-hidden' : ''}" role="status">
        ${isRefreshing ? words.searching : words.people(total, formatExact(text, total))}
      </p>
      ${
        list.items.length === 0
          ? hasFilters
            ? emptyNote(words.noPeople, words.noPeopleFiltered, clear)
            : emptyNote(words.noPeople, words.noPeopleHint)
          : html`<ul role="list">
              ${repeat(
                list.items,
                ({ person }) => person.id,
                (hit, index) =>
                  html`<li aria-setsize=${list.total ?? -1} aria-posinset=${index + 1}>${this.#renderHit(hit)}</li>`,
              )}
            </ul>`
      }
      ${
        list.hasMore
          ? html`<button type="button" class="quiet more" data-focus="more" @click=${this.#people.more}>
              ${text.words(listWords).more}
            </button>`
          : nothing
      }`;
  }

  #renderHit(hit: PersonHit) {
    return personRow(hit, this.#localize.text, {
      schemes: this.#source.client?.schemes,
      onClick: (event) => announce(this, new PersonSelectEvent(hit.person), event),
    });
  }

  #question(): PeopleQuery {
    const { groupId, unitId, filters } = this;
    const text = this.query.trim();
    return {
      ...(text ? { text } : {}),
      ...(groupId ? { groupId } : {}),
      ...(unitId ? { unitId } : {}),
      ...(Object.keys(filters).length > 0 ? { filters } : {}),
    };
  }

  #search() {
    if (this.typed.trim() === this.query.trim()) return;
    this.query = this.typed.trim();
    this.dispatchEvent(new QueryChangeEvent(this.query));
  }

  #onInput(event: InputEvent | CompositionEvent) {
    this.typed = (event.target as HTMLInputElement).value;
    // The words of an unfinished composition are not what somebody wants to find.
    if (!('isComposing' in event) || !event.isComposing) this.#debounce.run(() => this.#search());
  }

  #onKeydown(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.isComposing) this.#debounce.now(() => this.#search());
    if (event.key === 'Escape' && this.typed) {
      // The first Escape is the search's; a dialog around it closes at the second.
      event.preventDefault();
      this.#onClear();
    }
  }

  #onClear() {
    this.typed = '';
    this.#debounce.now(() => this.#search());
    this.input.focus();
  }

  readonly #onFacet = (field: Facet['field'], value: string) => {
    const chosen = own(this.filters, field) ?? [];
    const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    const filters = { ...this.filters, [field]: values };
    this.#choice.choose(Object.fromEntries(Object.entries(filters).filter(([, picked]) => picked.length > 0)));
  };

  #onClearFilters() {
    this.#choice.choose({});
    this.input.focus();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-query-change': QueryChangeEvent;
  }
}
