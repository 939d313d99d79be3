import type { Group } from '../../model/index.js';
import type { Area } from './area.js';
import { groupViewer } from './group-viewer.js';

/**
 * A group as the viewer may see it: with what the viewer is in it, the members counted, and without what an explicit
 * `false` hides. A parent the viewer may not know of is not mentioned.
 */
export function showGroup(area: Area, group: Group): Group {
  const { store, sight } = area;
  const { memberCount, lastActivity, parentId, ...rest } = group;
  const viewer = groupViewer(area, group);
  const members = store.membershipsOf(group.id).length > 0 ? store.membersOf(group.id).length : memberCount;
  const parent = parentId === undefined ? undefined : store.groups.get(parentId);
  return {
    ...rest,
    ...(parent && sight.seesGroup(parent) ? { parentId: parent.id } : {}),
    ...(viewer.canSeeMembers !== false && members !== undefined ? { memberCount: members } : {}),
    ...(viewer.canSeeContent !== false && lastActivity !== undefined ? { lastActivity } : {}),
    viewer,
  };
}
