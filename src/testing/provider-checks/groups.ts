import { isCurrent, type Membership } from '../../model/index.js';
import { keyOf, some } from './answers.js';
import { check, type Definition } from './check.js';
import { NothingToCheck, wrong } from './contract-error.js';
import { readAll } from './pages.js';
import type { Scene } from './scene.js';

/** Who is in a group, and which groups are offered. */
export const groups: readonly Definition[] = [
  check('getMembers gives memberships of the group that hold now', ['getMembers'], async (scene) => {
    const group = scene.known('group');
    const members = await membersOf(scene);
    const other = members.find(({ groupId }) => groupId !== group);
    if (other) throw wrong(`getMembers of "${group}" gave one of "${other.groupId}".`, 'Give that group’s only.');
    const former = members.find((membership) => !isCurrent(membership, scene.now));
    if (!former) return `It has ${members.length} members.`;
    throw wrong(
      `getMembers of "${group}" gave "${former.personId}", who only asked, was invited or left.`,
      'Give former members only where the query says `former`, and never those who are not in yet.',
    );
  }),

  check('getMembers gives those with roles first', ['getMembers'], async (scene) => {
    const members = await membersOf(scene);
    const plain = members.findIndex((member) => !hasRole(member));
    const late = plain < 0 ? undefined : members.slice(plain).find(hasRole);
    if (!members.some(hasRole)) throw new NothingToCheck('Nobody in the group has a role.');
    if (!late) return undefined;
    throw wrong(
      `getMembers gives "${late.personId}" (${some(late.roles ?? [])}) after plain members.`,
      'A group card shows who looks after the group from the first page alone: sort those with roles first.',
    );
  }),

  check('getMembers keeps to the roles asked for', ['getMembers'], async (scene) => {
    const group = scene.known('group');
    const role = (await membersOf(scene)).find(hasRole)?.roles?.find((name) => name !== 'member');
    if (role === undefined) throw new NothingToCheck('Nobody in the group has a role.');
    const { items } = await scene.provider.getMembers(group, { roles: [role] });
    const other = items.find(({ roles = [] }) => !roles.includes(role));
    if (!other && items.length > 0) return undefined;
    throw wrong(
      `getMembers with the role "${role}" gives ${other ? `"${other.personId}", who has another` : 'nobody'}.`,
      'Pass `roles` on; any of them will do.',
    );
  }),

  check('a member’s memberships name the group', ['getMemberships', 'getMembers'], async (scene) => {
    const group = scene.known('group');
    const [member] = (await scene.provider.getMembers(group)).items;
    if (!member) throw new NothingToCheck('The group has no members. Name one that has as `group` in `known`.');
    const person = member.personId;
    const { items, complete } = await readAll(`getMemberships of "${person}"`, (page) =>
      scene.provider.getMemberships(person, page),
    );
    if (!complete || items.some(({ groupId }) => groupId === group)) return undefined;
    throw wrong(`"${person}" is a member of "${group}", which getMemberships does not tell.`, 'Let the two agree.');
  }),

  check('suggestGroups offers no group the viewer is in', ['suggestGroups'], async ({ provider }) => {
    const { items } = await provider.suggestGroups();
    const own = items.find(({ group }) => group.viewer?.membership === 'member');
    if (own) throw wrong(`suggestGroups offers "${keyOf(own)}", where the viewer is a member.`, 'Leave it out.');
    if (items.length > 0) return undefined;
    throw new NothingToCheck('No group is suggested to this viewer.');
  }),

  check('the number of members is that of getMembers', ['getGroups', 'getMembers'], async (scene) => {
    const group = scene.known('group');
    const [told] = await scene.provider.getGroups([group]);
    const { items, complete, pages } = await listMembers(scene);
    const number = complete ? items.length : pages.at(-1)?.total;
    if (number === undefined || told?.memberCount === undefined) {
      throw new NothingToCheck('The number of members is not told.');
    }
    if (number === told.memberCount) return undefined;
    throw wrong(
      `getGroups says "${group}" has ${told.memberCount} members, and getMembers gives ${number}.`,
      'Count members without leavers, service accounts and those who are not in yet.',
    );
  }),
];

const listMembers = (scene: Scene<'getMembers'>) => {
  const group = scene.known('group');
  return readAll(`getMembers of "${group}"`, (page) => scene.provider.getMembers(group, {}, page));
};

async function membersOf(scene: Scene<'getMembers'>): Promise<readonly Membership[]> {
  const { items } = await listMembers(scene);
  if (items.length > 0) return items;
  throw wrong(
    `getMembers of "${scene.known('group')}" gives nobody.`,
    'Give its members, or name a group with members as `group` in `known`.',
  );
}

/** Whether somebody is more than a plain member. */
const hasRole = ({ roles = [] }: Membership) => roles.some((role) => role !== 'member' && role !== 'guest');
