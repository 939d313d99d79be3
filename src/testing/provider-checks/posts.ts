import { expectShape } from './answers.js';
import { writing, type Definition } from './check.js';
import { attempt, wrong } from './contract-error.js';
import { expectBack, inSandbox, readBack, words } from './sandbox.js';

/** Posts are published, changed, answered, passed on and removed, and it reads back. */
export const posts: readonly Definition[] = [
  writing('post publishes a draft, and it reads back', ['post'], (scene) =>
    inSandbox(scene, async ({ groupId, post }) => {
      const text = words();
      const posted = await post({ text });
      expectShape('post', posted);
      const viewer = (await scene.viewerId()) ?? posted.actorId;
      for (const activity of [posted, await expectBack(scene, 'post', posted)]) {
        if (activity.text === text && activity.groupId === groupId && activity.actorId === viewer) continue;
        throw wrong(
          `post was given "${text}" for "${groupId}", and it became "${String(activity.text)}" of "${activity.actorId}" in "${String(activity.groupId)}".`,
          'Answer with the post as it was stored, with its text, group and author.',
        );
      }
      const page = await scene.provider.getActivities?.({ groupId });
      if (page?.items.some(({ id }) => id === posted.id) ?? true) return undefined;
      throw wrong(`"${posted.id}" was posted and is not in its group’s feed.`, 'Let the feed begin with it.');
    }),
  ),

  writing('post answers a post where the draft says so', ['post', 'getReplies'], (scene) =>
    inSandbox(scene, async ({ post }) => {
      const first = await post();
      const reply = await post({ inReplyTo: first.id });
      const replies = (await scene.provider.getReplies(first.id)).items;
      if (reply.inReplyTo === first.id && replies.some(({ id }) => id === reply.id)) return undefined;
      throw wrong(
        `A reply to "${first.id}" was posted: its inReplyTo is "${String(reply.inReplyTo)}", and getReplies gives ${replies.length}.`,
        'Keep `inReplyTo`, and give the reply in getReplies.',
      );
    }),
  ),

  writing('post refuses a draft without content as "invalid"', ['post'], (scene) =>
    inSandbox(scene, async ({ post }) => {
      const outcome = await attempt(post({ text: '' }));
      if ('failure' in outcome && outcome.failure.code === 'invalid') return undefined;
      throw wrong(
        'failure' in outcome ? outcome.failure.message : 'post published a draft without text and attachment.',
        'Fail with "invalid" where something has to be written or attached.',
      );
    }),
  ),

  writing('post writes nothing when it was aborted before', ['post', 'getActivities'], (scene) =>
    inSandbox(scene, async ({ groupId, post }) => {
      const text = words();
      const signal = AbortSignal.abort();
      const outcome = await attempt(post({ text }, { signal }));
      if ('failure' in outcome && !outcome.failure.isAbort(signal)) {
        throw wrong(
          `post was aborted, and said so otherwise: ${outcome.failure.message}`,
          'Let the AbortError through.',
        );
      }
      const { items } = await scene.provider.getActivities({ groupId });
      if ('failure' in outcome && !items.some((item) => item.text === text)) return undefined;
      throw wrong('post published a draft although its signal was aborted before.', 'Hand `signal` on to `fetch`.');
    }),
  ),

  writing('edit changes a post, and it reads back', ['edit', 'post'], (scene) =>
    inSandbox(scene, async ({ post }) => {
      const posted = await post();
      const text = words();
      const edited = await scene.provider.edit(posted.id, { text });
      expectShape('edit', edited);
      const back = await expectBack(scene, 'edit', posted);
      if (edited.updated === undefined) throw wrong(`"${edited.id}" was edited and has no \`updated\`.`, 'Say when.');
      if (edited.id === posted.id && edited.text === text && back.text === text) return undefined;
      throw wrong(
        `edit made "${posted.id}" say "${text}"; it answered with "${String(edited.text)}", and it reads back as "${String(back.text)}".`,
        'Answer with the post as it is afterwards, under the same id.',
      );
    }),
  ),

  writing('remove takes a post away, or leaves a gap without words', ['remove', 'post'], (scene) =>
    inSandbox(scene, async ({ post }) => {
      const posted = await post();
      await scene.provider.remove(posted.id);
      const back = await readBack(scene, posted);
      if (!back || (back.state === 'removed' && !back.text)) return undefined;
      throw wrong(
        `"${posted.id}" was removed and reads back ${back.state === 'removed' ? 'with its words' : 'as if it were not'}.`,
        'Leave it out, or give a gap: state "removed", no text.',
      );
    }),
  ),

  writing('share passes a post on as a post of its own', ['share', 'post'], (scene) =>
    inSandbox(scene, async ({ groupId, post, remember }) => {
      const original = await post();
      const shared = await scene.provider.share(original.id, groupId, { text: words() });
      expectShape('share', shared);
      if (shared.id !== original.id) {
        remember(shared);
        await expectBack(scene, 'share', shared);
        if (shared.groupId === groupId && shared.sharedId === original.id) return undefined;
      }
      throw wrong(
        `share of "${original.id}" into "${groupId}" became "${shared.id}" in "${String(shared.groupId)}", which passes on "${String(shared.sharedId)}".`,
        'Answer with the new post in the group it was shared into, with `sharedId`.',
      );
    }),
  ),
];
