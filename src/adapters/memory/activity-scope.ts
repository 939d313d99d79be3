import type { Activity, ActivityScope } from '../../model/index.js';
import { ProviderError } from '../../provider/index.js';
import type { Area } from './area.js';
import { unitAndBelow } from './units.js';

/**
 * What the viewer may see of a scope.
 *
 * @throws ProviderError as `checkScope` does.
 */
export function inScope(area: Area, scope: ActivityScope): Activity[] {
  checkScope(area, scope);
  const { store, sight } = area;
  const candidates = scope.threadId === undefined ? [...store.activities.values()] : store.thread(scope.threadId);
  return candidates.filter(sight.seesActivity).filter(scopeOf(area, scope));
}

/**
 * @throws ProviderError `not-found` for a group or conversation that is not there, or that the viewer may not know of;
 * `forbidden` for a group whose content the viewer may not read.
 */
export function checkScope({ store, sight }: Area, { groupId, threadId }: ActivityScope): void {
  if (groupId !== undefined && store.document.groups && !sight.seesContent(sight.group(groupId))) {
    throw new ProviderError('forbidden', `What is written in "${groupId}" is not shown to this viewer.`);
  }
  if (threadId !== undefined && !store.thread(threadId).some(sight.seesActivity)) {
    throw new ProviderError('not-found', `There is no conversation "${threadId}".`);
  }
}

/** Whether an activity, as it is shown, belongs to a scope. */
export function scopeOf({ store }: Area, scope: ActivityScope): (activity: Activity) => boolean {
  const units = scope.unitId === undefined ? undefined : unitAndBelow(store, scope.unitId);
  return (activity) =>
    (scope.threadId === undefined || store.rootOf(activity) === scope.threadId) &&
    (scope.groupId === undefined || activity.groupId === scope.groupId) &&
    (scope.personId === undefined || activity.actorId === scope.personId) &&
    (scope.topicId === undefined || isAbout(activity, scope.topicId)) &&
    (units?.has(store.people.get(activity.actorId)?.unitId ?? '') ?? true);
}

const isAbout = ({ topicIds = [], entities = [], state }: Activity, topicId: string) =>
  state !== 'removed' &&
  (topicIds.includes(topicId) || entities.some(({ type, id }) => type === 'topic' && id === topicId));
