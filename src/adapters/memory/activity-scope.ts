import type { Activity, ActivityScope } from '../../model/index.js';
import { ProviderError } from '../../provider/index.js';
import type { Area } from './area.js';
import { unitAndBelow } from './units.js';

/**
 * What the viewer may see of a scope.
 *
 * @throws ProviderError `not-found` for a group or conversation that is not there, or that the viewer may not know of;
 * `forbidden` for a group whose content the viewer may not read.
 */
export function inScope(area: Area, scope: ActivityScope): Activity[] {
  const { store, sight } = area;
  if (scope.groupId !== undefined && store.document.groups) refuseHidden(area, scope.groupId);
  const candidates = scope.threadId === undefined ? [...store.activities.values()] : store.thread(scope.threadId);
  const visible = candidates.filter(sight.seesActivity);
  if (scope.threadId !== undefined && visible.length === 0) {
    throw new ProviderError('not-found', `There is no conversation "${scope.threadId}".`);
  }
  const units = scope.unitId === undefined ? undefined : unitAndBelow(store, scope.unitId);
  return visible.filter(
    (activity) =>
      (scope.groupId === undefined || activity.groupId === scope.groupId) &&
      (scope.personId === undefined || activity.actorId === scope.personId) &&
      (scope.topicId === undefined || isAbout(activity, scope.topicId)) &&
      (units?.has(store.people.get(activity.actorId)?.unitId ?? '') ?? true),
  );
}

function refuseHidden({ sight }: Area, groupId: string) {
  if (!sight.seesContent(sight.group(groupId))) {
    throw new ProviderError('forbidden', `What is written in "${groupId}" is not shown to this viewer.`);
  }
}

const isAbout = ({ topicIds = [], entities = [], state }: Activity, topicId: string) =>
  state !== 'removed' &&
  (topicIds.includes(topicId) || entities.some(({ type, id }) => type === 'topic' && id === topicId));
