import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, queryAll } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Cast } from '../../controllers/cast.js';
import { NowController } from '../../controllers/now-controller.js';
import { Reactions } from '../../controllers/reactions.js';
import { ActivitySelectEvent, GroupSelectEvent, PersonSelectEvent, announce } from '../../controllers/selection.js';
import { Threads } from '../../controllers/threads.js';
import { conversationWords, formatAgo, formatCount, peopleWords, LocalizeController } from '../../i18n/index.js';
import type { Activity, ActivityScope } from '../../model/index.js';
import type { DataProvider } from '../../provider/index.js';
import { ListController } from '../../query/list-controller.js';
import { activitiesByIdQuery, activitiesQuery } from '../../query/queries/activities.js';
import type { List } from '../../query/query.js';
import { QueryController } from '../../query/query-controller.js';
import { SourceController } from '../../query/source-controller.js';
import {
  activityItem,
  activitySkeleton,
  emptyNote,
  faces,
  icon,
  replyIcon,
  markedName,
  replyItem,
  type ActivityFacts,
} from '../../views/index.js';
import styles from './activity-feed.styles.js';
import { KeepFocus, firstOfLastPage } from '../../controllers/keep-focus.js';
import { moveInFeed } from '../../controllers/feed-keys.js';

export type { ActivitySelectEvent, GroupSelectEvent, PersonSelectEvent } from '../../controllers/selection.js';
export type { ProviderErrorEvent } from '../../query/provider-error-event.js';
export type { SignInRequestEvent } from '../../views/index.js';

const pageSize = 10;

/**
 * What people say to each other in a group, about a topic, or everywhere: newest first, with the answer beside its
 * question and replies on demand. Page Down and Page Up go from post to post.
 *
 * @element kith-activity-feed
 * @slot signed-out - The page's own way to sign in, shown where nothing can be seen without.
 * @fires {PersonSelectEvent} kith-person-select - A person's name was followed. Cancel it to keep the page from navigating.
 * @fires {GroupSelectEvent} kith-group-select - A group's name was followed. Cancel it to keep the page from navigating.
 * @fires {ActivitySelectEvent} kith-activity-select - The time of a post, its own address, was followed. Cancel it to keep the page from navigating.
 * @fires {SignInRequestEvent} kith-sign-in-request - Somebody wants to sign in. Cancel it to do so in the page's own way, then call `detail.retry()`; else the provider is asked again at once.
 * @fires {ProviderErrorEvent} kith-provider-error - The element's own provider sent something unusable. Once for each cause.
 * @csspart base - The box around everything.
 * @csspart item - One post.
 */
export class KithActivityFeed extends LitElement {
  static override styles = styles;

  /** Only what is said in this group. */
  @property({ attribute: 'group-id' }) groupId?: string;

  /** Only what this person says. */
  @property({ attribute: 'person-id' }) personId?: string;

  /** Only what is about this topic. */
  @property({ attribute: 'topic-id' }) topicId?: string;

  /** Only what people of this unit say. */
  @property({ attribute: 'unit-id' }) unitId?: string;

  /** One conversation, oldest first. */
  @property({ attribute: 'thread-id' }) threadId?: string;

  /** The activities to show, where the page has them already. */
  @property({ attribute: false }) activities?: readonly Activity[] | undefined;

  /** A provider for this element alone. */
  @property({ attribute: false }) provider?: DataProvider | undefined;

  /** Colours; `auto` follows the page. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Room between things. */
  @property({ reflect: true }) density?: 'comfortable' | 'compact';

  @queryAll('[role=feed] > article') private readonly posts!: NodeListOf<HTMLElement>;

  @queryAll('.reaction') private readonly reactions!: NodeListOf<HTMLElement>;

  readonly #source = new SourceController(this);
  readonly #localize = new LocalizeController(this);
  readonly #now = new NowController(this);
  readonly #threads = new Threads(this, this.#source);
  readonly #list = new ListController<Activity>(this, this.#source, {
    given: () => this.activities && { items: this.activities, hasMore: false },
    query: () => activitiesQuery(this.#scope(), {}, pageSize),
  });
  readonly #answers = new QueryController(this, this.#source, {
    query: () => {
      const ids = this.#items.flatMap(({ acceptedAnswer }) => acceptedAnswer ?? []);
      return ids.length > 0 && this.#can('getActivitiesById') ? activitiesByIdQuery(ids) : undefined;
    },
  });
  readonly #cast = new Cast(this, this.#source, {
    activities: () => [...this.#items, ...(this.#answers.value ?? []), ...this.#threads.items],
    // On a group's own page its name goes without saying.
    inGroups: () => (this.groupId ? [] : this.#items),
  });
  readonly #reactions = new Reactions(this, this.#source);

  constructor() {
    super();
    this.addController(new KeepFocus(this, (key) => this.#insteadOf(key)));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const scope = ['groupId', 'personId', 'topicId', 'unitId', 'threadId'] as const;
    if (this.hasUpdated && scope.some((name) => changed.has(name))) this.#threads.closeAll();
  }

  protected override render(): unknown {
    const { text } = this.#localize;
    const { face } = this.#list;
    if (face.face === 'unsupported') return nothing;
    return html`<div class="card" part="base">
      ${faces(face, text, this.#list.retry, {
        skeleton: () => [0, 1, 2].map(activitySkeleton),
        ready: (list) => this.#renderList(list),
      })}
    </div>`;
  }

  #renderList(list: List<Activity>) {
    const { text } = this.#localize;
    const words = text.words(conversationWords);
    if (list.items.length === 0) return emptyNote(words.noPosts, words.noPostsHint);
    const size = list.hasMore ? -1 : list.items.length;
    return html`${this.#renderNewer(list.waiting ?? 0)}
      <div role="feed" aria-label=${words.conversations} @keydown=${this.#onKeydown}>
        ${repeat(
          list.items,
          ({ id }) => id,
          (activity, index) =>
            html`<article
              class="post"
              part="item"
              tabindex="0"
              aria-posinset=${index + 1}
              aria-setsize=${size}
              aria-label=${this.#label(activity)}
            >
              ${this.#renderPost(activity)}
            </article>`,
        )}
      </div>
      ${
        list.hasMore
          ? html`<div class="end">
              <button type="button" class="quiet" data-focus="more" @click=${this.#list.more}>${words.older}</button>
            </div>`
          : nothing
      }`;
  }

  /** There from the beginning, so that screen readers hear when something comes. */
  #renderNewer(count: number) {
    const { text } = this.#localize;
    const words = text.words(conversationWords).newPosts(count, formatCount(text, count));
    return html`<div class="newer" role="status">
      ${count > 0 ? html`<button type="button" data-focus="newer" @click=${this.#list.showNewer}>${words}</button>` : nothing}
    </div>`;
  }

  #renderPost(activity: Activity): TemplateResult {
    const thread = this.#threads.get(activity.id);
    // In its own conversation the answer stands in its place.
    const isShownElsewhere = this.threadId !== undefined || thread?.face.face === 'ready';
    const answer = this.#answers.value?.find(({ id }) => id === activity.acceptedAnswer);
    return activityItem(this.#facts(activity), {
      answer: answer && !isShownElsewhere ? replyItem(this.#facts(answer), true) : nothing,
      actions: this.#renderRepliesButton(activity, thread !== undefined),
      thread: thread ? this.#renderThread(activity, thread) : nothing,
    });
  }

  #renderRepliesButton(activity: Activity, isOpen: boolean) {
    const { text } = this.#localize;
    const count = activity.counts?.replies ?? 0;
    if (count === 0 || this.threadId) return nothing;
    const words = html`${icon(replyIcon)}${text.words(conversationWords).replies(count, formatCount(text, count))}`;
    if (!this.#can('getReplies')) return html`<span class="act small muted">${words}</span>`;
    return html`<button
      type="button"
      class="quiet act"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => this.#threads.toggle(activity.id)}
    >
      ${words}
    </button>`;
  }

  #renderThread(activity: Activity, thread: ListController<Activity>) {
    const { text } = this.#localize;
    return faces(thread.face, text, thread.retry, {
      name: activity.id,
      skeleton: () => html`<div class="thread">${activitySkeleton()}</div>`,
      ready: ({ items, hasMore }) =>
        html`<ul class="thread">
            ${items.map((reply) => html`<li>${replyItem(this.#facts(reply), reply.id === activity.acceptedAnswer)}</li>`)}
          </ul>
          ${
            hasMore
              ? html`<button type="button" class="quiet" data-focus="more ${activity.id}" @click=${thread.more}>
                  ${text.words(conversationWords).moreReplies}
                </button>`
              : nothing
          }`,
    });
  }

  #facts(activity: Activity): ActivityFacts {
    return {
      activity,
      text: this.#localize.text,
      now: this.#now.now,
      schemes: this.#source.client?.schemes,
      actor: this.#cast.actor(activity),
      group: this.#cast.group(activity),
      personOf: (id) => this.#cast.person(id),
      react: this.#reactions.to(activity),
      unsaved: this.#reactions.failed(activity),
      onPerson: (person, event) => announce(this, new PersonSelectEvent(person), event),
      onGroup: (group, event) => announce(this, new GroupSelectEvent(group), event),
      onActivity: (target, event) => announce(this, new ActivitySelectEvent(target), event),
    };
  }

  #label(activity: Activity) {
    const { text } = this.#localize;
    const actor = this.#cast.actor(activity);
    const name =
      typeof actor === 'object' ? markedName(actor, text) : actor ? undefined : text.words(peopleWords).unknownPerson;
    const purpose = activity.purpose && text.words(conversationWords).purposes[activity.purpose];
    return [purpose, name, formatAgo(text, activity.published, this.#now.now)].filter(Boolean).join(', ');
  }

  get #items(): readonly Activity[] {
    return this.#list.value?.items ?? [];
  }

  #scope(): ActivityScope {
    const { groupId, personId, topicId, unitId, threadId } = this;
    if (threadId) return { threadId };
    if (groupId) return { groupId };
    if (personId) return { personId };
    if (topicId) return { topicId };
    return unitId ? { unitId } : {};
  }

  #can(method: 'getActivitiesById' | 'getReplies'): boolean {
    return this.#source.client?.provider[method] !== undefined;
  }

  /** Where the keyboard goes on when a control has gone. */
  #insteadOf(key: string): HTMLElement | null | undefined {
    if (key === 'more') return firstOfLastPage(this.posts, pageSize);
    if (key === 'newer') return this.posts[0];
    const [what = '', id = ''] = key.split(' ');
    const isOfPost = what === 'react' || what === 'unsaved';
    return isOfPost ? [...this.reactions].find(({ dataset }) => dataset.focus?.startsWith(`react ${id} `)) : undefined;
  }

  #onKeydown(event: KeyboardEvent) {
    moveInFeed(event, [...this.posts]);
  }
}
