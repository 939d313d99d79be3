import { activitySchema, read, type Activity } from '../../model/index.js';
import type { LiveEvent } from '../../provider/index.js';
import { check, writing, type Definition } from './check.js';
import { attempt, wrong } from './contract-error.js';
import { Listener } from './listening.js';
import { inSandbox, words, type Stay } from './sandbox.js';
import type { Scene } from './scene.js';

/** What changes is told, in order, and nobody is told who has left. */
export const live: readonly Definition[] = [
  check('subscribe ends when its signal aborts', ['subscribe'], async (scene) => {
    const listener = new Listener(scene, {});
    if (await listener.leave()) return undefined;
    throw wrong(
      'subscribe goes on after its signal was aborted.',
      'End the stream on `signal`, or every page that was closed is still being told.',
    );
  }),

  check('subscribe refuses a cursor that is none as "invalid", or begins anew', ['subscribe'], async (scene) => {
    const listener = new Listener(scene, {}, 'kith-check-no-cursor');
    const outcome = await attempt(listener.hear(() => true));
    await attempt(listener.leave());
    if ('failure' in outcome ? outcome.failure.code === 'invalid' : outcome.answer?.type === 'reset') return undefined;
    const said = 'failure' in outcome ? outcome.failure.message : `It told ${outcome.answer?.type ?? 'nothing'}.`;
    throw wrong(
      `subscribe was given a cursor that is none. ${said}`,
      'Fail with "invalid" while iterating, or say "reset".',
    );
  }),

  check('subscribe answers for a hidden group as for one that is not there', ['subscribe'], async (scene) => {
    const groupId = scene.known('hiddenGroup');
    const listener = new Listener(scene, { groupId });
    const outcome = await attempt(listener.hear(() => true));
    await attempt(listener.leave());
    if ('failure' in outcome && outcome.failure.code === 'not-found') return undefined;
    throw wrong(
      'failure' in outcome ? outcome.failure.message : `subscribe listens to the hidden group "${groupId}".`,
      'Fail with "not-found" while iterating, as getActivities does.',
    );
  }),

  writing('subscribe tells of a new post, with the post', ['subscribe', 'post'], (scene) =>
    listening(scene, async (listener, stay) => {
      const { event, posted } = await hearOfPost(listener, stay, scene.patience);
      expectEvent(event);
      const problems: string[] = [];
      read(activitySchema, event.object, 'object', ({ path, message }) => problems.push(`${path}: ${message}`));
      const object = event.object as Activity | undefined;
      if (event.type === 'created' && object?.id === posted.id && problems.length === 0) return undefined;
      throw wrong(
        `The event of a new post has the type "${event.type}" and the object "${String(object?.id)}" ${problems.join(', ')}.`,
        'Say "created", with the post as getActivities would give it.',
      );
    }),
  ),

  writing('subscribe tells of an edit', ['subscribe', 'post', 'edit'], (scene) =>
    listening(scene, async (listener, stay) => {
      const { posted } = await hearOfPost(listener, stay, scene.patience);
      const text = words();
      await scene.provider.edit(posted.id, { text });
      const event = await listener.hear(isAbout(posted.id, 'updated'));
      if (event && (event.object as Activity | undefined)?.text === text) return undefined;
      throw wrong(
        event
          ? `"${posted.id}" was edited, and its event has not the new text.`
          : `No "updated" came for "${posted.id}".`,
        'Tell of it, with the post as it is now.',
      );
    }),
  ),

  writing('subscribe tells that a post was removed', ['subscribe', 'post', 'remove'], (scene) =>
    listening(scene, async (listener, stay) => {
      const { posted } = await hearOfPost(listener, stay, scene.patience);
      await scene.provider.remove(posted.id);
      const event = await listener.hear(
        (one) => isAbout(posted.id, 'removed')(one) || (isAbout(posted.id, 'updated')(one) && isGap(one)),
      );
      if (event) return undefined;
      throw wrong(`"${posted.id}" was removed, and subscribe did not tell.`, 'Say "removed", with its id.');
    }),
  ),

  writing('subscribe goes on after a cursor', ['subscribe', 'post'], (scene) =>
    inSandbox(scene, async (stay) => {
      const first = new Listener(scene, { groupId: stay.groupId });
      const { event } = await hearOfPost(first, stay, scene.patience).finally(() => first.leave());
      // While nobody listens.
      const missed = await stay.post();
      const second = new Listener(scene, { groupId: stay.groupId }, event.cursor);
      const told = await second.hear((one) => isAbout(missed.id)(one) || one.type === 'reset');
      await second.leave();
      if (told) return undefined;
      throw wrong(
        `"${missed.id}" was posted while nobody listened, and \`after\` the cursor before it subscribe does not tell.`,
        'Go on after the cursor, or say "reset" where too much was missed.',
      );
    }),
  ),
];

const listening = <T>(scene: Scene<'subscribe' | 'post'>, act: (listener: Listener, stay: Stay) => Promise<T>) =>
  inSandbox(scene, async (stay) => {
    const listener = new Listener(scene, { groupId: stay.groupId });
    try {
      return await act(listener, stay);
    } finally {
      await listener.leave();
    }
  });

const isAbout =
  (id: string, type?: LiveEvent['type']) =>
  (event: LiveEvent): boolean =>
    event.id === id && (type === undefined || event.type === type);

const isGap = ({ object }: LiveEvent) => (object as Activity | undefined)?.state === 'removed';

/** Posts until it is told. The first post may come before the stream has been set up at the other end. */
async function hearOfPost(listener: Listener, { post }: Stay, patience: number) {
  for (let i = 0; i < 2; i++) {
    const posted = await post();
    const event = await listener.hear(isAbout(posted.id), patience / 2);
    if (event) return { event, posted };
  }
  throw wrong(
    `Two posts were not told within ${patience / 1000} s${listener.heard.length > 0 ? `, only other things (${listener.heard.length})` : ''}.`,
    'subscribe tells what changes in its scope, also by the viewer: they may have another page open.',
  );
}

function expectEvent({ cursor, type, kind, id }: LiveEvent) {
  const says = JSON.stringify({ cursor, type, kind, id });
  if (typeof cursor === 'string' && cursor !== '' && kind === 'activity') return;
  throw wrong(`An event says ${says}.`, 'It needs a `cursor` to go on from, and of a post the kind "activity".');
}
