import type { Activity, Attachment } from '../../model/index.js';
import { narrower, visibilityOf } from './addresses.js';
import { contentOf } from './content.js';
import { fileTargets, pageOf, targetsOf, webUrl } from './links.js';
import { readGap, readPost } from './post.js';
import { filled, present } from './present.js';
import { Thing, type MappingOptions } from './thing.js';

/** What is no business of a feed: a reaction is read by `toReaction`, the others are private or about people. */
const unposted = ['Like', 'Dislike', 'Ignore', 'Flag', 'Follow', 'Accept', 'Reject', 'View', 'Read', 'Listen'];

/**
 * A post: from an object (Note, Article, Page, Event, Video, Audio, Image, Document, Question, Tombstone, or of a type
 * nobody knows), bare or in the activity that made it.
 *
 * - **Create, Update**: the object, with author, date and addressees of the activity where it has none of its own.
 * - **Announce**: a post of purpose `share`, with what is shared as its attachment; never for more people than that was.
 *   An announced activity (groups pass on what members write) is that activity, in the group.
 * - **Delete**, **Undo** of a Create or Announce, **Tombstone**: the post in state `removed`.
 * - **Question** is a poll. A question at work is any other object with our term `purpose`, `ask`.
 * - **Any other activity** is told in its own words (`content`, `summary` or `name`), where it has some. Reactions,
 *   follows, blocks and flags are no posts.
 *
 * Nothing is fetched: an object of which there is only the address is refused. So is what has no id, author, date or
 * words. What the model has no place for is told of: the times of an event, a summary beside a content, second authors.
 * ActivityStreams does not say which conversation a post belongs to (`context` need not be a post), so there is no
 * `threadId`, and nothing of pins, permissions or accepted answers.
 *
 * @example
 * const activity = toActivity(await response.json(), { languages: ['de', 'en'], onProblem: console.warn });
 */
export function toActivity(input: unknown, options: MappingOptions = {}): Activity | undefined {
  const thing = Thing.read(input, 'activity', options);
  return thing && readActivity(thing);
}

/** `toActivity` for a part of a document. */
export function readActivity(thing: Thing, by?: Thing): Activity | undefined {
  if (thing.isReference) {
    const { id } = thing;
    thing.refuse(id === undefined ? 'is empty' : `is only linked, and nothing is fetched: "${id.slice(0, 100)}"`);
    return undefined;
  }
  if (thing.isA('Tombstone')) return readGap(thing, by);
  if (thing.isA('Create') || thing.isA('Update')) return inner(thing, (object) => readActivity(object, thing));
  if (thing.isA('Announce')) return inner(thing, (object) => readShare(thing, object));
  if (thing.isA('Delete')) return inner(thing, (object) => readRemoval(thing, object));
  if (thing.isA('Undo')) return inner(thing, (object) => readUndo(thing, object));
  const isPost = !unposted.some((type) => thing.isA(type));
  if (!isPost || ['Actor', 'Collection', 'Place', 'Profile', 'Relationship'].some((type) => thing.isA(type))) {
    thing.refuse(`${thing.type} is no post`);
    return undefined;
  }
  // What an activity acts on is not part of the post, but may be wrong all the same.
  if (thing.isA('Activity')) thing.things('object');
  return readPost(thing, by);
}

function inner(thing: Thing, read: (object: Thing) => Activity | undefined): Activity | undefined {
  const object = thing.thing('object');
  if (object) return read(object);
  thing.miss('object');
  return undefined;
}

function readShare(thing: Thing, object: Thing): Activity | undefined {
  const [sharer] = thing.things('actor');
  if (object.isA('Activity')) {
    const activity = readActivity(object);
    const groupId = sharer?.isReference || sharer?.type === 'Group' ? sharer.id : undefined;
    return activity && present<Activity>({ ...activity, groupId: activity.groupId ?? groupId });
  }
  const share = readPost(thing, undefined, sharedBy(object));
  if (!share) return undefined;
  const visibility = narrower(share.visibility, visibilityOf(object));
  return present<Activity>({ ...share, purpose: share.purpose ?? 'share', visibility });
}

/** The thing shared: its page, or the address it is known by, under its name or first words. */
function sharedBy(object: Thing): Attachment[] {
  if (object.isReference) return fileTargets(object).map(({ url }) => ({ url }));
  object.noted();
  const targets = targetsOf(object, 'url');
  const url = pageOf(object, targets) ?? webUrl(targets[0]?.url) ?? webUrl(object.id);
  const name = filled(contentOf(object, []).text.split('\n', 1)[0]);
  return url === undefined ? [] : [present<Attachment>({ url, name })];
}

function readRemoval(thing: Thing, object: Thing): Activity | undefined {
  if (!object.isA('Actor')) return readGap(object, thing);
  object.refuse(`${object.type} is no post`);
  return undefined;
}

function readUndo(thing: Thing, object: Thing): Activity | undefined {
  if (object.isA('Announce')) return readRemoval(thing, object);
  if (object.isA('Create')) return inner(object, (made) => readRemoval(thing, made));
  const isKnown = !object.isReference;
  object.refuse(isKnown ? `undoing ${object.type} is no post` : 'is only linked, so that nobody knows what is undone');
  return undefined;
}
