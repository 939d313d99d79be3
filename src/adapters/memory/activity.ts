import { momentOf } from '../../internal/dates.js';
import { passes } from '../../model/activity-filter.js';
import type { Activity, ActivityFilter, ActivityScope, Page, PageRequest } from '../../model/index.js';
import type { DataProvider } from '../../provider/index.js';
import { inScope } from './activity-scope.js';
import { answering } from './answering.js';
import { audienceOf } from './audience.js';
import type { Area } from './area.js';
import { included } from './included.js';
import { compareKeys, pageOf, readCursor, writeCursor, type SortKey } from './paging.js';
import { isAnswered, repliesTo, showActivity } from './show-activity.js';

type Activities = Pick<DataProvider, 'getActivities' | 'getActivitiesById' | 'getReplies' | 'previewAudience'>;

/** Reads of what was said. */
export function activityReads(area: Area): Activities {
  const { store, sight } = area;
  return {
    getActivities: (scope, filter = {}, page, options) =>
      answering(options, () => shown(area, activitiesPage(area, scope, filter, page))),
    getActivitiesById: (ids, options) =>
      answering(options, () =>
        [...new Set(ids)]
          .map((id) => store.activities.get(id))
          .filter((activity) => activity !== undefined)
          .filter(sight.seesActivity)
          .map((activity) => showActivity(area, activity)),
      ),
    getReplies: (activityId, page, options) =>
      answering(options, () => {
        const activity = sight.activity(activityId);
        const paging = { list: 'replies', keyOf: oldestFirst, defaultSize: store.options.pageSize };
        return shown(area, pageOf(repliesTo(area, activity), paging, page));
      }),
    previewAudience: (draft, options) => answering(options, () => audienceOf(area, draft)),
  };
}

const oldestFirst = ({ published, id }: Activity): SortKey => [momentOf(published), id];
const newestFirst = ({ published, id }: Activity): SortKey => [-momentOf(published), id];

function activitiesPage(area: Area, scope: ActivityScope, filter: ActivityFilter, request: PageRequest = {}) {
  const activities = inScope(area, scope).filter((activity) =>
    passes(activity, scope, filter, (one) => isAnswered(area, one)),
  );
  const defaultSize = area.store.options.pageSize;
  if (scope.threadId !== undefined) return threadPage(activities, scope.threadId, defaultSize, request);
  const paging = { list: 'activities', keyOf: newestFirst, defaultSize };
  if (request.cursor !== undefined && isNewer(request.cursor)) return newerPage(activities, request.cursor);
  const page = pageOf(activities, paging, request);
  const first = page.items[0];
  return first && request.cursor === undefined ? { ...page, newer: writeCursor('newer', newestFirst(first)) } : page;
}

/** The first post stands first, even if a clock that was wrong dates a reply before it. */
const threadPage = (activities: Activity[], rootId: string, defaultSize: number | undefined, request: PageRequest) =>
  pageOf(
    activities,
    { list: 'thread', keyOf: (item) => [item.id === rootId ? 0 : 1, ...oldestFirst(item)], defaultSize },
    request,
  );

function isNewer(cursor: string) {
  try {
    return readCursor('newer', cursor).length > 0;
  } catch {
    return false;
  }
}

/** Everything that came after the place a `newer` cursor stands for; with a cursor for the next time. */
function newerPage(activities: readonly Activity[], cursor: string): Page<Activity> {
  const place = readCursor('newer', cursor);
  const items = activities
    .filter((activity) => compareKeys(newestFirst(activity), place) < 0)
    .sort((a, b) => compareKeys(newestFirst(a), newestFirst(b)));
  const first = items[0];
  return { items, newer: first ? writeCursor('newer', newestFirst(first)) : cursor, total: activities.length };
}

function shown(area: Area, page: Page<Activity>): Page<Activity> {
  const items = page.items.map((activity) => showActivity(area, activity));
  const marked = (type: string) =>
    items.flatMap(({ entities = [] }) => entities.filter((entity) => entity.type === type));
  return {
    ...page,
    items,
    ...included(area, {
      people: [
        ...items.flatMap(({ actorId, mentions = [] }) => [actorId, ...mentions]),
        ...marked('mention').map(({ id }) => id),
      ],
      groups: items.map(({ groupId }) => groupId),
      topics: [...items.flatMap(({ topicIds = [] }) => topicIds), ...marked('topic').map(({ id }) => id)],
    }),
  };
}
