import type { Contact, Group, Person, ProfileField } from '../../model/index.js';
import { plainWordsOf } from './content.js';
import { imageOf, pageOf, targetsOf, type Target } from './links.js';
import { filled, present } from './present.js';
import { htmlToContent } from './read-html.js';
import { idsAmong, tagsOf } from './tags.js';
import { Thing, type MappingOptions } from './thing.js';
import { wordsOf } from './words.js';

/**
 * A person: from a Person, an Application or Service (a system, which is never found or counted), the Tombstone of one
 * (somebody who left), a Profile that describes one, or an object of unknown type. Nothing without an id and a name; a
 * `preferredUsername` stands in for a name.
 *
 * ActivityStreams knows nothing of job, unit, manager, presence or time zone, nor who is an outsider: an adapter that
 * reads from other organisations has to set `affiliation` itself.
 *
 * @example
 * const person = toPerson({ type: 'Person', id: 'https://social.example/asa', name: 'Åsa', summary: '<p>Pumps</p>' });
 */
export function toPerson(input: unknown, options: MappingOptions = {}): Person | undefined {
  const thing = Thing.read(input, 'person', options);
  return thing && readPerson(thing);
}

/** `toPerson` for a part of a document. */
export function readPerson(thing: Thing): Person | undefined {
  const described = thing.isA('Profile') ? thing.thing('describes') : undefined;
  if (described) return readPerson(described);
  const isGone = thing.isA('Tombstone');
  const type = isGone ? (thing.text('formerType') ?? 'Person') : thing.type;
  const isSystem = type === 'Application' || type === 'Service';
  if (!isSystem && type !== 'Person' && type !== 'Object') {
    thing.refuse(`${type} is no person`);
    return undefined;
  }
  const handle = filled(thing.text('preferredUsername')?.replace(/^@/, ''));
  const name = wordsOf(thing, 'name')?.text ?? handle;
  if (thing.id === undefined) {
    thing.miss('id');
    return undefined;
  }
  if (name === undefined) {
    thing.miss('name');
    return undefined;
  }
  const targets = targetsOf(thing, 'url');
  return present<Person>({
    id: thing.id,
    name,
    handle,
    avatar: imageOf(thing, 'icon', 'image'),
    about: plainWordsOf(thing, 'summary') ?? plainWordsOf(thing, 'content'),
    location: placeOf(thing),
    contacts: targets.flatMap(contactOf),
    fields: thing.things('attachment').flatMap(fieldOf),
    topicIds: idsAmong(tagsOf(thing), 'topic'),
    status: isGone || thing.values('suspended')[0] === true ? 'deactivated' : isSystem ? 'system' : undefined,
    url: pageOf(thing, targets),
  });
}

/**
 * A group: from a Group or an Organization, or an object of unknown type. Nothing without an id and a name.
 *
 * Everything that makes a group work (purpose, sponsors, governance, who may see it) is unknown to ActivityStreams;
 * whether joining has to be approved is not.
 *
 * @example
 * const group = toGroup({ type: 'Group', id: 'https://social.example/pumps', name: 'Pumps', followers: { totalItems: 12 } });
 */
export function toGroup(input: unknown, options: MappingOptions = {}): Group | undefined {
  const thing = Thing.read(input, 'group', options);
  return thing && readGroup(thing);
}

/** `toGroup` for a part of a document. */
export function readGroup(thing: Thing): Group | undefined {
  if (!['Group', 'Organization', 'Object'].includes(thing.type)) {
    thing.refuse(`${thing.type} is no group`);
    return undefined;
  }
  const name = wordsOf(thing, 'name')?.text ?? thing.text('preferredUsername');
  if (thing.id === undefined) {
    thing.miss('id');
    return undefined;
  }
  if (name === undefined) {
    thing.miss('name');
    return undefined;
  }
  const approves = thing.flag('manuallyApprovesFollowers');
  return present<Group>({
    id: thing.id,
    name,
    description: plainWordsOf(thing, 'summary') ?? plainWordsOf(thing, 'content'),
    image: imageOf(thing, 'icon', 'image'),
    joinPolicy: approves === undefined ? undefined : approves ? 'request' : 'open',
    topicIds: idsAmong(tagsOf(thing), 'topic'),
    memberCount: thing.things('followers')[0]?.count('totalItems'),
    url: pageOf(thing),
  });
}

/** A place is told by its name; where that is on the map is not. */
const placeOf = (thing: Thing) => {
  const [place] = thing.things('location');
  return place && wordsOf(place, 'name')?.text;
};

function contactOf({ url, name }: Target): Contact[] {
  const [, scheme, address = ''] = /^(mailto|tel):([^?]+)/i.exec(url) ?? [];
  if (scheme === undefined) return [];
  const value = decoded(address);
  return [present<Contact>({ kind: scheme.toLowerCase() === 'tel' ? 'phone' : 'mail', value, url, label: name })];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A line of a profile, as Mastodon and its like write it: a `PropertyValue` of schema.org with HTML in it. */
function fieldOf(thing: Thing): ProfileField[] {
  if (!thing.types.some((type) => /(?:^|[/#:])PropertyValue$/.test(type))) return [];
  const label = wordsOf(thing, 'name')?.text;
  const html = fieldValue(thing);
  if (label === undefined || html === undefined) {
    thing.miss(label === undefined ? 'name' : 'value');
    return [];
  }
  const { text, entities } = htmlToContent(html, [], (message) => thing.report('value', message));
  const [link] = entities;
  const isLink = link?.type === 'link' && link.start === 0 && link.end === text.length;
  return [isLink ? { label, value: link.url ?? text, type: 'url' } : { label, value: text }];
}

const fieldValue = (thing: Thing) =>
  ['value', 'http://schema.org#value', 'http://schema.org/value', 'https://schema.org/value', 'schema:value']
    .map((term) => thing.text(term))
    .find((value) => value !== undefined);
