import type { Activity } from '../../model/index.js';
import { expectShape } from './answers.js';
import { writing, type Definition } from './check.js';
import { NothingToCheck, wrong } from './contract-error.js';
import { stranger } from './scene.js';
import { expectBack, freshKey, ifAllowed, inSandbox, sandboxOf, words } from './sandbox.js';

const key = 'thanks';

/** What readers and those who look after a group do with a post. */
export const responses: readonly Definition[] = [
  writing('react gives a reaction once, and takes it back', ['react', 'post'], (scene) =>
    inSandbox(scene, async ({ post }) => {
      const { id } = await post();
      const given = await scene.provider.react(id, key, true);
      expectShape('react', given);
      const again = await scene.provider.react(id, key, true);
      const taken = await scene.provider.react(id, key, false);
      const counts = [given, again, taken].map(numberOf).join(', ');
      if (counts !== '1, 1, 0') {
        throw wrong(
          `"${key}" was given, given again and taken back: counted ${counts} instead of 1, 1, 0.`,
          'Count each reader’s reaction once.',
        );
      }
      if (given.viewer?.reactions?.includes(key) ?? true) return undefined;
      throw wrong(
        `The viewer gave "${key}", and viewer.reactions does not tell.`,
        'Say it, or the button looks unpressed.',
      );
    }),
  ),

  writing('vote counts a vote, and takes it back', ['vote', 'post'], (scene) =>
    inSandbox(scene, async ({ post }) => {
      const options = ['Yes', 'No'].map((text) => ({ id: text.toLowerCase(), text }));
      const { id, poll } = await post({ text: words(), poll: { options } });
      const option = poll?.options[0]?.id;
      if (option === undefined) throw wrong('post dropped the poll of its draft.', 'Keep it, or have no `vote`.');
      const votesIn = (activity: Activity) => activity.poll?.options.map(({ votes = 0 }) => votes).join(':');
      const voted = await scene.provider.vote(id, [option]);
      expectShape('vote', voted);
      const taken = await scene.provider.vote(id, []);
      if (votesIn(voted) === '1:0' && votesIn(taken) === '0:0') return undefined;
      throw wrong(
        `A vote counts as ${String(votesIn(voted))}, and taken back as ${String(votesIn(taken))}.`,
        'Count each voter once; an empty list takes the vote back.',
      );
    }),
  ),

  writing('pin pins a post and takes it down', ['pin', 'post'], (scene) =>
    inSandbox(scene, async ({ post }) => {
      const posted = await post();
      const pinned = await ifAllowed(scene.provider.pin(posted.id, undefined));
      expectShape('pin', pinned);
      const back = await expectBack(scene, 'pin', posted);
      const down = await scene.provider.pin(posted.id, false);
      if (pinned.pinned && back.pinned && !down.pinned) return undefined;
      throw wrong(
        `"${posted.id}" was pinned and taken down, and does not say so.`,
        'Say `pinned`, and then leave it out.',
      );
    }),
  ),

  writing('close closes a conversation and opens it', ['close', 'post'], (scene) =>
    inSandbox(scene, async ({ post }) => {
      const posted = await post();
      const closed = await ifAllowed(scene.provider.close(posted.id, true));
      expectShape('close', closed);
      const back = await expectBack(scene, 'close', posted);
      const open = await scene.provider.close(posted.id, false);
      if (closed.closed && back.closed && !open.closed) return undefined;
      throw wrong(
        `"${posted.id}" was closed and opened, and does not say so.`,
        'Say `closed: true`, and then leave it out.',
      );
    }),
  ),

  writing('acceptAnswer says which reply answers, and takes it back', ['acceptAnswer', 'post'], (scene) =>
    inSandbox(scene, async ({ post }) => {
      const question = await post({ text: words(), purpose: 'ask' });
      const answer = await post({ inReplyTo: question.id });
      const accepted = await ifAllowed(scene.provider.acceptAnswer(question.id, answer.id));
      expectShape('acceptAnswer', accepted);
      const back = await expectBack(scene, 'acceptAnswer', question);
      const taken = await scene.provider.acceptAnswer(question.id, undefined);
      const told = [accepted, back, taken].map(({ acceptedAnswer }) => acceptedAnswer);
      if (told[0] === answer.id && told[1] === answer.id && told[2] === undefined) return undefined;
      throw wrong(
        `"${answer.id}" was accepted and that taken back; acceptedAnswer was ${told.map(String).join(', ')}.`,
        'Give the question as it is afterwards.',
      );
    }),
  ),

  ...(['markSeen', 'markRead'] as const).map((method) =>
    writing(`${method} reads back, and passes over ids it does not know`, [method, 'post'], (scene) =>
      inSandbox(scene, async ({ post }) => {
        const posted = await post();
        await scene.provider[method]([stranger, posted.id]);
        const { viewer } = await expectBack(scene, method, posted);
        const told = method === 'markSeen' ? viewer?.seen : viewer?.read;
        if (told === true) return undefined;
        const name = method === 'markSeen' ? 'seen' : 'read';
        throw wrong(
          `${method} was called for "${posted.id}", whose viewer.${name} is ${String(told)}.`,
          'Let it read back.',
        );
      }),
    ),
  ),

  writing(
    'setMembership joins and leaves, also when it is retried, and it reads back',
    ['setMembership', 'getGroups'],
    async (scene) => {
      const { provider } = scene;
      const { groupId, openGroupId = groupId } = sandboxOf(scene);
      const group = async () => (await provider.getGroups([openGroupId]))[0];
      const before = (await group())?.viewer;
      if (before?.membership !== 'none' || before.canJoin === false) {
        throw new NothingToCheck(
          `"${openGroupId}" is not one to join: leaving could cost the viewer a role, or not be undone. Name one as \`openGroupId\` in \`write\`.`,
        );
      }
      for (const change of ['join', 'leave'] as const) {
        const options = { idempotencyKey: freshKey() };
        const answer = await ifAllowed(provider.setMembership(openGroupId, change, options));
        await provider.setMembership(openGroupId, change, options);
        // What is so already is no failure, with or without a key.
        await provider.setMembership(openGroupId, change);
        expectShape('setMembership', answer);
        const due = change === 'join' ? 'member' : 'none';
        const told = [answer.viewer?.membership, (await group())?.viewer?.membership];
        if (told.every((membership) => membership === due)) continue;
        throw wrong(
          `setMembership "${change}" answered with the membership "${String(told[0])}", and getGroups says "${String(told[1])}".`,
          `Both should be "${due}".`,
        );
      }
      return undefined;
    },
  ),
];

const numberOf = ({ reactions = [] }: Activity) => reactions.find((reaction) => reaction.key === key)?.count ?? 0;
