import type { Group } from '../../model/index.js';
import { check, type Definition } from './check.js';
import { attempt, NothingToCheck, wrong } from './contract-error.js';
import { aboutGroup, askAbout, expectNothing } from './errors.js';
import { readAll } from './pages.js';
import type { Scene } from './scene.js';

type Right = 'canSeeMembers' | 'canSeeContent';

/** An explicit `false` hides the thing with its count. */
export const concealed: readonly Definition[] = [
  check('a group that hides its members from the viewer hides their number', ['getGroups'], async (scene) => {
    const group = await groupWithout(scene, 'canSeeMembers', scene.known('membersHiddenGroup'));
    if (group.memberCount === undefined) return undefined;
    throw wrong(
      `"${group.id}" says canSeeMembers: false, and memberCount: ${group.memberCount}.`,
      'Leave the number out where the members are hidden.',
    );
  }),

  check(
    'a group that hides its content from the viewer hides when it was last active',
    ['getGroups'],
    async (scene) => {
      const group = await groupWithout(scene, 'canSeeContent', scene.known('contentHiddenGroup'));
      if (group.lastActivity === undefined) return undefined;
      throw wrong(
        `"${group.id}" says canSeeContent: false, and lastActivity: ${group.lastActivity}.`,
        'Leave it out where the content is hidden.',
      );
    },
  ),

  check('searchGroups hides numbers as getGroups does', ['searchGroups'], async ({ provider }) => {
    const { items } = await readAll('searchGroups', (page) => provider.searchGroups({}, page));
    const found = items.map(({ group }) => group);
    const closed = found.filter(({ viewer }) => viewer?.canSeeMembers === false || viewer?.canSeeContent === false);
    const loud = closed.find(
      ({ viewer, memberCount, lastActivity }) =>
        (viewer?.canSeeMembers === false && memberCount !== undefined) ||
        (viewer?.canSeeContent === false && lastActivity !== undefined),
    );
    if (loud) throw wrong(`searchGroups tells numbers of "${loud.id}" that its \`viewer\` hides.`, 'Leave them out.');
    if (closed.length > 0) return undefined;
    throw new NothingToCheck('No group that is found hides its members or its content.');
  }),

  ...(['getMembers', 'searchPeople', 'previewAudience', 'getFigures'] as const).map((method) =>
    check(`${method} gives nothing of members who are hidden`, [method], async ({ provider, known, now }) => {
      const id = known('membersHiddenGroup');
      expectNothing(method, id, await attempt(askAbout(aboutGroup, method)(provider, id, now)), ['forbidden']);
      return undefined;
    }),
  ),

  check('getActivities gives nothing of a group whose content is hidden', ['getActivities'], async (scene) => {
    const { provider, known, now } = scene;
    const id = known('contentHiddenGroup');
    expectNothing('getActivities', id, await attempt(askAbout(aboutGroup, 'getActivities')(provider, id, now)), [
      'forbidden',
    ]);
    const { items } = await readAll('getActivities', (page) => provider.getActivities({}, { replies: true }, page));
    const shown = items.find(({ groupId }) => groupId === id);
    if (!shown) return undefined;
    throw wrong(
      `getActivities without a scope gave "${shown.id}" of "${id}", whose content is hidden.`,
      'Leave it out of every feed.',
    );
  }),
];

async function groupWithout({ provider }: Scene<'getGroups'>, right: Right, id: string): Promise<Group> {
  const [group] = await provider.getGroups([id]);
  if (!group) throw wrong(`getGroups does not give "${id}".`, 'Give it; its `viewer` says what stays hidden.');
  if (group.viewer?.[right] === false) return group;
  throw wrong(
    `getGroups gives "${id}" without viewer.${right}: false.`,
    'Say so, and the widgets hide it; or name another group in `known`.',
  );
}
