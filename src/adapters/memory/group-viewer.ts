import type { Group, GroupViewer } from '../../model/index.js';
import type { Area } from './area.js';

/** What a group tells about the viewer: what the document says holds; the rest follows from membership and policies. */
export function groupViewer(area: Area, group: Group): GroupViewer {
  const { sight, viewerId } = area;
  const given = sight.givenOf(group);
  const canSee: GroupViewer = {
    canSeeGroup: true,
    canSeeMembers: sight.seesMembers(group),
    canSeeContent: sight.seesContent(group),
  };
  if (viewerId === undefined) return { ...given, ...canSee };
  const membership = membershipOf(area, group, given);
  const member = membership === 'member';
  const moderates = sight.moderates(group.id);
  const takesPart = group.joinPolicy === 'open' || group.joinPolicy === 'request';
  return {
    canJoin: membership === 'invited' || (membership === 'none' && takesPart),
    canLeave: member,
    canPost: member && group.stage !== 'archived' && (group.kind !== 'announcement' || moderates),
    canModerate: moderates,
    ...(isMuted(area, group) ? { muted: true } : {}),
    ...given,
    ...canSee,
    membership,
  };
}

function membershipOf({ store, viewerId }: Area, { id }: Group, given: GroupViewer) {
  if (store.isMember(viewerId, id)) return 'member';
  const asked = store
    .membershipsOf(id)
    .find(({ personId, until, state }) => personId === viewerId && until === undefined && state !== undefined);
  return asked?.state ?? (store.document.memberships ? 'none' : (given.membership ?? 'none'));
}

const isMuted = ({ store, viewerId }: Area, { id }: Group) =>
  store.isMember(viewerId, id) &&
  store.membershipsOf(id).some(({ personId, state }) => personId === viewerId && state === 'muted');
