import { own } from '../../internal/own.js';
import type { Activity, Attachment, Draft, Entity, Poll } from '../../model/index.js';
import { everybody } from './addresses.js';
import { activityStreams, kith } from './context.js';
import { filled, present } from './present.js';
import { htmlToContent } from './read-html.js';
import { contentToHtml } from './write-html.js';

/** A document, or a part of one: plain data, ready for `JSON.stringify`. */
export type As2Object = Readonly<Record<string, unknown>>;

/** What a post cannot say itself. */
export interface ActivityWriting {
  /** Wraps the post in the activity that makes it, as an outbox takes it; a removed one becomes a Delete. */
  readonly wrap?: 'Create' | 'Update';
  /** Who writes: a draft does not say. */
  readonly actorId?: string;
  /** The collection of those who read the author's posts, for `network` and `members` outside a group. */
  readonly followers?: string;
}

const context = [activityStreams.slice(0, -1), { kith }];

/**
 * A post or a draft as a Note, a poll as a Question, a removed one as a Tombstone. Ids are written as they are, so they
 * have to be addresses, as those that were read are.
 *
 * The purpose goes along as our own term, `kith:purpose`, and so does the visibility, which ActivityStreams knows only
 * as a list of addressees; others pass both over, and no hashtag shows. `public` goes to everybody; `network` and
 * `members` to the group, else to the followers; `hidden`, and what says nothing and has no group, to those mentioned.
 *
 * ActivityStreams cannot carry: `threadId`, pins, closing, reactions other than likes, the accepted answer, the result,
 * the size of attachments, permissions, revisions, the ids of poll options that are not addresses. A visibility
 * that is not said comes back as the one its addressees mean. A share is a Note with its attachment.
 * HTML is written as the words and entities that it comes to. What is hidden for review is written as a gap, because a
 * document may go anywhere.
 *
 * @example
 * const body = fromActivity(draft, { wrap: 'Create', actorId: 'https://social.example/asa' });
 */
export function fromActivity(activity: Activity | Draft, options: ActivityWriting = {}): As2Object {
  const whole: Partial<Activity> = activity;
  const isGone = whole.state === 'removed' || whole.state === 'hidden-pending-review';
  const object = isGone ? tombstoneOf(whole) : noteOf(whole, options);
  if (options.wrap === undefined) return { '@context': context, ...object };
  const actor = whole.actorId ?? options.actorId;
  const { published, to, cc } = object;
  const type = isGone ? 'Delete' : options.wrap;
  return { '@context': context, ...present<As2Object>({ type, actor, published, to, cc, object }) };
}

function tombstoneOf({ id, actorId, published, groupId, inReplyTo }: Partial<Activity>): As2Object {
  const was = { formerType: 'Note', attributedTo: actorId, published, audience: groupId, inReplyTo };
  return present<As2Object>({ type: 'Tombstone', id, ...was });
}

function noteOf(activity: Partial<Activity>, options: ActivityWriting): As2Object {
  const { text = '', html = '', language, poll } = activity;
  const words = text === '' ? htmlToContent(html) : { text, entities: activity.entities ?? [] };
  const content = contentToHtml(words.text, words.entities) || undefined;
  const tags = tagsFor(words.text, words.entities, activity);
  return present<As2Object>({
    type: poll ? 'Question' : 'Note',
    id: activity.id,
    attributedTo: activity.actorId ?? options.actorId,
    published: activity.published,
    updated: activity.updated,
    content,
    contentMap: language === undefined || content === undefined ? undefined : { [language]: content },
    inReplyTo: activity.inReplyTo,
    url: activity.url,
    attachment: (activity.attachments ?? []).map(attachmentFor),
    tag: tags,
    ...(poll ? optionsFor(poll) : {}),
    ...countsFor(activity),
    ...addressesFor(activity, tags, options),
    'kith:purpose': activity.purpose,
    'kith:visibility': activity.visibility,
  });
}

const fileTypes = { image: 'Image', video: 'Video', audio: 'Audio' };

function attachmentFor({ url, name, mediaType }: Attachment): As2Object {
  const [kind = ''] = mediaType?.split('/') ?? [];
  const type = own(fileTypes, kind) ?? 'Document';
  return present<As2Object>({ type, url, name, mediaType });
}

/** A tag for each mention and topic, named as the text names it. */
function tagsFor(
  text: string,
  entities: readonly Entity[],
  { mentions = [], topicIds = [] }: Partial<Activity>,
): As2Object[] {
  const named = (type: string, ids: readonly string[]) => {
    const marked = entities.filter((entity) => entity.type === type && entity.id !== undefined);
    return [...new Set([...ids, ...marked.flatMap(({ id }) => id ?? [])])].map((href) => {
      const entity = marked.find(({ id }) => id === href);
      const name = entity && text.slice(entity.start, entity.end);
      return present<As2Object>({ type: type === 'mention' ? 'Mention' : 'Hashtag', href, name: filled(name) });
    });
  };
  return [...named('mention', mentions), ...named('topic', topicIds)];
}

function optionsFor({ options, multiple, closes }: Poll): As2Object {
  const choices = options.map(({ id, text, votes }) => {
    const replies = votes === undefined ? undefined : { type: 'Collection', totalItems: votes };
    return present<As2Object>({ type: 'Note', id: URL.canParse(id) ? id : undefined, name: text, replies });
  });
  return present<As2Object>({ [multiple ? 'anyOf' : 'oneOf']: choices, endTime: closes });
}

function countsFor({ reactions = [], counts }: Partial<Activity>): As2Object {
  const collection = (totalItems: number | undefined) =>
    totalItems === undefined ? undefined : { type: 'Collection', totalItems };
  const likes = collection(reactions.find(({ key }) => key === 'like')?.count);
  return present<As2Object>({ replies: collection(counts?.replies), likes });
}

function addressesFor(
  { visibility, groupId }: Partial<Activity>,
  tags: readonly As2Object[],
  { followers }: ActivityWriting,
): As2Object {
  const mentioned = tags.filter(({ type }) => type === 'Mention').map(({ href }) => href);
  const circle = groupId ?? (visibility === undefined || visibility === 'hidden' ? undefined : followers);
  if (visibility === 'public') {
    return present<As2Object>({ to: [everybody], cc: [...(circle ? [circle] : []), ...mentioned], audience: groupId });
  }
  // For the few it is meant for only: what is hidden does not go to the group it stands in.
  const to = visibility === 'hidden' || circle === undefined ? [] : [circle];
  return present<As2Object>({ to, cc: mentioned, audience: visibility === 'hidden' ? undefined : groupId });
}
