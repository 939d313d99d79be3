import { own } from '../../internal/own.js';
import type { Contact, Group, Image, Person, ProfileField } from '../../model/index.js';
import { activityStreams } from './context.js';
import type { As2Object } from './from-activity.js';
import { absoluteUrl } from './links.js';
import { filled, present } from './present.js';
import { contentToHtml, escapeHtml, textToHtml } from './write-html.js';

const context = activityStreams.slice(0, -1);
/** What Mastodon and its like call the lines of a profile. */
const fieldContext = {
  schema: 'http://schema.org#',
  PropertyValue: 'schema:PropertyValue',
  value: 'schema:value',
};

/**
 * A person as a Person, a service account as a Service, somebody who left as a Tombstone with nothing but the name.
 * The id is written as it is, so it has to be an address.
 *
 * ActivityStreams cannot carry: `sortName`, job and unit, manager, time zone, languages, pronouns, working hours,
 * presence, whether and why somebody is an outsider, `askMeAbout`, contexts, permissions, revisions; contacts other
 * than `mail` and `phone` with a `mailto:` or `tel:` address; of fields, the types other than `url`.
 *
 * @example
 * fromPerson({ id: 'https://social.example/asa', name: 'Åsa', about: 'Pumps' });
 */
export function fromPerson(person: Person): As2Object {
  const { id, name, status, fields = [], contacts = [], topicIds = [] } = person;
  if (status === 'deactivated') return { '@context': context, type: 'Tombstone', formerType: 'Person', id, name };
  const links = contacts.flatMap(linkFor);
  return present<As2Object>({
    '@context': fields.length > 0 ? [context, fieldContext] : context,
    type: status === 'system' ? 'Service' : 'Person',
    id,
    name,
    preferredUsername: person.handle,
    summary: person.about === undefined ? undefined : contentToHtml(person.about),
    icon: iconFor(person.avatar),
    location: person.location === undefined ? undefined : { type: 'Place', name: person.location },
    url: links.length > 0 ? [...(person.url === undefined ? [] : [person.url]), ...links] : person.url,
    attachment: fields.map(fieldFor),
    tag: topicIds.map((href) => ({ type: 'Hashtag', href })),
  });
}

/**
 * A group as a Group. ActivityStreams cannot carry what makes it work: kind, stage, visibility, purpose, objectives,
 * sponsors, governance, resources, counts; nor the join policies `invite` and `closed`. The id has to be an address.
 *
 * @example
 * fromGroup({ id: 'https://social.example/pumps', name: 'Pumps', joinPolicy: 'request' });
 */
export function fromGroup(group: Group): As2Object {
  const { id, name, description, image, joinPolicy, topicIds = [], url } = group;
  const isKnown = joinPolicy === 'open' || joinPolicy === 'request';
  return present<As2Object>({
    '@context': context,
    type: 'Group',
    id,
    name,
    summary: description === undefined ? undefined : contentToHtml(description),
    icon: iconFor(image),
    manuallyApprovesFollowers: isKnown ? joinPolicy === 'request' : undefined,
    url,
    tag: topicIds.map((href) => ({ type: 'Hashtag', href })),
  });
}

const iconFor = (image: Image | undefined) =>
  image && present<As2Object>({ type: 'Image', url: image.url, name: filled(image.alt) });

const schemes = { mail: 'mailto', phone: 'tel' };

function linkFor({ kind, value, url, label }: Contact): As2Object[] {
  const scheme = own(schemes, kind);
  const href = url ?? (scheme === undefined ? undefined : `${scheme}:${value}`);
  return scheme !== undefined && href?.startsWith(`${scheme}:`)
    ? [present<As2Object>({ type: 'Link', href, name: label })]
    : [];
}

function fieldFor({ label, value, type }: ProfileField): As2Object {
  const href = type === 'url' ? absoluteUrl(value) : undefined;
  const words = textToHtml(value);
  return {
    type: 'PropertyValue',
    name: label,
    value: href === undefined ? words : `<a href="${escapeHtml(href)}" rel="me">${words}</a>`,
  };
}
