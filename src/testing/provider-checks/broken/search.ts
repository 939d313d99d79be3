import { answers, type BrokenTable, calls, stripped } from './break.js';
import { known } from './right.js';

const upper = (id: string) => id.toUpperCase();

/** What breaks the checks of searches. */
export const search: BrokenTable = {
  'searchPeople finds whom it must find': [
    answers('searchPeople', 'does not give "asa-lindstrom" on its first page, but nobody', () => ({ items: [] })),
    answers('searchPeople', 'something its type forbids: answer.items.reasons', ({ items }) => ({
      items: items.map(({ person }) => ({ person })),
    })),
  ],
  'searchPeople gives nobody where nobody fits': calls(
    'searchPeople',
    'searchPeople for a meaningless text gives',
    (call, _query, ...more) => call({}, ...more),
  ),
  'searchPeople says why, with ranges that lie in their text': [
    [[0, 99]],
    [[3, 3]],
    [
      [2, 4],
      [0, 1],
    ],
  ].map((ranges) =>
    answers('searchPeople', `searchPeople marks ${JSON.stringify(ranges)} in "Åsa"`, ({ items, ...page }) => ({
      ...page,
      items: items.map(({ person }) => ({ person, reasons: [{ field: 'name', text: 'Åsa', ranges }] })),
    })),
  ),
  'searchPeople finds by the ids that getPeople knows': answers(
    'searchPeople',
    'whom getPeople does not know',
    ({ items, ...page }) => ({
      ...page,
      items: items.map(({ person, reasons }) => ({ person: { ...person, id: upper(person.id) }, reasons })),
    }),
  ),
  'a facet of searchPeople narrows to as many as it counts': [
    calls('searchPeople', 'and that filter leaves', (call, { text = '' }, ...more) => call({ text }, ...more)),
    calls('searchPeople', 'and that filter leaves at least', async (call, _query, page, options) =>
      stripped({ ...(await call({}, { ...page, size: 100 }, options)), next: 'more' }, 'total'),
    ),
    answers('searchPeople', 'and that filter leaves', ({ facets = [], ...page }) => ({
      ...page,
      facets: facets.map(({ field, values }) => ({
        field,
        values: values.map((value) => ({ ...value, count: value.count + 1 })),
      })),
    })),
  ],
  'searchGroups finds a group by its name': answers(
    'searchGroups',
    'does not give "field-service-europe", which is called so',
    ({ items, ...page }) => ({ ...page, items: items.filter(({ group }) => group.id !== known.group) }),
  ),
  'searchGroups finds by the ids that getGroups knows': answers(
    'searchGroups',
    'which getGroups does not know',
    ({ items, ...page }) => ({
      ...page,
      items: items.map(({ group, reasons }) => ({ group: { ...group, id: upper(group.id) }, reasons })),
    }),
  ),
  'similarGroups warns of a group of the same name': answers('similarGroups', 'which is called so', () => []),
  'searchTopics finds a topic by its name': calls('searchTopics', 'which is called so', (call, text, ...more) =>
    text === '' ? call(text, ...more) : Promise.resolve({ items: [] }),
  ),
};
