import type { Activity, Attachment, Reaction } from '../../model/index.js';
import { groupIdOf, visibilityOf } from './addresses.js';
import { readAttachment } from './attachment.js';
import { contentOf } from './content.js';
import { kith } from './context.js';
import { pageOf, targetsOf } from './links.js';
import { readPoll } from './poll.js';
import { filled, present } from './present.js';
import { idsAmong, tagsOf } from './tags.js';
import type { Thing } from './thing.js';

/** What the model has no place for. */
const homeless = ['startTime', 'endTime', 'duration', 'location'];

/** An object, or an activity that is told by its own words, as a post. */
export function readPost(thing: Thing, by?: Thing, more: readonly Attachment[] = []): Activity | undefined {
  const frame = readFrame(thing, by);
  if (!frame) return undefined;
  const tags = tagsOf(thing);
  const { text, entities, language } = contentOf(thing, tags);
  const file = thing.isA('Document') && thing.has('url') ? readAttachment(thing) : undefined;
  const others = targetsOf(thing, 'url').filter(({ url }) => url !== file?.url);
  const attachments = [...(file ? [file] : []), ...attachmentsOf(thing), ...more];
  if (text === '' && attachments.length === 0) {
    thing.refuse('expected content, a name or an attachment');
    return undefined;
  }
  const poll = thing.isA('Question') ? readPoll(thing) : undefined;
  const kept = thing.isA('Question') ? ['endTime'] : [];
  for (const term of homeless) {
    if (thing.has(term) && !kept.includes(term)) thing.report(term, 'is not kept: the model has no place for it');
  }
  const replies = thing.things('replies')[0]?.count('totalItems');
  return present<Activity>({
    ...frame,
    updated:
      thing.date('updated') ?? (by?.type === 'Update' ? (by.date('updated') ?? by.date('published')) : undefined),
    purpose: thing.text(`${kith}purpose`),
    text: filled(text),
    entities,
    language,
    visibility: visibilityOf(thing, by),
    attachments,
    topicIds: idsAmong(tags, 'topic'),
    mentions: idsAmong(tags, 'mention'),
    poll,
    reactions: likesOf(thing),
    counts: replies === undefined ? undefined : { replies },
    url: pageOf(thing, others),
  });
}

/** The gap that something left which was removed. */
export function readGap(thing: Thing, by?: Thing): Activity | undefined {
  const frame = readFrame(thing, by);
  return frame && { ...frame, state: 'removed' };
}

/** What every post has, removed or not: nothing, where a part of it is missing. */
function readFrame(thing: Thing, by: Thing | undefined): Activity | undefined {
  const id = thing.id ?? by?.id;
  if (id === undefined) {
    thing.miss('id');
    return undefined;
  }
  const author = thing.isA('Activity') ? ['actor', 'attributedTo'] : ['attributedTo', 'actor'];
  const authored = [...author.map((term) => [thing, term] as const), [by, 'actor'], [by, 'attributedTo']] as const;
  const actorId = firstOf(authored, (said, term) => said.ref(term));
  if (actorId === undefined) {
    thing.miss('attributedTo');
    return undefined;
  }
  const dated = [
    [thing, 'published'],
    [by, 'published'],
    [thing, 'deleted'],
    [thing, 'updated'],
    [by, 'updated'],
  ] as const;
  const published = firstOf(dated, (said, term) => said.date(term));
  if (published === undefined) {
    thing.miss('published');
    return undefined;
  }
  const frame = { groupId: groupIdOf(thing, by), inReplyTo: thing.ref('inReplyTo') };
  return present<Activity>({ id, actorId, published, ...frame });
}

function firstOf(
  places: readonly (readonly [Thing | undefined, string])[],
  read: (thing: Thing, term: string) => string | undefined,
) {
  for (const [thing, term] of places) {
    const found = thing && read(thing, term);
    if (found !== undefined) return found;
  }
  return undefined;
}

function attachmentsOf(thing: Thing): Attachment[] {
  return thing.things('attachment').flatMap((attachment) => readAttachment(attachment) ?? []);
}

function likesOf(thing: Thing): Reaction[] {
  const count = thing.things('likes')[0]?.count('totalItems') ?? 0;
  return count > 0 ? [{ key: 'like', count }] : [];
}
