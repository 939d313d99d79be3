import type { Activity, ActivityFilter, Page } from '../../model/index.js';
import { keyOf, some } from './answers.js';
import { check, type Definition } from './check.js';
import { NothingToCheck, wrong } from './contract-error.js';
import type { Scene } from './scene.js';

const many = { size: 50 };

/** What was said, where and when. */
export const activities: readonly Definition[] = [
  check('getActivities gives the newest first', ['getActivities'], async ({ provider }) => {
    const { items } = await provider.getActivities({}, {}, many);
    expectOrder('getActivities', items, (a, b) => at(b) - at(a), 'newest first');
    return remark(items);
  }),

  check('getActivities keeps to the group asked for', ['getActivities'], async ({ provider, known }) => {
    const groupId = known('group');
    const { items } = await provider.getActivities({ groupId }, {}, many);
    const other = items.find((item) => item.groupId !== groupId);
    if (!other) return remark(items);
    throw wrong(
      `getActivities of the group "${groupId}" gave "${other.id}" of ${other.groupId === undefined ? 'none' : `"${other.groupId}"`}.`,
      'Keep to the scope, and say `groupId` in each activity.',
    );
  }),

  check('getActivities leaves replies out unless they are asked for', ['getActivities'], async ({ provider }) => {
    const { items } = await provider.getActivities({}, {}, many);
    const reply = items.find(({ inReplyTo }) => inReplyTo !== undefined);
    if (!reply) return remark(items);
    throw wrong(
      `getActivities gave "${reply.id}", a reply to "${String(reply.inReplyTo)}", though \`replies\` was not asked for.`,
      'A feed shows replies below their post: leave them out.',
    );
  }),

  check('getActivities keeps to the time asked for', ['getActivities'], async ({ provider }) => {
    const [newest, , third] = expectSome(await provider.getActivities({}, {}, many));
    const since = (third ?? newest).published;
    await expectKept(provider.getActivities, { since }, (item) => at(item) >= Date.parse(since));
    await expectKept(provider.getActivities, { until: since }, (item) => at(item) < Date.parse(since));
    return undefined;
  }),

  check('getActivities keeps to the purpose asked for', ['getActivities'], async ({ provider }) => {
    const posts = expectSome(await provider.getActivities({}, {}, many));
    const purpose = posts.find((item) => item.purpose !== undefined)?.purpose;
    if (purpose === undefined) throw new NothingToCheck('No post says what it is for.');
    await expectKept(provider.getActivities, { purposes: [purpose] }, (item) => item.purpose === purpose);
    return undefined;
  }),

  check('a thread is its first post and then the replies, oldest first', ['getActivities'], async (scene) => {
    const { id, threadId = id } = await scene.activity();
    const { items } = await scene.provider.getActivities({ threadId }, {}, many);
    if (items[0]?.id !== threadId) {
      throw wrong(`The thread "${threadId}" begins with "${String(items[0]?.id)}".`, 'Begin with the first post.');
    }
    expectOrder(`The thread "${threadId}"`, items.slice(1), (a, b) => at(a) - at(b), 'oldest first');
    return remark(items.slice(1));
  }),

  check('getReplies gives replies to the post, oldest first', ['getReplies'], async (scene) => {
    const { id } = await scene.activity();
    const { items } = await scene.provider.getReplies(id, many);
    const other = items.find((item) => item.id === id || (item.threadId !== id && item.inReplyTo === undefined));
    if (other)
      throw wrong(`getReplies to "${id}" gave "${other.id}", which is none.`, 'Give replies, with `inReplyTo`.');
    expectOrder(`getReplies to "${id}"`, items, (a, b) => at(a) - at(b), 'oldest first');
    return remark(items);
  }),

  check('what is newer than a page is not on it', ['getActivities'], async ({ provider }) => {
    const { items, newer } = await provider.getActivities({}, {}, many);
    if (newer === undefined) throw new NothingToCheck('Pages have no `newer`: feeds are read again from the start.');
    const fresh = await provider.getActivities({}, {}, { cursor: newer });
    const again = fresh.items.map(keyOf).filter((id) => items.some((item) => item.id === id));
    if (again.length === 0) return undefined;
    throw wrong(`The \`newer\` of a page gives ${some(again)} again.`, 'Give what came after the page was read.');
  }),

  check(
    'getActivities tells the ids that getActivitiesById knows',
    ['getActivities', 'getActivitiesById'],
    async (scene) => {
      const { provider } = scene;
      const ids = expectSome(await provider.getActivities({}, {}, { size: 20 })).map(keyOf);
      const asked = ids.slice(0, provider.limits?.ids ?? ids.length);
      const there = (await provider.getActivitiesById(asked)).map(keyOf);
      const lost = asked.filter((id) => !there.includes(id));
      if (lost.length === 0) return undefined;
      throw wrong(`getActivities gave ${some(lost)}, which getActivitiesById does not know.`, 'Keep ids as they are.');
    },
  ),

  check('a removed post has no words', ['getActivities'], async (scene) => {
    const posts = (await scene.provider.getActivities({}, { replies: true }, { size: 100 })).items;
    const removed = posts.filter(({ state }) => state === 'removed');
    const loud = removed.find((item) => [item.text, item.html, item.attachments].some((part) => part?.length));
    if (loud) throw wrong(`"${loud.id}" was removed and still has its words.`, 'Give a gap: id, actor, moment, state.');
    if (removed.length > 0) return undefined;
    throw new NothingToCheck('No removed post is among the newest.');
  }),
];

const at = ({ published }: Activity) => Date.parse(published);

const remark = (items: readonly unknown[]) => (items.length > 1 ? undefined : `There were ${items.length} to look at.`);

function expectSome({ items }: Page<Activity>): readonly [Activity, ...Activity[]] {
  const [first, ...others] = items;
  if (first) return [first, ...others];
  throw new NothingToCheck('There is no post the viewer may see.');
}

function expectOrder(
  what: string,
  items: readonly Activity[],
  compare: (a: Activity, b: Activity) => number,
  order: string,
) {
  const late = items.find((item, index) => index > 0 && compare(items[index - 1] ?? item, item) > 0);
  if (late) throw wrong(`${what} has "${late.id}" of ${late.published} in the wrong place.`, `Sort ${order}.`);
}

async function expectKept(
  ask: Scene<'getActivities'>['provider']['getActivities'],
  filter: ActivityFilter,
  fits: (item: Activity) => boolean,
) {
  const other = (await ask({}, filter, many)).items.find((item) => !fits(item));
  if (!other) return;
  throw wrong(
    `getActivities with ${JSON.stringify(filter)} gave "${other.id}" (${other.purpose ?? 'no purpose'}, ${other.published}).`,
    'Pass the filter on.',
  );
}
