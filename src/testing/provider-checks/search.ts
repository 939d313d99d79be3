import type { MatchReason, PersonHit, SearchPage } from '../../model/index.js';
import { expectShape, itemsOf, keyOf, some } from './answers.js';
import { check, type Definition } from './check.js';
import { NothingToCheck, wrong } from './contract-error.js';
import { nameOfGroup } from './questions.js';

/** Searches find what is there, say why, and count what they find. */
export const search: readonly Definition[] = [
  check('searchPeople finds whom it must find', ['searchPeople'], async ({ provider, known }) => {
    const { text, finds } = known('search');
    const page = await provider.searchPeople({ text });
    expectShape('searchPeople', page);
    if (page.items.some(({ person }) => person.id === finds)) return undefined;
    throw wrong(
      `searchPeople for "${text}" does not give "${finds}" on its first page, but ${some(page.items.map(keyOf)) || 'nobody'}.`,
      'Search the fields readers see, and put the best first.',
    );
  }),

  check('searchPeople gives nobody where nobody fits', ['searchPeople'], async ({ provider }) => {
    const { items } = await provider.searchPeople({ text: 'xqzkithwv qxkithzz' });
    if (items.length === 0) return undefined;
    throw wrong(
      `searchPeople for a meaningless text gives ${some(items.map(keyOf))}.`,
      'Pass the text on to the search.',
    );
  }),

  check('searchPeople says why, with ranges that lie in their text', ['searchPeople'], async ({ provider, known }) => {
    const { items } = await provider.searchPeople({ text: known('search').text });
    const outside = items.flatMap(({ reasons }) => reasons).find((reason) => !rangesFit(reason));
    if (!outside) return undefined;
    throw wrong(
      `searchPeople marks ${JSON.stringify(outside.ranges)} in "${outside.text}", which has ${outside.text.length} code units.`,
      'Ranges are [start, end) in UTF-16 code units, and in order.',
    );
  }),

  check('searchPeople finds by the ids that getPeople knows', ['searchPeople', 'getPeople'], async ({ provider }) => {
    const { items } = await provider.searchPeople({}, { size: 20 });
    const ids = items.map(keyOf).slice(0, provider.limits?.ids ?? 20);
    const there = (await provider.getPeople(ids)).map(keyOf);
    const lost = ids.filter((id) => !there.includes(id));
    if (lost.length === 0) return undefined;
    throw wrong(`searchPeople found ${some(lost)}, whom getPeople does not know.`, 'Use the same ids everywhere.');
  }),

  check('a facet of searchPeople narrows to as many as it counts', ['searchPeople'], async ({ provider }) => {
    const everybody = await provider.searchPeople({}, { size: 1 });
    const [facet] = everybody.facets?.filter(({ values }) => values.length > 0) ?? [];
    const value = facet?.values[0];
    if (!facet || !value) throw new NothingToCheck('searchPeople has no facets for everybody.');
    const narrowed = await provider.searchPeople({ filters: { [facet.field]: [value.value] } }, { size: 1 });
    expectCount(`searchPeople counts ${value.count} for the ${facet.field} "${value.value}"`, value.count, narrowed);
    return undefined;
  }),

  check('searchGroups finds a group by its name', ['searchGroups'], async (scene) => {
    const id = scene.known('group');
    const name = await nameOfGroup(scene);
    const { items } = await scene.provider.searchGroups({ text: name });
    if (items.some(({ group }) => group.id === id)) return undefined;
    throw wrong(`searchGroups for "${name}" does not give "${id}", which is called so.`, 'Search the names of groups.');
  }),

  check('searchGroups finds by the ids that getGroups knows', ['searchGroups', 'getGroups'], async ({ provider }) => {
    const { items } = await provider.searchGroups({}, { size: 20 });
    const ids = items.map(keyOf).slice(0, provider.limits?.ids ?? 20);
    const there = (await provider.getGroups(ids)).map(keyOf);
    const lost = ids.filter((id) => !there.includes(id));
    if (lost.length === 0) return undefined;
    throw wrong(`searchGroups found ${some(lost)}, which getGroups does not know.`, 'Use the same ids everywhere.');
  }),

  check('similarGroups warns of a group of the same name', ['similarGroups', 'getGroups'], async (scene) => {
    const id = scene.known('group');
    const name = await nameOfGroup(scene);
    const similar = await scene.provider.similarGroups(name);
    if (similar.some((group) => group.id === id)) return undefined;
    throw wrong(
      `similarGroups for "${name}" does not give "${id}", which is called so.`,
      'Give the closest names first.',
    );
  }),

  check('searchTopics finds a topic by its name', ['searchTopics'], async ({ provider }) => {
    const [topic] = (await provider.searchTopics('')).items;
    if (!topic) throw new NothingToCheck('searchTopics gives no topics for an empty text, which means all of them.');
    const found = itemsOf(await provider.searchTopics(topic.name)).map(keyOf);
    if (found.includes(topic.id)) return undefined;
    throw wrong(
      `searchTopics for "${topic.name}" does not give "${topic.id}", which is called so.`,
      'Search the names.',
    );
  }),
];

const rangesFit = ({ text, ranges }: MatchReason) =>
  ranges.every(([start, end], at) => start < end && end <= text.length && start >= (ranges[at - 1]?.[1] ?? 0));

function expectCount(counted: string, count: number, { total, items, next }: SearchPage<PersonHit>) {
  const found = total ?? (next === undefined ? items.length : undefined);
  const fits = found === undefined ? items.length <= count : found === count;
  if (fits) return;
  throw wrong(
    `${counted}, and that filter leaves ${found ?? `at least ${items.length}`}.`,
    'Count facets after leavers, systems and what the viewer may not see are left out, and pass `filters` on.',
  );
}
