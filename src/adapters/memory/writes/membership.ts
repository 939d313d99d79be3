import {
  isCurrent,
  type Group,
  type Membership,
  type MembershipChange,
  type MembershipResult,
} from '../../../model/index.js';
import { ProviderError, type DataProvider } from '../../../provider/index.js';
import { groupViewer } from '../group-viewer.js';
import { showGroup } from '../show-group.js';
import { writing, type Desk } from './writing.js';

/** Coming and going. */
export const membershipWrites = (desk: Desk): Required<Pick<DataProvider, 'setMembership'>> => ({
  setMembership: (groupId, change, options) =>
    writing(desk, ['setMembership', groupId, change, options?.message], options, () => {
      const group = desk.sight.group(groupId);
      const next = nextMembership(desk, group, change);
      if (next !== 'as it is') put(desk, group, next, change === 'request' ? options?.message : undefined);
      return resultOf(desk, groupId);
    }),
});

/** What becomes of the viewer's membership; what is already so stays as it is. */
function nextMembership(desk: Desk, group: Group, change: MembershipChange): Membership | undefined | 'as it is' {
  const { store, viewerId } = desk;
  const { membership, canJoin, canLeave } = groupViewer(desk, group);
  const own = { personId: viewerId, groupId: group.id };
  const current = store.membershipsOf(group.id).find((one) => one.personId === viewerId && isCurrent(one, store.now()));
  switch (change) {
    case 'join':
    case 'request': {
      if (membership === 'member' || (change === 'request' && membership === 'requested')) return 'as it is';
      if (group.stage === 'archived') throw new ProviderError('conflict', `The group "${group.id}" is archived.`);
      if (membership === 'invited') return { ...own, since: store.stamp(), origin: 'invited' };
      if (canJoin !== true) throw new ProviderError('forbidden', `This viewer cannot join "${group.id}".`);
      if (change === 'request') return { ...own, state: 'requested' };
      if (group.joinPolicy === 'request') {
        throw new ProviderError('forbidden', `One has to ask to join "${group.id}": use "request".`);
      }
      return { ...own, since: store.stamp(), origin: 'joined' };
    }
    case 'cancel':
      return membership === 'requested' ? undefined : 'as it is';
    case 'leave': {
      if (membership !== 'member') return 'as it is';
      if (canLeave === false) throw new ProviderError('forbidden', `This viewer cannot leave "${group.id}".`);
      // A membership holds to its last moment, and this one is over.
      return { ...own, ...current, until: new Date(store.now() - 1).toISOString() };
    }
    case 'mute':
    case 'unmute': {
      if (!current) throw new ProviderError('conflict', `This viewer is not in "${group.id}".`);
      const state = change === 'mute' ? 'muted' : 'active';
      return (current.state ?? 'active') === state ? 'as it is' : { ...current, state };
    }
  }
}

function put(desk: Desk, group: Group, next: Membership | undefined, message: string | undefined) {
  const { store, log, viewerId } = desk;
  const things = [
    { kind: 'membership', id: viewerId, groupId: group.id },
    { kind: 'group', id: group.id },
  ] as const;
  log.change(things, () => {
    const isOwn = (one: Membership) => one.personId === viewerId && one.groupId === group.id;
    const isOver = (one: Membership) => one.until !== undefined && !isCurrent(one, store.now());
    const others = store.memberships.filter((one) => !isOwn(one) || isOver(one));
    store.memberships = next ? [...others, next] : others;
    store.moved.add(`${group.id} ${viewerId}`);
  });
  if (next?.state !== 'requested') return;
  store.messages.push({
    kind: 'membership',
    fromId: viewerId,
    groupId: group.id,
    ...(message === undefined ? {} : { text: message }),
    at: store.stamp(),
  });
}

/** What the group is to the viewer now. One who left a hidden group hears no more of it. */
function resultOf(desk: Desk, groupId: string): MembershipResult {
  const group = desk.store.groups.get(groupId);
  if (!group || !desk.sight.seesGroup(group)) {
    return { id: groupId, viewer: { membership: 'none', canSeeGroup: false } };
  }
  const { id, memberCount, viewer } = showGroup(desk, group);
  return { id, ...(memberCount === undefined ? {} : { memberCount }), ...(viewer ? { viewer } : {}) };
}
