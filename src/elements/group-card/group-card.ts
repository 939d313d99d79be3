import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { NowController } from '../../controllers/now-controller.js';
import { GroupSelectEvent, PersonSelectEvent, announce } from '../../controllers/selection.js';
import { KeepFocus } from '../../controllers/keep-focus.js';
import { LocalizeController } from '../../i18n/index.js';
import type { Group, Membership, Person, Role } from '../../model/index.js';
import { ProviderError, type DataProvider } from '../../provider/index.js';
import { ListController } from '../../query/list-controller.js';
import { groupQuery } from '../../query/queries/group.js';
import { membersQuery } from '../../query/queries/members.js';
import { peopleQuery } from '../../query/queries/person.js';
import { topicsQuery } from '../../query/queries/topics.js';
import { QueryController } from '../../query/query-controller.js';
import { SourceController } from '../../query/source-controller.js';
import { faces, groupCard, groupLine, groupSkeleton, type GroupFacts } from '../../views/index.js';
import styles from './group-card.styles.js';

export type { GroupSelectEvent, PersonSelectEvent } from '../../controllers/selection.js';
export type { ProviderErrorEvent } from '../../query/provider-error-event.js';
export type { SignInRequestEvent } from '../../views/index.js';

const mostExperts = 5;

/** How many there are in all, where the provider counts: without those of whom it tells nothing but an id. */
function countOf({ value }: ListController<Membership>, people: ReadonlyMap<string, Person>): number | undefined {
  if (value?.total === undefined) return undefined;
  return value.total - value.items.filter(({ personId }) => !people.has(personId)).length;
}

/**
 * Introduces a group: what it is for, who looks after it, who knows the subject, who sponsors it, and how it is run.
 *
 * @element kith-group-card
 * @slot signed-out - The page's own way to sign in, shown where nothing can be seen without.
 * @fires {GroupSelectEvent} kith-group-select - The group's name was followed. Cancel it to keep the page from navigating.
 * @fires {PersonSelectEvent} kith-person-select - A person's name was followed. Cancel it to keep the page from navigating.
 * @fires {SignInRequestEvent} kith-sign-in-request - Somebody wants to sign in. Cancel it to do so in the page's own way, then call `detail.retry()`; else the provider is asked again at once.
 * @fires {ProviderErrorEvent} kith-provider-error - The element's own provider sent something unusable. Once for each cause.
 * @csspart base - The box around everything.
 * @csspart name - The group's name.
 */
export class KithGroupCard extends LitElement {
  static override styles = styles;

  /** Id of the group to show. Ignored while `group` is set. */
  @property({ attribute: 'group-id' }) groupId?: string;

  /** The group to show, where the page has it already. */
  @property({ attribute: false }) group?: Group | undefined;

  /** A provider for this element alone. */
  @property({ attribute: false }) provider?: DataProvider | undefined;

  /** How much is shown: one line, the card, or everything the group says about itself. */
  @property({ reflect: true }) view: 'compact' | 'card' | 'full' = 'card';

  /** Colours; `auto` follows the page. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Room between things. */
  @property({ reflect: true }) density?: 'comfortable' | 'compact';

  readonly #source = new SourceController(this);
  readonly #localize = new LocalizeController(this);
  readonly #now = new NowController(this);
  readonly #group = new QueryController<Group>(this, this.#source, {
    given: () => this.group,
    query: () => (this.groupId ? groupQuery(this.groupId) : undefined),
  });
  readonly #facilitators = this.#members('facilitator', 3);
  readonly #experts = this.#members('expert', mostExperts);
  readonly #people = new QueryController(this, this.#source, {
    query: () => {
      const ids = this.#personIds();
      return this.view !== 'compact' && ids.length > 0 ? peopleQuery(ids) : undefined;
    },
  });
  readonly #topics = new QueryController(this, this.#source, {
    query: () => (this.view !== 'compact' && this.#group.value?.topicIds?.length ? topicsQuery() : undefined),
  });

  constructor() {
    super();
    this.addController(new KeepFocus(this));
  }

  protected override render(): unknown {
    const { text } = this.#localize;
    if (this.#face.face === 'unsupported') return nothing;
    return html`<article class="card" part="base" aria-labelledby="name">
      ${faces(this.#face, text, this.#group.retry, {
        skeleton: () => groupSkeleton(this.view),
        ready: (group) => this.#renderGroup(group),
      })}
    </article>`;
  }

  #renderGroup(group: Group): TemplateResult {
    const facts = this.#facts(group);
    return this.view === 'compact' ? groupLine(facts) : groupCard(facts, this.view === 'full');
  }

  get #face() {
    const { face } = this.#group;
    const isHidden = face.face === 'ready' && face.value.viewer?.canSeeGroup === false;
    return isHidden ? { face: 'error' as const, error: new ProviderError('forbidden') } : face;
  }

  #members(role: Role, most: number): ListController<Membership> {
    return new ListController<Membership>(this, this.#source, {
      query: () => {
        const group = this.#group.value;
        const isWanted = group && this.view !== 'compact' && group.viewer?.canSeeMembers !== false;
        const isOffered = this.#source.client?.provider.getMembers !== undefined;
        return isWanted && isOffered ? membersQuery(group.id, { roles: [role] }, most) : undefined;
      },
    });
  }

  #personIds(): string[] {
    const members = [this.#facilitators, this.#experts].flatMap((list) => list.value?.items ?? []);
    const group = this.#group.value;
    const ids = [...members, ...(group?.sponsors ?? [])].map(({ personId }) => personId);
    return [...new Set(ids)];
  }

  #facts(group: Group): GroupFacts {
    const people = new Map(this.#people.value?.map((person) => [person.id, person]));
    const topics = new Map(this.#topics.value?.map((topic) => [topic.id, topic.name]));
    return {
      group,
      text: this.#localize.text,
      now: this.#now.now,
      schemes: this.#source.client?.schemes,
      facilitators: this.#peopleOf(this.#facilitators, people),
      experts: this.#peopleOf(this.#experts, people),
      facilitatorCount: countOf(this.#facilitators, people),
      expertCount: countOf(this.#experts, people),
      people,
      topics: (group.topicIds ?? []).map((id) => topics.get(id)).filter((name) => name !== undefined),
      onGroup: (event) => announce(this, new GroupSelectEvent(group), event),
      onPerson: (person, event) => announce(this, new PersonSelectEvent(person), event),
    };
  }

  /**
   * The people of a list of memberships, as far as they are known: `'loading'` while they are on their way, none where
   * nobody has the role, and `undefined` where it cannot be said, so that no vacancy is claimed that is none.
   */
  #peopleOf(list: ListController<Membership>, people: ReadonlyMap<string, Person>) {
    const { face } = list;
    if (face.face === 'loading') return 'loading';
    if (face.face !== 'ready') return undefined;
    const { items, total = 0, hasMore } = face.value;
    const found = items.flatMap(({ personId }) => people.get(personId) ?? []);
    if (found.length < items.length && this.#people.pending) return 'loading';
    const isVacant = items.length === 0 && total === 0 && !hasMore;
    return found.length > 0 || isVacant ? found : undefined;
  }
}
