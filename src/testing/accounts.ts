import { createMemoryNetwork } from '../adapters/memory/index.js';
import type { Activity, KithDocument, Page, PageRequest, Person } from '../model/index.js';
import { ProviderError, type DataProvider, type LiveEvent, type ProviderErrorCode } from '../provider/index.js';
import { now } from './fixtures.js';

/** Somebody's own view of their own organisation. Everything in it bears the account's name, and nothing of others does. */
export interface Account {
  readonly name: string;
  readonly provider: DataProvider;
  /** Answers the nth call that waits, whether or not anybody still wants to know; truly, or with a failure. */
  answer(nth: number, failure?: ProviderErrorCode): void;
  /** Tells all who ever listened that something was posted. */
  post(): void;
  /** What it was asked, word for word. */
  readonly asked: readonly string[];
}

interface Waiting {
  readonly settle: (failure?: ProviderErrorCode) => void;
}

const pageSize = 2;

/** Half of the ids are the same in all accounts and mean something else in each. */
function documentOf(name: string): KithDocument {
  const ids = (kind: string) => [`${kind}-${name}`, `${kind}1`, `${kind}2`];
  const people = ids('p').map((id): Person => ({
    id,
    name: `Person ${id} ${name}`,
    title: `Title ${name}`,
    unit: `Unit ${id} ${name}`,
    url: `#${name}/${id}`,
  }));
  const groups = ids('g').map((id) => ({
    id,
    name: `Group ${id} ${name}`,
    purpose: `Purpose ${name}`,
    topicIds: ids('t'),
    url: `#${name}/${id}`,
  }));
  const activities = [...ids('a'), ...ids('b'), ...ids('c')].map((id, i): Activity => ({
    id,
    actorId: ids('p')[i % 3] ?? '',
    groupId: ids('g')[i % 3] ?? '',
    published: new Date(now - i * 60_000).toISOString(),
    text: `Words ${id} ${name}`,
    reactions: [{ key: 'thanks', count: 2 }],
    counts: { replies: 3 },
    url: `#${name}/${id}`,
  }));
  const replies = activities.flatMap((post) =>
    [1, 2, 3].map((i): Activity => ({
      ...post,
      id: `${post.id}-${String(i)}`,
      inReplyTo: post.id,
      threadId: post.id,
      counts: { replies: 0 },
      text: `Reply ${name}`,
    })),
  );
  return {
    kith: 1,
    viewer: { personId: 'p1' },
    people,
    groups,
    memberships: people.flatMap(({ id }) =>
      groups.map((group) => ({ personId: id, groupId: group.id, roles: ['expert'] })),
    ),
    activities: [...activities, ...replies],
    topics: ids('t').map((id) => ({ id, name: `Topic ${id} ${name}` })),
    expertise: people.flatMap(({ id: personId }) =>
      ids('t').map((topicId) => ({ id: `${personId}--${topicId}`, personId, topicId, issuer: `Issuer ${name}` })),
    ),
  };
}

/** An account that answers when it is told to, in any order, and never before; it takes no notice of who has left. */
export function account(name: string): Account {
  const presence = [{ personId: 'p1', state: 'busy' as const, text: `Busy ${name}` }];
  const truth = createMemoryNetwork(documentOf(name), { now: () => now, presence }).as();
  const waiting: Waiting[] = [];
  const asked: string[] = [];
  const listeners: ((event: LiveEvent) => void)[] = [];
  let posted = 0;

  const call =
    (method: string, act: (...args: unknown[]) => Promise<unknown>) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        asked.push(`${method} ${JSON.stringify(args)}`);
        const own = args.map((arg) => withoutSignal(name, arg));
        const settle = (failure?: ProviderErrorCode) => {
          if (failure) reject(new ProviderError(failure, `Failure ${name}`));
          else act.apply(truth, own).then((answer) => resolve(marked(name, answer)), reject);
        };
        waiting.push({ settle });
      });

  const subscribe = (...args: unknown[]): AsyncIterable<LiveEvent> => {
    asked.push(`subscribe ${JSON.stringify(args)}`);
    const events: LiveEvent[] = [];
    let wake: () => void = () => undefined;
    listeners.push((event) => {
      events.push(event);
      wake();
    });
    return {
      async *[Symbol.asyncIterator]() {
        for (;;) {
          const event = events.shift();
          if (event) yield event;
          else await new Promise<void>((resolve) => (wake = resolve));
        }
      },
    };
  };

  const methods = Object.entries(truth).map(([method, act]: [string, unknown]) => [
    method,
    method === 'subscribe' ? subscribe : call(method, act as () => Promise<unknown>),
  ]);
  return {
    name,
    provider: Object.fromEntries(methods) as DataProvider,
    asked,
    answer: (nth, failure) => waiting.splice(nth % Math.max(1, waiting.length), 1)[0]?.settle(failure),
    post() {
      const id = `new-${name}-${String((posted += 1))}`;
      const published = new Date(now + posted).toISOString();
      const object: Activity = { id, actorId: `p-${name}`, published, text: `News ${name}` };
      for (const tell of listeners) tell({ cursor: `${name}:${id}`, type: 'created', kind: 'activity', id, object });
    },
  };
}

/** Small pages, and no signal; a cursor of another account never gets through. */
function withoutSignal(name: string, arg: unknown): unknown {
  if (typeof arg !== 'object' || arg === null || Array.isArray(arg)) return arg;
  const { cursor, size } = arg as PageRequest;
  return {
    ...arg,
    signal: undefined,
    ...(size === undefined ? {} : { size: pageSize }),
    ...(cursor === undefined ? {} : { cursor: cursor.replace(`${name}:`, '') }),
  };
}

/** Cursors bear the account's name too, and so do the mistakes in what it sends, which are told to the page. */
function marked(name: string, answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((item) => ({ ...(item as object), joinPolicy: `Mistake ${name}` }));
  if (typeof answer !== 'object' || answer === null || !('items' in answer)) return answer;
  const { next, newer, ...page } = answer as Page<unknown>;
  return {
    ...page,
    ...(next === undefined ? {} : { next: `${name}:${next}` }),
    ...(newer === undefined ? {} : { newer: `${name}:${newer}` }),
  };
}
