import { hashKey } from '@tanstack/query-core';
// From its own file: the index would bring the schemas along.
import { passes } from '../../model/activity-filter.js';
import type { Activity, ActivityFilter, ActivityScope } from '../../model/index.js';
import { need } from '../../provider/index.js';
import type { ActivityList } from '../changes/changes.js';
import { GrowingList } from '../growing-list.js';
import { moment } from '../moment.js';
import type { BatchKind, ProviderClient } from '../provider-client.js';
import type { ListQuery, Query } from '../query.js';
import { primed } from './primed.js';

/** When the reading of each that was asked for by its id began. */
const readAt = new WeakMap<Activity, number>();

const activities: BatchKind<Activity> = {
  idOf: ({ id }) => id,
  async readMany(client, ids, signal) {
    const at = moment();
    const found = await need(client.provider.getActivitiesById?.(ids, client.options(signal)));
    for (const activity of found) readAt.set(activity, at);
    return found;
  },
};

/** A feed. */
export function activitiesQuery(scope: ActivityScope, filter: ActivityFilter, size: number): ListQuery<Activity> {
  // A conversation grows below.
  const above = scope.threadId === undefined;
  const list: ActivityList = {
    order: above ? 'newest first' : 'oldest first',
    takes: (activity, heardIn) => passes(activity, scope, filter) && isWithin(activity, scope, heardIn),
  };
  const query: ListQuery<Activity> = {
    key: ['activities', scope, filter, size],
    needs: 'getActivities',
    idOf: ({ id }) => id,
    grows: (client, tell) => new GrowingList(client, query, { scope, above }, tell),
    now: (changes, pages, hasMore) => changes.list(list, pages, hasMore),
    readPage: async (client, page, signal) =>
      primed(
        client,
        await need(client.provider.getActivities?.(scope, filter, { ...page, size }, client.options(signal))),
      ),
  };
  return query;
}

/** Several activities, in the order of the ids; unknown ones are left out. */
export function activitiesByIdQuery(ids: readonly string[]): Query<readonly Activity[]> {
  return {
    key: ['activities by id', ...ids],
    needs: 'getActivitiesById',
    keeps: () => true,
    besides: (client) => ({
      // Each answer is as old as its own reading.
      structuralSharing: false,
      select: (known) =>
        known.flatMap((one) => (client.changes ? (client.changes.activity(one, readAt.get(one) ?? 0) ?? []) : one)),
    }),
    async read(client, signal) {
      const found = await Promise.all(ids.map((id) => client.batch(activities).load(id, signal)));
      return found.filter((activity) => activity !== undefined);
    },
  };
}

/** Replies to a post, oldest first. */
export function repliesQuery(activityId: string, size: number): ListQuery<Activity> {
  const list: ActivityList = {
    order: 'oldest first',
    takes: ({ inReplyTo, threadId }) => inReplyTo === activityId || threadId === activityId,
  };
  return {
    key: ['replies', activityId, size],
    needs: 'getReplies',
    idOf: ({ id }) => id,
    now: (changes, pages, hasMore) => changes.list(list, pages, hasMore),
    readPage: async (client, page, signal) =>
      primed(client, await need(client.provider.getReplies?.(activityId, { ...page, size }, client.options(signal)))),
  };
}

/** One activity as it is now, asked for together with others; nothing where the provider does not know it, or cannot tell. */
export const readActivity = async (client: ProviderClient, id: string): Promise<Activity | undefined> =>
  client.provider.getActivitiesById && client.batch(activities).load(id, undefined, true);

/** A scope, told from every other one. */
export const scopeName = (scope: ActivityScope): string => hashKey([scope]);

/** Whether a key is one of the queries above, which events and writes about an activity change. */
export const isAboutActivities = ([name]: readonly unknown[]): boolean =>
  name === 'activities' || name === 'activities by id' || name === 'replies';

/** A unit's own and a topic's are known by where they were told: what belongs to them only the back end knows. */
function isWithin(activity: Activity, scope: ActivityScope, heardIn: ReadonlySet<string>) {
  const { threadId, groupId, personId } = scope;
  if (heardIn.has(scopeName(scope))) return true;
  if (threadId !== undefined) return activity.threadId === threadId || activity.inReplyTo === threadId;
  if (groupId !== undefined) return activity.groupId === groupId;
  if (personId !== undefined) return activity.actorId === personId;
  return Object.values(scope).every((id) => id === undefined);
}
