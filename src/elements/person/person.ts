import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { PersonSelectEvent, announce } from '../../controllers/selection.js';
import { KeepFocus } from '../../controllers/keep-focus.js';
import { peopleWords, LocalizeController } from '../../i18n/index.js';
import { numberOr } from '../../internal/attributes.js';
import type { Person, Presence } from '../../model/index.js';
import type { DataProvider } from '../../provider/index.js';
import { personQuery } from '../../query/queries/person.js';
import { presenceQuery } from '../../query/queries/presence.js';
import { QueryController } from '../../query/query-controller.js';
import { SourceController } from '../../query/source-controller.js';
import {
  bone,
  boneFace,
  faces,
  link,
  markedName,
  personFace,
  personMarker,
  personName,
  type FaceSize,
} from '../../views/index.js';
import styles from './person.styles.js';

export type { PersonSelectEvent } from '../../controllers/selection.js';
export type { ProviderErrorEvent } from '../../query/provider-error-event.js';
export type { SignInRequestEvent } from '../../views/index.js';

/**
 * Somebody: face, name and a line or two. Fits into a sentence, a table cell or a byline.
 *
 * @element kith-person
 * @slot signed-out - The page's own way to sign in, shown where nothing can be seen without.
 * @fires {PersonSelectEvent} kith-person-select - The name was followed. Cancel it to keep the page from navigating.
 * @fires {SignInRequestEvent} kith-sign-in-request - Somebody wants to sign in. Cancel it to do so in the page's own way, then call `detail.retry()`; else the provider is asked again at once.
 * @fires {ProviderErrorEvent} kith-provider-error - The element's own provider sent something unusable. Once for each cause.
 * @csspart base - The box around everything.
 * @csspart name - The name.
 */
export class KithPerson extends LitElement {
  static override styles = styles;

  /** Id of the person to show. Ignored while `person` is set. */
  @property({ attribute: 'person-id' }) personId?: string;

  /** The person to show, where the page has it already. */
  @property({ attribute: false }) person?: Person | undefined;

  /** A provider for this element alone. */
  @property({ attribute: false }) provider?: DataProvider | undefined;

  /** How large the face is. */
  @property() size: FaceSize = 'medium';

  /** How many lines stand beside the face: none, the name, what they do, where. */
  @property({ converter: numberOr(2) }) lines = 2;

  /** Show whether the person can be reached, where the provider knows. */
  @property({ type: Boolean }) presence = false;

  /** Colours; `auto` follows the page. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Room between things. */
  @property({ reflect: true }) density?: 'comfortable' | 'compact';

  readonly #source = new SourceController(this);
  readonly #localize = new LocalizeController(this);
  readonly #person = new QueryController<Person>(this, this.#source, {
    given: () => this.person,
    query: () => (this.personId ? personQuery(this.personId) : undefined),
  });
  #presence?: QueryController<Presence | null>;

  constructor() {
    super();
    this.addController(new KeepFocus(this));
  }

  override willUpdate(): void {
    // Few ask for it, and a page may have a thousand that do not.
    if (this.presence) this.#presence ??= this.#watchPresence();
  }

  protected override render(): unknown {
    const { text } = this.#localize;
    return faces(this.#person.face, text, this.#person.retry, {
      inline: true,
      skeleton: () => html`<span class="row">${boneFace(this.size)}${this.#renderBones()}</span>`,
      ready: (person) => this.#renderPerson(person),
      missing: () => this.#renderPerson({ id: '', name: text.words(peopleWords).unknownPerson }),
    });
  }

  #watchPresence() {
    return new QueryController<Presence | null>(this, this.#source, {
      query: () => {
        const id = this.person?.id ?? this.personId;
        const isOffered = this.#source.client?.provider.getPresence !== undefined;
        return this.presence && id && isOffered ? presenceQuery(id) : undefined;
      },
    });
  }

  #renderBones() {
    if (this.lines < 1) return nothing;
    return html`<span class="lines"
      >${bone(8)}${this.lines > 1 ? bone(6) : nothing}${this.lines > 2 ? bone(6) : nothing}</span
    >`;
  }

  #renderPerson(person: Person) {
    const { text } = this.#localize;
    const options = {
      size: this.size,
      presence: this.presence ? (this.#presence?.value ?? person.presence) : undefined,
      text,
    };
    const schemes = person.url ? this.#source.client?.schemes : undefined;
    const onClick = (event: MouseEvent) => announce(this, new PersonSelectEvent(person), event);
    if (this.lines < 1) {
      const marker = personMarker(person, text);
      const title = markedName(person, text);
      const face = html`<span title=${title}>${personFace(person, { ...options, label: person.name })}</span>`;
      // A face alone still says that somebody is from outside.
      return html`<span class="row"
        >${link(person.url, face, { schemes, onClick, class: 'alone', part: 'name' })}${marker}</span
      >`;
    }
    const face = personFace(person, options);
    const className = person.id ? undefined : 'name muted';
    const name = personName(person, text, { class: className, schemes, onClick, part: 'name' });
    const [second, third] = this.#details(person);
    // The second line is there in any case: most show it, a page may have a thousand, and nothing else is made anew.
    return html`<span class="row"
      >${face}<span class="lines"
        >${name}<span class="small muted line" ?hidden=${!second}><bdi>${second}</bdi></span
        >${third ? html`<span class="small muted line"><bdi>${third}</bdi></span>` : nothing}</span
      ></span
    >`;
  }

  #details(person: Person): string[] {
    const place = [person.unit, person.location].filter(Boolean).join(' · ');
    return [person.title ?? '', place].filter(Boolean).slice(0, Math.max(0, this.lines - 1));
  }
}
