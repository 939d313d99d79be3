import { chapter, table } from '../chapter.js';

/** Of the people finder. */
export const finderWords = chapter('finder', {
  findPeople: 'Find people',
  findPlaceholder: 'Name, team, place or topic',
  clear: 'Clear search',
  people: (count: number, shown: string) => (count === 1 ? `${shown} person` : `${shown} people`),
  searching: 'Searching…',
  noPeople: 'Nobody found',
  noPeopleHint: 'Try fewer words, or another spelling.',
  noPeopleFiltered: 'Nobody matches these filters.',
  clearFilters: 'Clear filters',
  facets: table({ unit: 'Unit', location: 'Place', topic: 'Topic', affiliation: 'Affiliation' }),
  facetValues: table({ internal: 'Internal', external: 'External' }),
  reasons: table({
    topic: 'Knows',
    askMeAbout: 'Ask about',
    unit: 'Unit',
    location: 'Place',
    handle: 'Handle',
    organisation: 'Organisation',
    title: 'Title',
    sortName: 'Also written',
  }),
});
