import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { NowController } from '../../controllers/now-controller.js';
import { KeepFocus } from '../../controllers/keep-focus.js';
import { expertiseWords, LocalizeController } from '../../i18n/index.js';
import type { Expertise, Topic } from '../../model/index.js';
import type { DataProvider } from '../../provider/index.js';
import type { KnownExpertise } from '../../query/expertise-batch.js';
import { expertiseQuery } from '../../query/queries/expertise.js';
import { topicsQuery } from '../../query/queries/topics.js';
import { QueryController } from '../../query/query-controller.js';
import { SourceController } from '../../query/source-controller.js';
import { badgeIcon, badgeChip, badgeRow, bone, faces, icon } from '../../views/index.js';
import styles from './expert-badge.styles.js';

export type { ProviderErrorEvent } from '../../query/provider-error-event.js';
export type { SignInRequestEvent } from '../../views/index.js';

/**
 * What somebody knows: the topic, what the claim rests on, and how fresh that is. An expired one says so.
 *
 * @element kith-expert-badge
 * @slot signed-out - The page's own way to sign in, shown where nothing can be seen without.
 * @fires {SignInRequestEvent} kith-sign-in-request - Somebody wants to sign in. Cancel it to do so in the page's own way, then call `detail.retry()`; else the provider is asked again at once.
 * @fires {ProviderErrorEvent} kith-provider-error - The element's own provider sent something unusable. Once for each cause.
 * @csspart base - The box around everything.
 */
export class KithExpertBadge extends LitElement {
  static override styles = styles;

  /** Whose expertise; together with `topic-id`. Ignored while `expertise` is set. */
  @property({ attribute: 'person-id' }) personId?: string;

  /** About what; together with `person-id`. */
  @property({ attribute: 'topic-id' }) topicId?: string;

  /** The expertise to show, where the page has it already. */
  @property({ attribute: false }) expertise?: Expertise | undefined;

  /** The topic of `expertise`, where the page has it; else the provider is asked for its name. */
  @property({ attribute: false }) topic?: Topic | undefined;

  /** A provider for this element alone. */
  @property({ attribute: false }) provider?: DataProvider | undefined;

  /** A word among others, or a row that says what it rests on. */
  @property({ reflect: true }) view: 'chip' | 'row' = 'chip';

  /** Colours; `auto` follows the page. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Room between things. */
  @property({ reflect: true }) density?: 'comfortable' | 'compact';

  readonly #source = new SourceController(this);
  readonly #localize = new LocalizeController(this);
  readonly #now = new NowController(this);
  readonly #known = new QueryController<KnownExpertise | null>(this, this.#source, {
    given: () => this.expertise && { expertise: this.expertise, ...(this.topic ? { topic: this.topic } : {}) },
    query: () => (this.personId && this.topicId ? expertiseQuery(this.personId, this.topicId) : undefined),
  });
  readonly #topics = new QueryController(this, this.#source, {
    query: () => {
      const isMissing = this.#known.value && !this.#known.value.topic;
      return isMissing && this.#source.client?.provider.searchTopics ? topicsQuery() : undefined;
    },
  });

  constructor() {
    super();
    this.addController(new KeepFocus(this));
  }

  protected override render(): unknown {
    const { text } = this.#localize;
    return faces(this.#known.face, text, this.#known.retry, {
      inline: true,
      skeleton: () => this.#renderBones(),
      ready: (known) =>
        known
          ? this.#renderBadge(known)
          : html`<span class="small muted">${text.words(expertiseWords).noExpertise}</span>`,
    });
  }

  #renderBones() {
    return html`<span class="badge"
      >${icon(badgeIcon)}<span class="words">${bone(6)}${this.view === 'row' ? bone(8) : nothing}</span></span
    >`;
  }

  #renderBadge({ expertise, topic }: KnownExpertise) {
    const topics = this.#topics;
    const name = topic?.name ?? topics.value?.find(({ id }) => id === expertise.topicId)?.name;
    if (name === undefined && topics.face.face === 'loading')
      return html`<div class="skeleton">${this.#renderBones()}</div>`;
    const { text } = this.#localize;
    // An id is better than nothing, but of a provider that tells its topics and not this one it says too much.
    const isUntold = topics.value !== undefined && this.expertise === undefined;
    const instead = isUntold ? text.words(expertiseWords).unknownTopic : expertise.topicId;
    const facts = { expertise, name: name ?? instead, text, now: this.#now.now };
    return this.view === 'row' ? badgeRow(facts) : badgeChip(facts);
  }
}
