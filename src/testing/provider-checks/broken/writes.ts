import type { Activity } from '../../../model/index.js';
import { ProviderError, type ProviderMethod } from '../../../provider/index.js';
import { answers, breaking, type Broken, type BrokenTable, calls, stripped } from './break.js';

/** Forgets what its post was told with the options: the key, or the signal. */
const without = (method: ProviderMethod, says: string, option: 'idempotencyKey' | 'signal'): Broken =>
  breaking(method, says, (call, args) =>
    call(
      ...args.map((arg, at) => (at === args.length - 1 && typeof arg === 'object' ? stripped(arg ?? {}, option) : arg)),
    ),
  );

/** Says it did, and did nothing. */
const idle = (method: ProviderMethod, says: string): Broken => breaking(method, says, () => Promise.resolve());

/** What breaks the checks of posts, retries and what is not there. */
export const writes: BrokenTable = {
  'post publishes a draft, and it reads back': [
    answers('post', 'and it became "undefined" of', (posted) => ({ ...stripped(posted, 'text'), html: posted.text })),
    answers('post', 'in "undefined"', (posted) => stripped(posted, 'groupId')),
    answers('post', 'of "somebody" in', (posted) => ({ ...posted, actorId: 'somebody' })),
    answers('post', 'answer.published: expected a value', (posted) => stripped(posted, 'published')),
    answers('post', 'which does not read back', (posted) => ({ ...posted, id: 'pending-1' })),
    answers('getActivities', 'is not in its group’s feed', (page) => ({ ...page, items: page.items.slice(1) })),
  ],
  'post answers a post where the draft says so': [
    calls('post', 'its inReplyTo is "undefined", and getReplies gives 0', (call, draft, options) =>
      call(stripped(draft, 'inReplyTo'), options),
    ),
    answers('getReplies', 'and getReplies gives 0', (page) => ({ ...page, items: [] })),
  ],
  'post refuses a draft without content as "invalid"': [
    calls('post', 'post published a draft without text', (call, draft, options) =>
      call({ ...draft, text: draft.text === '' ? '(empty)' : (draft.text ?? '') }, options),
    ),
    calls('post', 'post failed with "unknown"', (call, draft, options) =>
      call(draft, options).catch(() => Promise.reject(new ProviderError('unknown'))),
    ),
  ],
  'post writes nothing when it was aborted before': [
    without('post', 'although its signal was aborted before', 'signal'),
    calls('post', 'although its signal was aborted before', async (call, draft, options = {}) => {
      const posted = await call(draft, stripped(options, 'signal'));
      options.signal?.throwIfAborted();
      return posted;
    }),
    calls('post', 'post was aborted, and said so otherwise: post failed with "offline"', (call, draft, options) =>
      call(draft, options).catch(() => Promise.reject(new ProviderError('offline'))),
    ),
  ],
  'edit changes a post, and it reads back': [
    calls('edit', 'and it reads back as', async (call, id, changes, options) => ({
      ...(await call(id, {}, options)),
      text: changes.text,
    })),
    calls('edit', 'it answered with', (call, id, _changes, options) => call(id, {}, options)),
    idle('edit', 'edit answered with something its type forbids'),
    answers('edit', 'was edited and has no `updated`', (edited) => stripped(edited, 'updated')),
  ],
  'remove takes a post away, or leaves a gap without words': [
    idle('remove', 'reads back as if it were not'),
    answers('getActivitiesById', 'reads back with its words', (_all, [id]) => [
      { id, actorId: 'kim', published: '2026-03-01', state: 'removed', text: 'Still here.' },
    ]),
  ],
  'share passes a post on as a post of its own': [
    calls('share', 'became "', (_call, id, groupId) =>
      Promise.resolve({ id, actorId: 'kim', published: '2026-03-01', text: 'x', groupId }),
    ),
    answers('share', 'which passes on "undefined"', (shared) => stripped(shared, 'sharedId')),
    answers('share', 'in "elsewhere"', (shared) => ({ ...shared, groupId: 'elsewhere' })),
  ],

  'post with the same key posts once': [
    without('post', '3 ids, and 3 posts in the feed', 'idempotencyKey'),
    {
      // Keeps the key only once the first answer is there: a second try under way posts again.
      says: '2 ids, and 2 posts in the feed',
      provider: ({ post }) => {
        const done = new Map<string, Activity>();
        return {
          async post(draft, options = {}) {
            const key = options.idempotencyKey ?? String(Math.random());
            const known = done.get(key) ?? (await post?.(draft));
            if (!known) throw new Error('There is no post.');
            done.set(key, known);
            return known;
          },
        };
      },
    },
  ],
  'post with another key posts again': {
    says: 'post gave the same text the same id',
    provider: ({ post }) => {
      const done = new Map<string | undefined, Promise<Activity>>();
      return {
        post: (draft) => {
          const posted = done.get(draft.text) ?? post?.(draft) ?? Promise.reject(new Error('There is no post.'));
          done.set(draft.text, posted);
          return posted;
        },
      };
    },
  },
  'remove with the same key does not fail the second time': without(
    'remove',
    'The retry of a remove: remove failed with',
    'idempotencyKey',
  ),
  'share with the same key shares once': without('share', 'share was tried twice with one key', 'idempotencyKey'),
  'endorse with the same key endorses once': without(
    'endorse',
    'endorse was tried twice with one key. endorse failed with "conflict"',
    'idempotencyKey',
  ),

  ...Object.fromEntries(
    (['edit', 'remove', 'react', 'vote', 'pin', 'close', 'acceptAnswer'] as const).map((method) => [
      `${method} of what is not there fails with "not-found"`,
      [
        breaking(method, `${method} changed something that is not there`, () => Promise.resolve({})),
        breaking(method, `${method} failed with "unknown"`, (call, args) =>
          call(...args).catch(() => Promise.reject(new ProviderError('unknown'))),
        ),
      ],
    ]),
  ),
};
