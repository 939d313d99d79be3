import { answers, type BrokenTable, calls, stripped } from './break.js';
import { known } from './right.js';

/** What breaks the checks of groups and of what they hide. */
export const groups: BrokenTable = {
  'getMembers gives memberships of the group that hold now': [
    answers('getMembers', 'gave one of "chess"', ({ items }) => ({
      items: items.map((membership) => ({ ...membership, groupId: 'chess' })),
    })),
    answers('getMembers', 'who only asked, was invited or left', ({ items }) => ({
      items: items.map((membership) => ({ ...membership, state: 'invited' })),
    })),
    answers('getMembers', 'getMembers of "field-service-europe" gives nobody', () => ({ items: [] })),
  ],
  'getMembers gives those with roles first': answers('getMembers', 'after plain members', ({ items }) => ({
    items: [...items].reverse(),
  })),
  'getMembers keeps to the roles asked for': [
    calls('getMembers', 'who has another', (call, id, _query, ...more) => call(id, {}, ...more)),
    calls('getMembers', 'gives nobody', (call, id, query, ...more) =>
      query?.roles ? Promise.resolve({ items: [] }) : call(id, query, ...more),
    ),
  ],
  'a member’s memberships name the group': answers(
    'getMemberships',
    'which getMemberships does not tell',
    ({ items, ...page }) => ({ ...page, items: items.filter(({ groupId }) => groupId !== known.group) }),
  ),
  'suggestGroups offers no group the viewer is in': answers(
    'suggestGroups',
    'where the viewer is a member',
    ({ items, ...page }) => ({
      ...page,
      items: items.map(({ group, reasons }) => ({ group: { ...group, viewer: { membership: 'member' } }, reasons })),
    }),
  ),
  'the number of members is that of getMembers': answers('getGroups', 'members, and getMembers gives 45', (all) =>
    all.map((group) => ({ ...group, memberCount: (group.memberCount ?? 0) + 2 })),
  ),

  'a group that hides its members from the viewer hides their number': [
    answers('getGroups', 'says canSeeMembers: false, and memberCount: 12', (all) =>
      all.map((group) => ({ ...group, memberCount: 12 })),
    ),
    answers('getGroups', 'without viewer.canSeeMembers: false', (all) =>
      all.map((group) => ({ ...group, viewer: {} })),
    ),
    answers('getGroups', 'getGroups does not give "parents-network"', () => []),
  ],
  'a group that hides its content from the viewer hides when it was last active': [
    answers('getGroups', 'says canSeeContent: false, and lastActivity: 2026-03-01', (all) =>
      all.map((group) => ({ ...group, lastActivity: '2026-03-01' })),
    ),
    answers('getGroups', 'without viewer.canSeeContent: false', (all) =>
      all.map((group) => ({ ...group, viewer: {} })),
    ),
  ],
  'searchGroups does not find a hidden group by its name': calls(
    'searchGroups',
    'searchGroups finds the hidden group by its name',
    async (call, query, ...more) => {
      const page = await call(query, ...more);
      const hit = { group: { id: known.hiddenGroup, name: 'Project Aurora' }, reasons: [] };
      return query.text === 'Project Aurora' ? { ...page, items: [hit] } : page;
    },
  ),
  'searchGroups hides numbers as getGroups does': [
    answers('searchGroups', 'searchGroups tells numbers of "parents-network"', ({ items, ...page }) => ({
      ...page,
      items: items.map(({ group, reasons }) => ({ group: { ...group, memberCount: 12 }, reasons })),
    })),
    answers('searchGroups', 'searchGroups tells numbers of "', ({ items, ...page }) => ({
      ...page,
      items: items.map(({ group, reasons }) => ({
        group: { ...stripped(group, 'memberCount'), lastActivity: '2026-03-01' },
        reasons,
      })),
    })),
  ],
  'getMembers gives nothing of members who are hidden': calls(
    'getMembers',
    'when asked about "parents-network"',
    (call, _id, ...more) => call(known.group ?? '', ...more),
  ),
  'searchPeople gives nothing of members who are hidden': [
    calls('searchPeople', 'when asked about "parents-network"', (call, _query, ...more) => call({}, ...more)),
    calls('searchPeople', 'a total of 14', () => Promise.resolve({ items: [], total: 14 })),
  ],
  'previewAudience gives nothing of members who are hidden': calls(
    'previewAudience',
    'previewAudience answered with {"people":14,"external":0}',
    () => Promise.resolve({ people: 14, external: 0 }),
  ),
  'getFigures gives nothing of members who are hidden': calls(
    'getFigures',
    'when asked about "parents-network"',
    (call, _id, ...more) => call(known.group ?? '', ...more),
  ),
  'getActivities gives nothing of a group whose content is hidden': [
    calls('getActivities', 'when asked about "works-council"', (call, _scope, ...more) => call({}, ...more)),
    calls('getActivities', 'getActivities without a scope gave', async (call, scope, ...more) => {
      const { items, ...page } = await call(scope, ...more);
      return { ...page, items: items.map((item) => ({ ...item, groupId: known.contentHiddenGroup })) };
    }),
  ],
};
