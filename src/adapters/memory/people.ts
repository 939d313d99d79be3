import { isExpired, isFindable, type Person, type PersonHit, type SearchPage } from '../../model/index.js';
import { createPeopleSearch } from '../../search/index.js';
import type { DataProvider } from '../../provider/index.js';
import { answering } from './answering.js';
import type { Area } from './area.js';
import { included } from './included.js';
import { pageOf } from './paging.js';
import { createResolver } from './resolve.js';
import { showPerson } from './show-person.js';
import { sortKeyOf, type Store } from './store.js';
import { unitAndBelow } from './units.js';

type People = Pick<DataProvider, 'getPeople' | 'resolvePeople' | 'searchPeople'>;
type Chain = Pick<DataProvider, 'getManagers' | 'getDirectReports'>;

/** Reads of people. */
export function peopleReads(area: Area): People & Chain {
  const { store } = area;
  const resolve = createResolver(area);
  return {
    getPeople: (ids, options) =>
      answering(options, () =>
        [...new Set(ids)]
          .map((id) => store.people.get(id))
          .filter((person) => person !== undefined)
          .map((person) => showPerson(area, person)),
      ),
    resolvePeople: (keys, options) => answering(options, () => keys.map(resolve)),
    searchPeople: searchPeople(area),
    ...(store.document.people.some(({ managerId }) => managerId !== undefined) ? chainReads(area) : {}),
  };
}

function searchPeople(area: Area): NonNullable<DataProvider['searchPeople']> {
  const { store, sight } = area;
  const { people, topics = [] } = store.document;
  const expertise = store.expertise.filter((item) => !isExpired(item, store.now()));
  const search = createPeopleSearch({ people, topics, expertise });
  return (query, page, options) =>
    answering(options, (): SearchPage<PersonHit> => {
      const group = query.groupId === undefined ? undefined : sight.groupWithMembers(query.groupId);
      const members = group && new Set(store.membersOf(group.id).map(({ personId }) => personId));
      const units = query.unitId === undefined ? undefined : unitAndBelow(store, query.unitId);
      const result = search({
        text: query.text,
        filters: query.filters,
        within: ({ id, unitId }) => (members?.has(id) ?? true) && (units?.has(unitId ?? '') ?? true),
      });
      const paging = { list: 'people', keyOf: rankOfFound, defaultSize: store.options.pageSize };
      const { items, ...frame } = pageOf(result.found, paging, page);
      const hits = items.map(({ item, reasons }) => ({ person: showPerson(area, item), reasons }));
      const known = new Set(items.map(({ item }) => item.id));
      const topicIds = expertise.filter(({ personId }) => known.has(personId)).map(({ topicId }) => topicId);
      return { ...frame, items: hits, facets: result.facets, ...included(area, { topics: topicIds }) };
    });
}

const rankOfFound = ({ rank }: { readonly rank: readonly [number, string, string] }) => rank;

function chainReads(area: Area): Chain {
  const { store } = area;
  const shown = (person: Person) => showPerson(area, person);
  return {
    getManagers: (personId, options) => answering(options, () => managersOf(store, personId).map(shown)),
    getDirectReports: (personId, page, options) =>
      answering(options, () => {
        const reports = store.document.people.filter((person) => person.managerId === personId && isFindable(person));
        const paged = pageOf(reports, byName(store), page);
        return { ...paged, items: paged.items.map(shown) };
      }),
  };
}

const byName = (store: Store) => ({
  list: 'reports',
  keyOf: (person: Person) => [sortKeyOf(person), person.id],
  defaultSize: store.options.pageSize,
});

/** Nearest first. Managers who left are stepped over; a circle ends where it would repeat. */
function managersOf(store: Store, personId: string): Person[] {
  const met = new Set([personId]);
  const managers: Person[] = [];
  let id = store.people.get(personId)?.managerId;
  while (id !== undefined && !met.has(id)) {
    met.add(id);
    const manager = store.people.get(id);
    if (manager && isFindable(manager)) managers.push(manager);
    id = manager?.managerId;
  }
  return managers;
}
