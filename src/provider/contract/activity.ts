import type { Activity, ActivityFilter, ActivityScope, Audience, Draft, Page, PageRequest } from '../../model/index.js';
import type { ReadOptions } from './options.js';

/** What was said. */
export interface ActivityMethods {
  /**
   * Activities of a scope (a group, a person, a topic, a unit, a conversation, or everything), newest first; a
   * conversation from its first post on, oldest first. First posts only, unless the scope is a conversation or the
   * filter asks for replies. `newer` is the cursor for what has come since; `viewer` says what the viewer did with each
   * post and may do. A removed post that was answered comes as a gap: `state: 'removed'`, without its words.
   *
   * @enables the activity feed.
   * @missing No feed.
   * @throws `not-found` for a group or a conversation the viewer may not know of, `forbidden` for a group whose content
   * they may not read, `invalid` for a cursor of another list.
   * @example
   * ```ts
   * await provider.getActivities({ groupId: 'seals' }, { purposes: ['ask'], unanswered: true }, { size: 20 })
   * // { items: [{ id: 'a1', actorId: '7', published: '2026-03-01T09:00:00Z', text: 'Why?' }], newer, next, total: 31 }
   * ```
   */
  getActivities?(
    scope: ActivityScope,
    filter?: ActivityFilter,
    page?: PageRequest,
    options?: ReadOptions,
  ): Promise<Page<Activity>>;

  /**
   * The activities with these ids, in any order and each once; unknown ones, and those the viewer may not see, are left
   * out alike.
   *
   * @enables the accepted answer beside its question, and the post that another one passes on.
   * @missing A question says that it was answered, and not how.
   * @throws nothing of its own: an unknown id is no failure.
   * @example
   * ```ts
   * await provider.getActivitiesById(['a1']) // [{ id: 'a1', actorId: '7', … }]
   * ```
   */
  getActivitiesById?(ids: readonly string[], options?: ReadOptions): Promise<readonly Activity[]>;

  /**
   * Replies to an activity, oldest first: to a first post its whole conversation, to a reply those that answer it.
   *
   * @enables conversations that can be opened in the feed.
   * @missing A feed shows the number of replies only.
   * @throws `not-found` for an activity the viewer may not see, `invalid` for a cursor of another list.
   * @example
   * ```ts
   * await provider.getReplies('a1') // { items: [{ id: 'a2', inReplyTo: 'a1', threadId: 'a1', … }], total: 1 }
   * ```
   */
  getReplies?(activityId: string, page?: PageRequest, options?: ReadOptions): Promise<Page<Activity>>;

  /**
   * How many people a draft would reach as it is, and how many of them are outsiders. A reply reaches its conversation.
   *
   * @enables the reach above the composer: "412 people, 9 external".
   * @missing The composer names the group, and no number.
   * @throws `not-found` for a group or a post the viewer may not know of, `forbidden` where the group does not show how
   * many members it has.
   * @example
   * ```ts
   * await provider.previewAudience({ groupId: 'seals', text: 'Hello' }) // { people: 412, external: 9 }
   * ```
   */
  previewAudience?(draft: Draft, options?: ReadOptions): Promise<Audience>;
}
