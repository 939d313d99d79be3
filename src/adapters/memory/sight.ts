import type { Activity, Group, GroupViewer } from '../../model/index.js';
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
  /** The group with this id, or `not-found`, the same for one that is not there and one the viewer may not know of. */
  readonly group: (groupId: string) => Group;
  /** The group with this id, or `not-found` as `group` says, or `forbidden` where its members are concealed. */
  readonly groupWithMembers: (groupId: string) => Group;
  /** The activity with this id, or `not-found`, the same for one that is not there and one the viewer may not see. */
  readonly activity: (activityId: string) => Activity;
}

/** The sight of the document's viewer. Without one, only what is open to everybody in the network is seen. */
export function createSight(store: Store): Sight {
  const isMember = (group: Group) => store.isMember(store.viewerId, group.id);
  const seesGroup = (group: Group) =>
    group.viewer?.canSeeGroup !== false &&
    (isMember(group) || (group.visibility !== 'members' && group.visibility !== 'hidden'));
  const seesContent = (group: Group) =>
    seesGroup(group) &&
    group.viewer?.canSeeContent !== false &&
    (isMember(group) || group.contentVisibility !== 'members');
  const seesMembers = (group: Group) => seesGroup(group) && group.viewer?.canSeeMembers !== false;
  const moderates = (groupId: string | undefined) => mayModerate(store, groupId);
  const sees = (activity: Activity) => seesActivity(store, activity, seesContent, moderates);
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

/** What a group tells about the viewer: what the document says holds; the rest follows from membership and policies. */
export function groupViewer(store: Store, sight: Sight, group: Group): GroupViewer {
  const canSee: GroupViewer = {
    canSeeGroup: true,
    canSeeMembers: sight.seesMembers(group),
    canSeeContent: sight.seesContent(group),
  };
  if (store.viewerId === undefined) return { ...group.viewer, ...canSee };
  const membership = membershipOf(store, group);
  const member = membership === 'member';
  const moderates = sight.moderates(group.id);
  return {
    canJoin: membership === 'none' && (group.joinPolicy === 'open' || group.joinPolicy === 'request'),
    canLeave: member,
    canPost: member && group.stage !== 'archived' && (group.kind !== 'announcement' || moderates),
    canModerate: moderates,
    ...group.viewer,
    ...canSee,
    membership,
  };
}

function membershipOf(store: Store, group: Group) {
  if (store.isMember(store.viewerId, group.id)) return 'member';
  const asked = store
    .membershipsOf(group.id)
    .find(({ personId, until, state }) => personId === store.viewerId && until === undefined && state !== undefined);
  return asked?.state ?? (store.document.memberships ? 'none' : (group.viewer?.membership ?? 'none'));
}

function mayModerate({ document, viewerId, membershipsOf, isMember }: Store, groupId: string | undefined) {
  if (document.viewer?.permissions?.includes('moderate')) return true;
  if (groupId === undefined || !isMember(viewerId, groupId)) return false;
  return membershipsOf(groupId).some(
    ({ personId, roles }) => personId === viewerId && roles?.includes('facilitator') === true,
  );
}

function seesActivity(
  store: Store,
  activity: Activity,
  seesContent: Sight['seesContent'],
  moderates: Sight['moderates'],
): boolean {
  const { groupId, actorId, visibility, state } = activity;
  const isOwn = actorId === store.viewerId;
  const group = groupId === undefined ? undefined : store.groups.get(groupId);
  // Nobody can say who may read what stands in a group that the document does not know.
  if (groupId !== undefined && store.document.groups && !(group && seesContent(group))) return false;
  if (visibility === 'hidden' && !isOwn && !moderates(groupId)) return false;
  if (visibility === 'members' && !isOwn && !(groupId !== undefined && store.isMember(store.viewerId, groupId))) {
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
