import type { PeopleQuery, PersonHit } from '../../model/index.js';
import { need } from '../../provider/index.js';
import type { ListQuery } from '../query.js';

/** People by what was typed. */
export const peopleSearchQuery = (query: PeopleQuery, size: number): ListQuery<PersonHit> => ({
  key: ['people search', query, size],
  needs: 'searchPeople',
  // What is shown stays while somebody types; another group's people never stand in for this one's.
  keeps: ([, last]) => {
    const { groupId, unitId } = last as PeopleQuery;
    return groupId === query.groupId && unitId === query.unitId;
  },
  idOf: ({ person }) => person.id,
  readPage: (client, page, signal) =>
    need(client.provider.searchPeople?.(query, { ...page, size }, client.options(signal))),
});
