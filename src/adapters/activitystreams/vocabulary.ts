import { own } from '../../internal/own.js';

/**
 * The types of the Vocabulary (§2 and §3) under what they extend, with the extensions that many servers send. `Actor`
 * is our own word for those of §3.2. `Question` is an activity by the book, but every server sends it as an object.
 */
const families: Readonly<Record<string, string>> = {
  Object:
    'Activity Actor Article Collection Document Emoji Event Note Place Profile PropertyValue Question Relationship Tombstone',
  Activity:
    'Accept Add Announce Create Delete Dislike Flag Follow Ignore IntransitiveActivity Join Leave Like Listen Move ' +
    'Offer Read Reject Remove Undo Update View',
  IntransitiveActivity: 'Arrive Travel',
  Accept: 'TentativeAccept',
  Reject: 'TentativeReject',
  Offer: 'Invite',
  Ignore: 'Block',
  Like: 'EmojiReact',
  Actor: 'Application Group Organization Person Service',
  Document: 'Audio Image Page Video',
  Note: 'ChatMessage',
  Collection: 'CollectionPage OrderedCollection',
  OrderedCollection: 'OrderedCollectionPage',
  Link: 'Hashtag Mention',
};

const parents: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(families).flatMap(([parent, children]) => children.split(' ').map((child) => [child, parent])),
);

/** Whether a type of the vocabulary is, or extends, another. */
export function isA(type: string, ancestor: string): boolean {
  for (let at: string | undefined = type; at !== undefined; at = own(parents, at)) if (at === ancestor) return true;
  return false;
}

const isKnown = (type: string) => isA(type, 'Object') || isA(type, 'Link');

/**
 * The type to read something as: the first one of the vocabulary among those it has, else the one that its terms tell.
 */
export function typeAmong(types: readonly string[], has: (term: string) => boolean): string {
  const known = types.find(isKnown);
  if (known !== undefined) return known;
  if (has('actor') && has('object')) return 'Activity';
  if (has('items') || has('orderedItems')) return has('partOf') ? 'CollectionPage' : 'Collection';
  if (has('href') && !has('id')) return 'Link';
  return 'Object';
}
