import type { Person } from '../../model/index.js';
import type { ProviderClient } from '../provider-client.js';
import type { Query } from '../query.js';
import { readAll, readOne, recall, recallAll, type Kind } from '../remembered.js';

/** People, one by one. */
export const people: Kind<Person> = {
  keyOf: (id) => ['person', id],
  idOf: ({ id }) => id,
  readMany: (client, ids, signal) => client.provider.getPeople(ids, client.options(signal)),
};

/** One person. All persons asked for in a task are read in one call. */
export const personQuery = (id: string): Query<Person> => ({
  key: people.keyOf(id),
  needs: 'getPeople',
  read: (client, signal) => readOne(client, people, id, signal),
});

/** Several people, in the order of the ids; unknown ones are left out. */
export const peopleQuery = (ids: readonly string[]): Query<readonly Person[]> => ({
  key: ['people', ...ids],
  needs: 'getPeople',
  keeps: () => true,
  besides: (client) => recallAll(client, people, ids),
  read: (client, signal) => readAll(client, people, ids, signal),
});

/** A person who is known already, whoever asked for them. */
export const recallPerson = (client: ProviderClient, id: string): Person | undefined => recall(client, people, id);
