import type { Activity, Group, Included, Page, Person } from '../../model/index.js';
import { readActivity } from './activity.js';
import { readGroup, readPerson } from './actors.js';
import { webUrl } from './links.js';
import { present } from './present.js';
import { Thing, type MappingOptions } from './thing.js';

/** What the items of a page can be read as. */
export interface Mapped {
  readonly activity: Activity;
  readonly person: Person;
  readonly group: Group;
}

/** A page with the addresses of the items that the document only links. */
export interface LinkedPage<T> extends Page<T> {
  /** Where to read the rest; nothing here does. */
  readonly linked?: readonly string[];
}

const readers: { readonly [K in keyof Mapped]: (thing: Thing) => Mapped[K] | undefined } = {
  activity: readActivity,
  person: readPerson,
  group: readGroup,
};

/**
 * A page: from a Collection, an OrderedCollection, or a page of one. `next` is the address of the next page, or of
 * the first one where the collection only links that; `newer` that of the page before, in ordered ones: they begin
 * with what is newest (ActivityPub §5). They may lead to another server: a token is not for that. Items that cannot
 * be mapped are left out, of several with one id the latest is kept, and those who are embedded in items are
 * `included`.
 *
 * `total` may be the number of items in this answer only (some servers say so), and may not be there at all.
 *
 * @param kind - What the items are read as.
 *
 * @example
 * const page = toPage(await response.json(), 'activity');
 * if (page?.next) await fetch(page.next, { headers: { accept: 'application/activity+json' } });
 */
export function toPage<K extends keyof Mapped>(
  input: unknown,
  kind: K,
  options: MappingOptions = {},
): LinkedPage<Mapped[K]> | undefined {
  const thing = Thing.read(input, 'page', options);
  if (!thing) return undefined;
  if (!thing.isA('Collection')) {
    thing.refuse(`${thing.type} is no collection`);
    return undefined;
  }
  const page = pageWithin(thing) ?? thing;
  const things = itemsOf(page);
  const read = readers[kind] as (thing: Thing) => Mapped[K] | undefined;
  const items = things.filter(({ isReference }) => !isReference).flatMap((item) => read(item) ?? []);
  const linked = things.flatMap(({ isReference, id }) => (isReference ? (webUrl(id) ?? []) : []));
  const isPage = page.type.endsWith('Page') || page.has('partOf');
  return {
    items: latest(items, page),
    ...present<Omit<LinkedPage<Mapped[K]>, 'items'>>({
      next: addressOf(page, isPage || things.length > 0 ? 'next' : 'first'),
      newer: page.isA('OrderedCollection') ? addressOf(page, 'prev') : undefined,
      total: totalOf(thing, things.length),
      linked: [...new Set(linked)],
      included: includedIn(thing),
    }),
  };
}

/** The first page, where a collection has it in itself. */
function pageWithin(thing: Thing): Thing | undefined {
  if (itemsOf(thing).length > 0) return undefined;
  const first = thing.thing('first');
  if (!first || first.isReference) return undefined;
  if (first.isA('Collection')) return first;
  thing.report('first', `${first.type} is no page`);
  return undefined;
}

/** The items, under the term that goes with the type or under the other one. */
function itemsOf(page: Thing): readonly Thing[] {
  const isOrdered = page.isA('OrderedCollection');
  const [right, wrong] = isOrdered ? ['orderedItems', 'items'] : ['items', 'orderedItems'];
  const items = page.things(right);
  if (items.length > 0 || page.things(wrong).length === 0) return items;
  if (page.type !== 'CollectionPage') page.report(wrong, `belongs to another type than ${page.type}; read as ${right}`);
  return page.things(wrong);
}

function addressOf(page: Thing, term: string): string | undefined {
  const [target] = page.things(term);
  if (!target || (term === 'first' && !target.isReference)) return undefined;
  const url = webUrl(target.text('href') ?? target.id);
  if (url === undefined) page.report(term, 'is no absolute http or https address');
  if (url === undefined || url !== page.id) return url;
  page.report(term, 'leads to where it stands');
  return undefined;
}

function totalOf(thing: Thing, found: number): number | undefined {
  const total = thing.count('totalItems');
  if (total === undefined || total >= found) return total;
  thing.report('totalItems', `is less than the ${found} items there are; it is not kept`);
  return undefined;
}

/** Each id once: a gap rather than the post that was there, else the later version, else the one that stands first. */
function latest<T extends Mapped[keyof Mapped]>(items: readonly T[], page: Thing): T[] {
  const byId = new Map<string, T>();
  for (const item of items) {
    const known = byId.get(item.id);
    if (!known || ageOf(item) > ageOf(known)) byId.set(item.id, item);
  }
  if (byId.size < items.length)
    page.report('items', `${items.length - byId.size} are there twice; the latest are kept`);
  return [...byId.values()];
}

function ageOf(item: Mapped[keyof Mapped]): number {
  if (!('published' in item)) return 0;
  return item.state === 'removed' ? Infinity : Date.parse(item.updated ?? item.published);
}

function includedIn({ scope }: Thing): Included | undefined {
  const named = [...scope.embedded.values()].filter((one) =>
    ['name', 'nameMap', 'preferredUsername'].some((term) => one.has(term)),
  );
  const people = named.filter((one) => one.isA('Actor') && !isGroup(one)).flatMap((one) => readPerson(one) ?? []);
  const groups = named.filter(isGroup).flatMap((one) => readGroup(one) ?? []);
  const included = present<Included>({ people, groups, topics: [...scope.topics.values()] });
  return Object.keys(included).length > 0 ? included : undefined;
}

const isGroup = ({ type }: Thing) => type === 'Group' || type === 'Organization';
