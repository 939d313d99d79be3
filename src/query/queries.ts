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
import { need, ProviderError } from '../provider/index.js';
import type { Batch } from './batch.js';
import { pairKey, type KnownExpertise } from './expertise-batch.js';
import type { ProviderClient } from './provider-client.js';
import type { ListQuery, Query } from './query.js';

/** The names under which answers are kept. No other file writes one. */
const keys = {
  person: (id: string) => ['person', id],
  group: (id: string) => ['group', id],
  activity: (id: string) => ['activity', id],
} as const;

/** One person. All persons asked for in a task are read in one call. */
export const personQuery = (id: string): Query<Person> => ({
  key: keys.person(id),
  needs: 'getPeople',
  read: async (client, signal) => known(await client.people.load(id, signal)),
});

/** Several people, in the order of the ids; unknown ones are left out. */
export const peopleQuery = (ids: readonly string[]): Query<readonly Person[]> => ({
  key: ['people', ...ids],
  needs: 'getPeople',
  keepsLast: true,
  known: (client) => complete(ids.map((id) => client.cache.getQueryData<Person>(keys.person(id)))),
  read: (client, signal) => collect(client, client.people, ids, keys.person, signal),
});

/** Whether somebody can be reached; `null` where nobody knows. */
export const presenceQuery = (personId: string): Query<Presence | null> => ({
  key: ['presence', personId],
  needs: 'getPresence',
  read: async (client, signal) => (await client.presence.load(personId, signal)) ?? null,
});

/** One group. All groups asked for in a task are read in one call. */
export const groupQuery = (id: string): Query<Group> => ({
  key: keys.group(id),
  needs: 'getGroups',
  read: async (client, signal) => known(await client.groups.load(id, signal)),
});

/** Several groups, in the order of the ids; unknown ones are left out. */
export const groupsQuery = (ids: readonly string[]): Query<readonly Group[]> => ({
  key: ['groups', ...ids],
  needs: 'getGroups',
  keepsLast: true,
  known: (client) => complete(ids.map((id) => client.cache.getQueryData<Group>(keys.group(id)))),
  read: (client, signal) => collect(client, client.groups, ids, keys.group, signal),
});

/** Several activities, in the order of the ids; unknown ones are left out. */
export const activitiesByIdQuery = (ids: readonly string[]): Query<readonly Activity[]> => ({
  key: ['activities by id', ...ids],
  needs: 'getActivitiesById',
  keepsLast: true,
  read: (client, signal) => client.activities.loadAll(ids, signal),
});

/** People by what was typed. */
export const peopleSearchQuery = (query: PeopleQuery, size: number): ListQuery<PersonHit> => ({
  key: ['people search', query, size],
  needs: 'searchPeople',
  keepsLast: true,
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
  read: async (client, signal) => (await client.expertise.load(pairKey(personId, topicId), signal)) ?? null,
});

/** The topics there are: one call gives every widget their names. */
export const topicsQuery = (): Query<readonly Topic[]> => ({
  key: ['topics'],
  needs: 'searchTopics',
  async read(client, signal) {
    const page = await need(client.provider.searchTopics?.('', { size: 500 }, client.options(signal)));
    return page.items;
  },
});

function known<T>(thing: T | undefined): T {
  if (thing === undefined) throw new ProviderError('not-found');
  return thing;
}

/** Things of which none is missing, or `undefined`. */
function complete<T>(found: readonly (T | undefined)[]): readonly T[] | undefined {
  const there = found.filter((thing) => thing !== undefined);
  return there.length === found.length ? there : undefined;
}

/** Reads things from the cache, else from the batch, and keeps each under its own key too. */
async function collect<T extends { id: string }>(
  client: ProviderClient,
  batch: Batch<T>,
  ids: readonly string[],
  keyOf: (id: string) => readonly unknown[],
  signal: AbortSignal,
): Promise<T[]> {
  const one = async (id: string) => client.cache.getQueryData<T>(keyOf(id)) ?? batch.load(id, signal);
  const found = (await Promise.all(ids.map(one))).filter((thing) => thing !== undefined);
  for (const thing of found) client.cache.setQueryData(keyOf(thing.id), thing);
  return found;
}

/** Keeps the objects that came along with a page, so that nobody asks for them again. */
function primed<P extends { included?: Included }>(client: ProviderClient, page: P): P {
  for (const person of page.included?.people ?? []) client.cache.setQueryData(keys.person(person.id), person);
  for (const group of page.included?.groups ?? []) client.cache.setQueryData(keys.group(group.id), group);
  return page;
}
