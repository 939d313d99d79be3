import { writing, type Definition } from './check.js';
import { attempt, NothingToCheck, wrong } from './contract-error.js';
import { freshKey, inSandbox, sandboxOf, words } from './sandbox.js';
import { stranger, type Having } from './scene.js';

const advice = 'Remember `idempotencyKey` with the answer, and answer a second try with it.';

type Write = (
  provider: Having<'edit' | 'remove' | 'react' | 'vote' | 'pin' | 'close' | 'acceptAnswer'>,
) => Promise<unknown>;

const onStrangers: Readonly<Record<'edit' | 'remove' | 'react' | 'vote' | 'pin' | 'close' | 'acceptAnswer', Write>> = {
  edit: (p) => p.edit(stranger, { text: words() }),
  remove: (p) => p.remove(stranger),
  react: (p) => p.react(stranger, 'thanks', true),
  vote: (p) => p.vote(stranger, ['yes']),
  pin: (p) => p.pin(stranger, undefined),
  close: (p) => p.close(stranger, true),
  acceptAnswer: (p) => p.acceptAnswer(stranger, stranger),
};

/** A retry does nothing twice, and a write to what is not there says so. */
export const retries: readonly Definition[] = [
  writing('post with the same key posts once', ['post', 'getActivities'], (scene) =>
    inSandbox(scene, async ({ groupId, post }) => {
      const draft = { text: words(), groupId };
      const idempotencyKey = freshKey();
      // At once, as when a second tab retries, and later, as when the first answer was lost.
      const tries = await Promise.all([post(draft, { idempotencyKey }), post(draft, { idempotencyKey })]);
      const later = await post(draft, { idempotencyKey });
      const ids = new Set([...tries, later].map(({ id }) => id));
      const { items } = await scene.provider.getActivities({ groupId }, {}, { size: 20 });
      const copies = items.filter(({ text }) => text === draft.text).length;
      if (ids.size === 1 && copies === 1) return undefined;
      throw wrong(`post was tried three times with one key: ${ids.size} ids, and ${copies} posts in the feed.`, advice);
    }),
  ),

  writing('post with another key posts again', ['post'], (scene) =>
    inSandbox(scene, async ({ post }) => {
      const text = words();
      const [one, two] = [await post({ text }, { idempotencyKey: freshKey() }), await post({ text })];
      if (one.id !== two.id) return undefined;
      throw wrong(
        'post gave the same text the same id, though it came with another key.',
        'Somebody may well say the same thing twice: only the key tells a retry.',
      );
    }),
  ),

  writing('remove with the same key does not fail the second time', ['remove', 'post'], (scene) =>
    inSandbox(scene, async ({ post }) => {
      const { id } = await post();
      const idempotencyKey = freshKey();
      await scene.provider.remove(id, { idempotencyKey });
      const outcome = await attempt(scene.provider.remove(id, { idempotencyKey }));
      if ('answer' in outcome) return undefined;
      throw wrong(`The retry of a remove: ${outcome.failure.message}`, advice);
    }),
  ),

  writing('share with the same key shares once', ['share', 'post'], (scene) =>
    inSandbox(scene, async ({ groupId, post, remember }) => {
      const { id } = await post();
      const draft = { text: words() };
      const options = { idempotencyKey: freshKey() };
      const shared = await scene.provider.share(id, groupId, draft, options);
      const again = await scene.provider.share(id, groupId, draft, options);
      for (const activity of [shared, again]) remember(activity);
      if (shared.id === again.id) return undefined;
      throw wrong(`share was tried twice with one key and made "${shared.id}" and "${again.id}".`, advice);
    }),
  ),

  writing('endorse with the same key endorses once', ['endorse', 'withdrawEndorsement'], async (scene) => {
    const { expertiseId } = sandboxOf(scene);
    if (expertiseId === undefined) throw new NothingToCheck('Name `expertiseId` in `write` to have this checked.');
    const options = { idempotencyKey: freshKey() };
    const { id } = await scene.provider.endorse(expertiseId, undefined, options);
    const outcome = await attempt(scene.provider.endorse(expertiseId, undefined, options));
    await scene.provider.withdrawEndorsement(id);
    if ('answer' in outcome && outcome.answer.id === id) return undefined;
    const said = 'failure' in outcome ? outcome.failure.message : `It made "${id}" and "${outcome.answer.id}".`;
    throw wrong(`endorse was tried twice with one key. ${said}`, advice);
  }),

  ...(Object.keys(onStrangers) as (keyof typeof onStrangers)[]).map((method) =>
    writing(`${method} of what is not there fails with "not-found"`, [method], async ({ provider }) => {
      const write = onStrangers[method];
      const outcome = await attempt(write(provider));
      if ('failure' in outcome && outcome.failure.code === 'not-found') return undefined;
      const said = 'failure' in outcome ? outcome.failure.message : `${method} changed something that is not there.`;
      throw wrong(said, 'Fail with "not-found": the widgets take the thing away.');
    }),
  ),
];
