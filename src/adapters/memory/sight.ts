import { isCurrent, type Activity, type Group, type GroupViewer, type Viewer } from '../../model/index.js';
import { ProviderError } from '../../provider/index.js';
import type { Store } from './store.js';

/** What the viewer may see. Every read goes through it, so that nothing leaks sideways. */
export interface Sight {
  /** Whether the viewer may know that the group exists. */
  readonly seesGroup: (group: Group) => boolean;
  readonly seesMembers: (group: Group) => boolean;
  readonly seesContent: (group: Group) => boolean;
  readonly seesActivity: (activity: Activity) => boolean;
  /** Whether the viewer looks after the group, or after everything. */
  readonly moderates: (groupId: string | undefined) => boolean;
  /** What the document says about this viewer and a group. */
  readonly givenOf: (group: Group) => GroupViewer;
  /** The group with this id, or `not-found`, the same for one that is not there and one the viewer may not know of. */
  readonly group: (groupId: string) => Group;
  /** The group with this id, or `not-found` as `group` says, or `forbidden` where its members are concealed. */
  readonly groupWithMembers: (groupId: string) => Group;
  /** The activity with this id, or `not-found`, the same for one that is not there and one the viewer may not see. */
  readonly activity: (activityId: string) => Activity;
}

/** The sight of a viewer. Without one, only what is open to everybody in the network is seen. */
export function createSight(store: Store, viewer: Viewer | undefined): Sight {
  const isMember = (group: Group) => store.isMember(viewer?.personId, group.id);
  const givenOf = (group: Group) => {
    const given = group.viewer ?? {};
    const viewerId = viewer?.personId;
    // What the document says was true before its viewer came or went.
    const isGiven = viewerId === store.document.viewer?.personId && !store.moved.has(`${group.id} ${viewerId ?? ''}`);
    if (isGiven) return given;
    return isMember(group) ? {} : concealed(given);
  };
  const seesGroup = (group: Group) =>
    givenOf(group).canSeeGroup !== false &&
    (isMember(group) || (group.visibility !== 'members' && group.visibility !== 'hidden'));
  const seesContent = (group: Group) =>
    seesGroup(group) &&
    givenOf(group).canSeeContent !== false &&
    (isMember(group) || group.contentVisibility !== 'members');
  const seesMembers = (group: Group) => seesGroup(group) && givenOf(group).canSeeMembers !== false;
  const moderates = (groupId: string | undefined) => mayModerate(store, viewer, groupId);
  const sees = (activity: Activity) => seesActivity(store, viewer?.personId, activity, seesContent, moderates);
  const findGroup = (groupId: string) => {
    const group = store.groups.get(groupId);
    if (group && seesGroup(group)) return group;
    throw new ProviderError('not-found', `There is no group "${groupId}".`);
  };
  return {
    seesGroup,
    seesContent,
    seesMembers,
    seesActivity: sees,
    moderates,
    givenOf,
    group: findGroup,
    groupWithMembers: (groupId) => {
      const group = findGroup(groupId);
      if (seesMembers(group)) return group;
      throw new ProviderError('forbidden', `The members of "${groupId}" are not shown to this viewer.`);
    },
    activity: (activityId) => {
      const activity = store.activities.get(activityId);
      if (activity && sees(activity)) return activity;
      throw new ProviderError('not-found', `There is no activity "${activityId}".`);
    },
  };
}

/** What is concealed from the document's viewer is concealed from every other one who is not in the group. */
const concealed = (given: GroupViewer): GroupViewer =>
  Object.fromEntries(Object.entries(given).filter(([key, value]) => key.startsWith('canSee') && value === false));

function mayModerate(store: Store, viewer: Viewer | undefined, groupId: string | undefined) {
  if (viewer?.permissions?.includes('moderate')) return true;
  if (groupId === undefined) return false;
  return store
    .membershipsOf(groupId)
    .some(
      (membership) =>
        membership.personId === viewer?.personId &&
        membership.roles?.includes('facilitator') === true &&
        isCurrent(membership, store.now()),
    );
}

function seesActivity(
  store: Store,
  viewerId: string | undefined,
  activity: Activity,
  seesContent: Sight['seesContent'],
  moderates: Sight['moderates'],
): boolean {
  const { groupId, actorId, visibility, state } = activity;
  const isOwn = actorId === viewerId;
  const group = groupId === undefined ? undefined : store.groups.get(groupId);
  // Nobody can say who may read what stands in a group that the document does not know.
  if (groupId !== undefined && store.document.groups && !(group && seesContent(group))) return false;
  if (visibility === 'hidden' && !isOwn && !moderates(groupId)) return false;
  if (visibility === 'members' && !isOwn && !(groupId !== undefined && store.isMember(viewerId, groupId))) {
    return false;
  }
  if (state === 'hidden-pending-review') return isOwn || moderates(groupId);
  if (state === 'removed') return leavesGap(store, activity);
  return true;
}

/** Whether somebody answered a removed post, so that a gap has to stay where it was. */
const leavesGap = (store: Store, activity: Activity) =>
  store.thread(store.rootOf(activity)).some((other) => {
    const answers = other.inReplyTo === activity.id || store.rootOf(other) === activity.id;
    return answers && other.id !== activity.id && (other.state ?? 'visible') === 'visible';
  });
