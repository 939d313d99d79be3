import type {
  Activity,
  ActivityFilter,
  ActivityScope,
  Group,
  Included,
  MemberQuery,
  Membership,
  PeopleQuery,
  Person,
  PersonHit,
  Presence,
  Topic,
} from '../model/index.js';
import { need } from '../provider/index.js';
import { pairKey, readPairs, type KnownExpertise } from './expertise-batch.js';
import type { BatchKind, ProviderClient } from './provider-client.js';
import type { ListQuery, Query, QueryKey } from './query.js';
import { readAll, readOne, recall, recallAll, type Kind } from './remembered.js';

const people: Kind<Person> = {
  keyOf: (id) => ['person', id],
  idOf: ({ id }) => id,
  readMany: (client, ids, signal) => client.provider.getPeople(ids, client.options(signal)),
};

const groups: Kind<Group> = {
  keyOf: (id) => ['group', id],
  idOf: ({ id }) => id,
  readMany: (client, ids, signal) => need(client.provider.getGroups?.(ids, client.options(signal))),
};

const presences: BatchKind<Presence> = {
  idOf: ({ personId }) => personId,
  readMany: (client, ids, signal) => need(client.provider.getPresence?.(ids, client.options(signal))),
};

const activities: BatchKind<Activity> = {
  idOf: ({ id }) => id,
  readMany: (client, ids, signal) => need(client.provider.getActivitiesById?.(ids, client.options(signal))),
};

const expertises: BatchKind<KnownExpertise> = {
  idOf: ({ expertise }) => pairKey(expertise.personId, expertise.topicId),
  readMany: (client, pairs, signal) => readPairs(client.provider, pairs, client.options(signal)),
};

const always = () => true;

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
  keeps: always,
  known: (client) => recallAll(client, people, ids),
  read: (client, signal) => readAll(client, people, ids, signal),
});

/** A person who is known already, whoever asked for them. */
export const recallPerson = (client: ProviderClient, id: string): Person | undefined => recall(client, people, id);

/** Whether somebody can be reached; `null` where nobody knows. */
export const presenceQuery = (personId: string): Query<Presence | null> => ({
  key: ['presence', personId],
  needs: 'getPresence',
  read: async (client, signal) => (await client.batch(presences).load(personId, signal)) ?? null,
});

/** One group. All groups asked for in a task are read in one call. */
export const groupQuery = (id: string): Query<Group> => ({
  key: groups.keyOf(id),
  needs: 'getGroups',
  read: (client, signal) => readOne(client, groups, id, signal),
});

/** Several groups, in the order of the ids; unknown ones are left out. */
export const groupsQuery = (ids: readonly string[]): Query<readonly Group[]> => ({
  key: ['groups', ...ids],
  needs: 'getGroups',
  keeps: always,
  known: (client) => recallAll(client, groups, ids),
  read: (client, signal) => readAll(client, groups, ids, signal),
});

/** Several activities, in the order of the ids; unknown ones are left out. */
export const activitiesByIdQuery = (ids: readonly string[]): Query<readonly Activity[]> => ({
  key: ['activities by id', ...ids],
  needs: 'getActivitiesById',
  keeps: always,
  read: (client, signal) => client.batch(activities).loadAll(ids, signal),
});

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

/** Members of a group. */
export const membersQuery = (groupId: string, query: MemberQuery, size: number): ListQuery<Membership> => ({
  key: ['members', groupId, query, size],
  needs: 'getMembers',
  idOf: ({ personId }) => personId,
  readPage: async (client, page, signal) =>
    primed(client, await need(client.provider.getMembers?.(groupId, query, { ...page, size }, client.options(signal)))),
});

/** A feed. */
export const activitiesQuery = (scope: ActivityScope, filter: ActivityFilter, size: number): ListQuery<Activity> => ({
  key: ['activities', scope, filter, size],
  needs: 'getActivities',
  idOf: ({ id }) => id,
  readPage: async (client, page, signal) =>
    primed(
      client,
      await need(client.provider.getActivities?.(scope, filter, { ...page, size }, client.options(signal))),
    ),
});

/** Replies to a post, oldest first. */
export const repliesQuery = (activityId: string, size: number): ListQuery<Activity> => ({
  key: ['replies', activityId, size],
  needs: 'getReplies',
  idOf: ({ id }) => id,
  readPage: async (client, page, signal) =>
    primed(client, await need(client.provider.getReplies?.(activityId, { ...page, size }, client.options(signal)))),
});

/** What somebody knows about a topic; `null` where nothing is known. All badges of a page are read in one call. */
export const expertiseQuery = (personId: string, topicId: string): Query<KnownExpertise | null> => ({
  key: ['expertise', personId, topicId],
  needs: 'getExpertise',
  read: async (client, signal) => (await client.batch(expertises).load(pairKey(personId, topicId), signal)) ?? null,
});

/** No organisation that can be read at once has more pages of topics. */
const mostPages = 20;

/** The topics there are: one question gives every widget their names. */
export const topicsQuery = (): Query<readonly Topic[]> => ({
  key: ['topics'],
  needs: 'searchTopics',
  async read(client, signal) {
    const topics: Topic[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < mostPages; pages++) {
      const request = { size: 500, ...(cursor ? { cursor } : {}) };
      const page = await need(client.provider.searchTopics?.('', request, client.options(signal)));
      topics.push(...page.items);
      if (!page.next || page.next === cursor) break;
      cursor = page.next;
    }
    return topics;
  },
});

/** Keeps the objects that came along with a page, so that nobody asks for them again. */
function primed<P extends { included?: Included }>(client: ProviderClient, page: P): P {
  const keep = (key: QueryKey, thing: unknown) => client.cache.set(key, thing);
  for (const person of page.included?.people ?? []) keep(people.keyOf(person.id), person);
  for (const group of page.included?.groups ?? []) keep(groups.keyOf(group.id), group);
  return page;
}
