import type { Activity, Attachment, Draft } from '../../model/index.js';
import type { UploadOptions, WriteOptions } from './options.js';

/** Writing. Each answers with the object as the viewer sees it afterwards. */
export interface PostingMethods {
  /**
   * Publishes a draft: a first post, or with `inReplyTo` a reply, which takes the group of its conversation and reaches
   * nobody the conversation does not reach.
   *
   * @enables the composer and the reply box; each shows where `viewer.canPost` of the group or `viewer.canReply` of the
   * post is not `false`.
   * @missing No composer and no reply.
   * @throws `invalid` with `fields` (`text`, `entities`, `topicIds`, `mentions`, `poll`, `groupId`, `visibility`),
   * `not-found` for a group or post the viewer may not know of, `forbidden` where they may not write, `conflict` where
   * the conversation is closed or the group archived.
   * @example
   * ```ts
   * await provider.post({ text: 'Which seal?', purpose: 'ask', groupId: 'seals' }, { idempotencyKey: key })
   * // { id: 'a9', actorId: '7', published: '2026-03-01T09:00:00Z', text: 'Which seal?', revision: '1', … }
   * ```
   */
  post?(draft: Draft, options?: WriteOptions): Promise<Activity>;

  /**
   * Changes a post; only the fields that are given. A new text without new `entities` has none. The answer has
   * `updated`.
   *
   * @enables "Edit" where `viewer.canEdit` is true.
   * @missing No "Edit".
   * @throws `invalid` with `fields` as `post` does, also for a new `groupId` or `inReplyTo`; `not-found`; `forbidden`
   * for other people's posts; `conflict` where it was removed, waits for a review or is in an archived group.
   * @example
   * ```ts
   * await provider.edit('a9', { text: 'Which seal for 40 bar?' }) // { id: 'a9', updated: '2026-03-01T09:05:00Z', … }
   * ```
   */
  edit?(activityId: string, changes: Partial<Draft>, options?: WriteOptions): Promise<Activity>;

  /**
   * Removes a post. Where it was answered, a gap stays in its place; where it was the accepted answer, the question has
   * none.
   *
   * @enables "Remove" where `viewer.canRemove` is true.
   * @missing No "Remove".
   * @throws `not-found`, `forbidden`, `conflict` where it was removed before.
   * @example
   * ```ts
   * await provider.remove('a9')
   * ```
   */
  remove?(activityId: string, options?: WriteOptions): Promise<void>;

  /**
   * Passes a post on into a group, with words of the viewer's own or without. The answer is the new post, whose
   * `sharedId` names the other one. It never widens the audience: it fails where anybody would read the new post who
   * could not read the other.
   *
   * @enables "Share" on a post.
   * @missing No "Share".
   * @throws `forbidden` where the audience would be wider or the viewer may not post there, `not-found` for a post or a
   * group they may not know of, `conflict` where the post was removed or hidden or the group is archived, `invalid`
   * with `fields` as `post` does.
   * @example
   * ```ts
   * await provider.share('a9', 'pumps', { text: 'We have the same question.' }) // { id: 'a10', sharedId: 'a9', … }
   * ```
   */
  share?(activityId: string, groupId: string, draft: Draft, options?: WriteOptions): Promise<Activity>;

  /**
   * Stores a file for a draft. `onProgress` is called with the part that has arrived, from 0 to 1; the answer goes into
   * the draft's `attachments`.
   *
   * @enables attachments in the composer.
   * @missing No attachments.
   * @throws `invalid` with `fields.file` for a file that is empty, too large or of a kind that is not taken.
   * @example
   * ```ts
   * await provider.upload(file, { onProgress: (part) => (bar.value = part) })
   * // { url: 'https://files.acme.example/1', name: 'plan.pdf', mediaType: 'application/pdf', size: 18230 }
   * ```
   */
  upload?(file: Blob, options?: UploadOptions): Promise<Attachment>;
}
