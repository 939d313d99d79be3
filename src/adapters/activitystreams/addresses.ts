import type { Visibility } from '../../model/index.js';
import { expand, kith, noContext } from './context.js';
import type { Thing } from './thing.js';

/** The collection that stands for everybody (ActivityPub §5.6). */
export const everybody = 'https://www.w3.org/ns/activitystreams#Public';

const terms = ['audience', 'to', 'cc', 'bto', 'bcc'] as const;
const order: readonly Visibility[] = ['public', 'network', 'members', 'hidden'];

const isPublic = (id: string | undefined) => id !== undefined && expand(id, noContext) === 'Public';
const isGroup = (thing: Thing) => thing.type === 'Group' || thing.type === 'Organization';

/** To whom a post goes: what it says itself, else what the activity around it says. */
const addressed = (thing: Thing, by: Thing | undefined) =>
  [thing, by].find((said) => said && terms.some((term) => said.things(term).length > 0));

/** The group a post stands in: its audience, or a group it is addressed to that the document shows to be one. */
export function groupIdOf(thing: Thing, by?: Thing): string | undefined {
  const said = addressed(thing, by);
  const audience = said?.things('audience').find((one) => !isPublic(one.id) && (isGroup(one) || one.isReference));
  return (audience ?? terms.flatMap((term) => said?.things(term) ?? []).find(isGroup))?.noted();
}

/**
 * Who may read a post, as far as its addressees tell: `public` where everybody is among them, `members` where a group
 * or a collection such as followers is, else `hidden`: it was for those named. Nothing, where nobody is addressed. A
 * word of ours says it more exactly, but does not make public what was not sent to everybody.
 */
export function visibilityOf(thing: Thing, by?: Thing): Visibility | undefined {
  const said = addressed(thing, by);
  const people = said ? terms.flatMap((term) => said.things(term)) : [];
  const stated = statedOf(thing);
  if (!said) return stated;
  if (people.some(({ id }) => isPublic(id))) return stated ?? 'public';
  if (stated !== undefined && stated !== 'public') return stated;
  const isWider = (one: Thing) => one.isA('Collection') || /\/followers\/?$/.test(one.id ?? '');
  return groupIdOf(thing, by) !== undefined || people.some(isWider) ? 'members' : 'hidden';
}

function statedOf(thing: Thing): Visibility | undefined {
  const word = thing.text(`${kith}visibility`);
  const known = order.find((visibility) => visibility === word);
  if (word !== undefined && known === undefined) thing.report('visibility', 'is no known word; read as "hidden"');
  return word === undefined ? undefined : (known ?? 'hidden');
}

/** The one of two that fewer people may read. Of one that is not known nothing is said. */
export const narrower = (a: Visibility | undefined, b: Visibility | undefined): Visibility | undefined =>
  a === undefined || b === undefined ? (a ?? b) : order.indexOf(a) > order.indexOf(b) ? a : b;
