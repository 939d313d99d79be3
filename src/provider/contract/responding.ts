import type { Activity } from '../../model/index.js';
import type { WriteOptions } from './options.js';

/** What is done with a post. Each answers with it as the viewer sees it afterwards: its counts and `viewer` follow. */
export interface RespondingMethods {
  /**
   * Gives a reaction (`on`) or takes it back. Giving one twice is giving it once.
   *
   * @enables reactions as buttons where `viewer.canReact` is not `false`.
   * @missing Reactions are counted and cannot be given.
   * @throws `not-found`, `forbidden`, `conflict` where the post was removed or hidden or its group is archived.
   * @example
   * ```ts
   * await provider.react('a9', 'thanks', true)
   * // { id: 'a9', reactions: [{ key: 'thanks', count: 4 }], viewer: { reactions: ['thanks'] }, … }
   * ```
   */
  react?(activityId: string, key: string, on: boolean, options?: WriteOptions): Promise<Activity>;

  /**
   * Votes in a poll with the options named, in the place of an earlier vote; an empty list takes the vote back.
   *
   * @enables polls that can be voted in.
   * @missing Polls show their result only.
   * @throws `invalid` for a post without a poll, and with `fields.optionIds` for options that are not there or too many;
   * `not-found`, `forbidden`, `conflict` where the poll is over.
   * @example
   * ```ts
   * await provider.vote('a9', ['monday']) // { id: 'a9', poll: { options: [{ id: 'monday', votes: 8, … }] }, … }
   * ```
   */
  vote?(activityId: string, optionIds: readonly string[], options?: WriteOptions): Promise<Activity>;

  /**
   * Pins a first post until a moment (ISO date and time, or `undefined` for good), or unpins it with `false`.
   *
   * @enables "Pin" where `viewer.canPin` is true.
   * @missing Pinned posts stand on top, and nobody can pin one.
   * @throws `invalid` for a reply, and with `fields.until` for a moment that is over; `not-found`, `forbidden`,
   * `conflict`.
   * @example
   * ```ts
   * await provider.pin('a9', '2026-04-01T00:00:00Z') // { id: 'a9', pinned: { until: '2026-04-01T00:00:00Z' }, … }
   * ```
   */
  pin?(activityId: string, until: string | false | undefined, options?: WriteOptions): Promise<Activity>;

  /**
   * Closes a conversation to replies, or opens it again.
   *
   * @enables "Close" where `viewer.canClose` is true.
   * @missing Closed conversations say so, and nobody can close one.
   * @throws `invalid` for a reply, `not-found`, `forbidden`, `conflict`.
   * @example
   * ```ts
   * await provider.close('a9', true) // { id: 'a9', closed: true, … }
   * ```
   */
  close?(activityId: string, closed: boolean, options?: WriteOptions): Promise<Activity>;

  /**
   * Says which reply answers a question; `undefined` takes it back.
   *
   * @enables "This answers it" on replies, where `viewer.canAccept` of the question is true.
   * @missing Accepted answers are shown, and none can be chosen.
   * @throws `invalid` for a post that asks nothing, and with `fields.answerId` for something that is no reply to it;
   * `not-found`, `forbidden`, `conflict`.
   * @example
   * ```ts
   * await provider.acceptAnswer('a9', 'a11') // { id: 'a9', acceptedAnswer: 'a11', … }
   * ```
   */
  acceptAnswer?(activityId: string, answerId: string | undefined, options?: WriteOptions): Promise<Activity>;

  /**
   * The viewer has had these on screen. It is told to nobody else and counted nowhere. Unknown ids are passed over.
   *
   * @enables the mark of what is new.
   * @missing Nothing is marked as new.
   * @throws nothing of its own.
   * @example
   * ```ts
   * await provider.markSeen(['a9', 'a11'])
   * ```
   */
  markSeen?(activityIds: readonly string[], options?: WriteOptions): Promise<void>;

  /**
   * The viewer has read these, for instance a notice that has to be read; they are seen by that, too. Unknown ids are
   * passed over.
   *
   * @enables "I have read this".
   * @missing No such control.
   * @throws nothing of its own.
   * @example
   * ```ts
   * await provider.markRead(['a9'])
   * ```
   */
  markRead?(activityIds: readonly string[], options?: WriteOptions): Promise<void>;
}
