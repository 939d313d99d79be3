import type { Activity, ActivityFilter, ActivityScope } from '../../model/index.js';
import { need } from '../../provider/index.js';
import type { BatchKind } from '../provider-client.js';
import type { ListQuery, Query } from '../query.js';
import { primed } from './primed.js';

const activities: BatchKind<Activity> = {
  idOf: ({ id }) => id,
  readMany: (client, ids, signal) => need(client.provider.getActivitiesById?.(ids, client.options(signal))),
};

/** A feed. */
export const activitiesQuery = (scope: ActivityScope, filter: ActivityFilter, size: number): ListQuery<Activity> => ({
  key: ['activities', scope, filter, size],
  needs: 'getActivities',
  // A conversation grows below.
  growsAbove: scope.threadId === undefined,
  idOf: ({ id }) => id,
  readPage: async (client, page, signal) =>
    primed(
      client,
      await need(client.provider.getActivities?.(scope, filter, { ...page, size }, client.options(signal))),
    ),
});

/** Several activities, in the order of the ids; unknown ones are left out. */
export const activitiesByIdQuery = (ids: readonly string[]): Query<readonly Activity[]> => ({
  key: ['activities by id', ...ids],
  needs: 'getActivitiesById',
  keeps: () => true,
  read: (client, signal) => client.batch(activities).loadAll(ids, signal),
});

/** Replies to a post, oldest first. */
export const repliesQuery = (activityId: string, size: number): ListQuery<Activity> => ({
  key: ['replies', activityId, size],
  needs: 'getReplies',
  idOf: ({ id }) => id,
  readPage: async (client, page, signal) =>
    primed(client, await need(client.provider.getReplies?.(activityId, { ...page, size }, client.options(signal)))),
});
