import { isCurrent, type Membership, type MemberQuery } from '../../model/index.js';
import { createPeopleSearch, foldText } from '../../search/index.js';
import type { DataProvider } from '../../provider/index.js';
import { answering } from './answering.js';
import type { Area } from './area.js';
import { included } from './included.js';
import { pageOf } from './paging.js';
import { sortKeyOf, type Store } from './store.js';

type Members = Pick<DataProvider, 'getMembers' | 'getMemberships'>;

/** Those who look after a group come first, then those who help, then plain members. */
const roleOrder = [
  'facilitator',
  'lead',
  'manager',
  'sponsor',
  'expert',
  'evangelist',
  'curator',
  'builder',
  'analyst',
];

/** Reads of who belongs to what. */
export function memberReads(area: Area): Members {
  const { store, sight } = area;
  return {
    getMembers: (groupId, query = {}, page, options) =>
      answering(options, () => {
        const members = membersOf(store, sight.groupWithMembers(groupId).id, query);
        const paged = pageOf(
          members,
          { list: 'members', keyOf: memberKey(store), defaultSize: store.options.pageSize },
          page,
        );
        return { ...paged, ...included(area, { people: paged.items.map(({ personId }) => personId) }) };
      }),
    getMemberships: (personId, page, options) =>
      answering(options, () => {
        const memberships = store.memberships.filter((membership) => isShown(area, membership, personId));
        const keyOf = ({ groupId }: Membership) => [foldText(store.groups.get(groupId)?.name ?? groupId), groupId];
        const paged = pageOf(memberships, { list: 'memberships', keyOf, defaultSize: store.options.pageSize }, page);
        return { ...paged, ...included(area, { groups: paged.items.map(({ groupId }) => groupId) }) };
      }),
  };
}

function membersOf(store: Store, groupId: string, { roles, text, former = false }: MemberQuery): Membership[] {
  const everybody = former
    ? store.membershipsOf(groupId).filter(({ personId, state }) => store.findable(personId) && !isPending(state))
    : store.membersOf(groupId);
  const found = foundIds(store, everybody, text);
  return everybody.filter(
    (membership) =>
      (found?.has(membership.personId) ?? true) && (!roles || roles.some((role) => rolesOf(membership).includes(role))),
  );
}

const isPending = (state: Membership['state']) => state === 'requested' || state === 'invited';

/** Somebody without a role is a plain member. */
const rolesOf = ({ roles = [] }: Membership): readonly string[] => (roles.length > 0 ? roles : ['member']);

function foundIds(store: Store, memberships: readonly Membership[], text: string | undefined) {
  if (!text?.trim()) return undefined;
  const people = memberships.map(({ personId }) => store.people.get(personId)).filter((person) => person !== undefined);
  return new Set(createPeopleSearch({ people })({ text }).found.map(({ item }) => item.id));
}

const memberKey = (store: Store) => (membership: Membership) => {
  const ranks = rolesOf(membership).map((role) => roleOrder.indexOf(role));
  const rank = Math.min(...ranks.map((at) => (at < 0 ? roleOrder.length : at)));
  const person = store.people.get(membership.personId);
  const current = isCurrent(membership, store.now()) ? 0 : 1;
  return [current, rank, person ? sortKeyOf(person) : '', membership.personId, membership.since ?? ''];
};

/** The viewer's own memberships are always shown; others' only where the group shows its members. */
function isShown({ store, sight, viewerId }: Area, membership: Membership, personId: string) {
  const group = store.groups.get(membership.groupId);
  if (membership.personId !== personId || !group || !isCurrent(membership, store.now())) return false;
  if (!store.findable(personId) || !sight.seesGroup(group)) return false;
  return personId === viewerId || sight.seesMembers(group);
}
