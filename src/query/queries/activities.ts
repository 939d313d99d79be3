import { hashKey } from '@tanstack/query-core';
// From its own file: the index would bring the schemas along.
import { passes } from '../../model/activity-filter.js';
import type { Activity, ActivityFilter, ActivityScope } from '../../model/index.js';
import { need } from '../../provider/index.js';
import type { ActivityList } from '../changes/changes.js';
import type { BatchKind, ProviderClient } from '../provider-client.js';
import type { ListQuery, Query } from '../query.js';
import { primed } from './primed.js';

const activities: BatchKind<Activity> = {
  idOf: ({ id }) => id,
  readMany: (client, ids, signal) => need(client.provider.getActivitiesById?.(ids, client.options(signal))),
};

/** A feed. */
export function activitiesQuery(scope: ActivityScope, filter: ActivityFilter, size: number): ListQuery<Activity> {
  // A conversation grows below.
  const growsAbove = scope.threadId === undefined;
  const list: ActivityList = {
    order: growsAbove ? 'newest first' : 'oldest first',
    takes: (activity, heardIn) => passes(activity, scope, filter) && isWithin(activity, scope, heardIn),
  };
  return {
    key: ['activities', scope, filter, size],
    needs: 'getActivities',
    growsAbove,
    live: scope,
    idOf: ({ id }) => id,
    now: (changes, pages, hasMore) => changes.list(list, pages, hasMore),
    readPage: async (client, page, signal) =>
      primed(
        client,
        await need(client.provider.getActivities?.(scope, filter, { ...page, size }, client.options(signal))),
      ),
  };
}

/** Several activities, in the order of the ids; unknown ones are left out. */
export const activitiesByIdQuery = (ids: readonly string[]): Query<readonly Activity[]> => ({
  key: ['activities by id', ...ids],
  needs: 'getActivitiesById',
  keeps: () => true,
  now: (changes, known, since) => known.flatMap((activity) => changes.activity(activity, since) ?? []),
  read: (client, signal) => client.batch(activities).loadAll(ids, signal),
});

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

/** One activity, asked for together with others; nothing where the provider does not know it, or cannot tell. */
export const readActivity = async (client: ProviderClient, id: string): Promise<Activity | undefined> =>
  client.provider.getActivitiesById && client.batch(activities).load(id);

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
