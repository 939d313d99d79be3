import type { Group, GroupViewer, MembershipChange, MembershipResult } from '../../model/index.js';
import type { ProviderClient } from '../provider-client.js';
import { isAboutActivities } from '../queries/activities.js';
import { groups, isAboutGroup } from '../queries/group.js';
import { isAboutMembers } from '../queries/members.js';
import { isBeingRead, refresh } from '../refresh.js';
import type { Write } from './write.js';

/** Changes what the viewer is in a group, with words to those who decide about a request. */
export const membershipWrite = (
  groupId: string,
  change: MembershipChange,
  message?: string,
): Write<MembershipResult> => ({
  needs: 'setMembership',
  about: `group ${groupId}`,
  isRepeatable: true,
  shows: (key) => isAboutGroup(key, groupId),
  hope: (changes) => changes.groups.add(groupId, (group) => changed(group, change)),
  run: (provider, options) =>
    provider.setMembership?.(groupId, change, { ...options, ...(message === undefined ? {} : { message }) }),
  done: (client, answer) => keep(client, groupId, change, answer),
});

const states = { join: 'member', request: 'requested', cancel: 'none', leave: 'none' } as const;

function changed(group: Group, change: MembershipChange): Group {
  const { viewer, memberCount } = group;
  if (!viewer) return group;
  if (change === 'mute' || change === 'unmute') return { ...group, viewer: { ...viewer, muted: change === 'mute' } };
  const next: GroupViewer = { ...viewer, membership: states[change] };
  const more = Number(next.membership === 'member') - Number(viewer.membership === 'member');
  return {
    ...group,
    viewer: next,
    ...(memberCount === undefined ? {} : { memberCount: Math.max(0, memberCount + more) }),
  };
}

function keep(client: ProviderClient, id: string, change: MembershipChange, answer: MembershipResult) {
  const known = client.cache.get<Group>(groups.keyOf(id));
  if (known) client.cache.set(groups.keyOf(id), { ...known.value, ...answer });
  if (change === 'mute' || change === 'unmute') return;
  const [single] = groups.keyOf(id);
  const isAsked = isBeingRead(client, groups.keyOf(id));
  // Who is in, and what one may read there. The group itself has just been told, unless an older answer is on its way.
  void refresh(
    client,
    (key) =>
      (isAboutGroup(key, id) && (isAsked || key[0] !== single)) || isAboutMembers(key, id) || isAboutActivities(key),
  );
}
