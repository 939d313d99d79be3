import { createMemoryProvider } from '../adapters/memory/index.js';
import type { KithDocument } from '../model/index.js';
import type { DataProvider, ProviderMethod } from '../provider/index.js';

/** The present moment of all tests. */
export const now = Date.parse('2026-03-02T10:42:00Z');

const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000).toISOString();

/** A network small enough to know by heart. */
export const smallDocument: KithDocument = {
  kith: 1,
  viewer: { personId: 'elena' },
  people: [
    { id: 'elena', name: 'Elena López', title: 'Editor', unit: 'Communications', location: 'Porto' },
    {
      id: 'asa',
      name: 'Åsa Lindström',
      title: 'Firmware engineer',
      unit: 'R&D',
      location: 'Gothenburg',
      url: '#people/asa',
    },
    {
      id: 'tran',
      name: 'Trần Thị Ngọc',
      title: 'Service lead',
      unit: 'Service',
      location: 'Lyon',
      url: '#people/tran',
    },
    { id: 'jonas', name: 'Jonas Okafor', affiliation: 'external', organisation: 'Acme Pumps', url: '#people/jonas' },
    { id: 'gone', name: 'Gil Former', status: 'deactivated', url: '#people/gone' },
    { id: 'robot', name: 'Build Robot', status: 'system' },
    { id: 'bare', name: 'Bo' },
  ],
  groups: [
    {
      id: 'field',
      name: 'Field Service',
      kind: 'practice',
      joinPolicy: 'request',
      purpose: 'Fix it once, everywhere.',
      topicIds: ['valves'],
      sponsors: [{ personId: 'elena', role: 'lead' }],
      governance: { version: '3', reviewDate: '2026-03-14' },
      url: '#groups/field',
    },
    { id: 'quiet', name: 'Quiet', kind: 'forum' },
  ],
  memberships: [
    { personId: 'tran', groupId: 'field', roles: ['facilitator'] },
    { personId: 'asa', groupId: 'field', roles: ['expert'] },
    { personId: 'elena', groupId: 'field' },
    { personId: 'jonas', groupId: 'field' },
    { personId: 'elena', groupId: 'quiet' },
  ],
  activities: [
    {
      id: 'question',
      actorId: 'tran',
      groupId: 'field',
      purpose: 'ask',
      published: hoursAgo(2),
      text: 'Has @Åsa seen this? See notes.',
      entities: [
        { type: 'mention', start: 4, end: 8, id: 'asa', url: '#people/asa' },
        { type: 'link', start: 24, end: 29, url: 'javascript:alert(1)' },
      ],
      acceptedAnswer: 'answer',
      counts: { replies: 2 },
      reactions: [{ key: 'thanks', count: 7 }],
      url: '#posts/question',
    },
    {
      id: 'answer',
      actorId: 'asa',
      groupId: 'field',
      inReplyTo: 'question',
      threadId: 'question',
      published: hoursAgo(1),
      text: 'Set it to 1.8 bar.',
    },
    {
      id: 'thanks',
      actorId: 'jonas',
      groupId: 'field',
      inReplyTo: 'question',
      threadId: 'question',
      published: hoursAgo(0.5),
      text: 'That helped.',
    },
    { id: 'old', actorId: 'gone', groupId: 'field', published: hoursAgo(30), text: 'Good bye, all.' },
  ],
  topics: [{ id: 'valves', name: 'Valve control' }],
  expertise: [
    {
      id: 'asa--valves',
      personId: 'asa',
      topicId: 'valves',
      basis: 'endorsed',
      endorsementCount: 6,
      evidenceCount: 14,
      lastUsed: hoursAgo(12 * 24),
    },
    {
      id: 'tran--valves',
      personId: 'tran',
      topicId: 'valves',
      basis: 'certified',
      issuer: 'TÜV',
      validUntil: '2026-02-03',
    },
  ],
};

/** A call that reached a scripted provider. */
export interface Call {
  readonly method: ProviderMethod;
  readonly args: readonly unknown[];
  readonly signal: AbortSignal | undefined;
}

/** A provider whose every method can be held back, made to fail or made to answer otherwise. */
export interface ScriptedProvider {
  readonly provider: DataProvider;
  /** The calls so far, of one method or of all. */
  calls(method?: ProviderMethod): readonly Call[];
  /** Calls of the method wait from now on, until it is released. */
  hold(method: ProviderMethod): void;
  release(method: ProviderMethod): void;
  /** Calls of the method do this from now on; without `act` they answer truly again. */
  script(method: ProviderMethod, act?: (...args: unknown[]) => unknown): void;
}

/** Scripts a provider, the small network where none is given. */
export function scripted(
  base: DataProvider = createMemoryProvider(smallDocument, { now: () => now }),
): ScriptedProvider {
  const calls: Call[] = [];
  const held = new Map<ProviderMethod, { promise: Promise<void>; open: () => void }>();
  const acts = new Map<ProviderMethod, (...args: unknown[]) => unknown>();
  const provider: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(base)) {
    if (typeof value !== 'function') continue;
    const method = name as ProviderMethod;
    const call = value as (...args: unknown[]) => unknown;
    if (method === 'subscribe') {
      // It answers with a stream, at once.
      provider[method] = (...args: unknown[]) => {
        const { signal } = (args.at(-1) ?? {}) as { signal?: AbortSignal };
        calls.push({ method, args, signal });
        return (acts.get(method) ?? call).apply(base, args);
      };
      continue;
    }
    provider[method] = async (...args: unknown[]) => {
      const { signal } = (args.at(-1) ?? {}) as { signal?: AbortSignal };
      calls.push({ method, args, signal });
      await held.get(method)?.promise;
      return (acts.get(method) ?? call).apply(base, args);
    };
  }
  return {
    provider: provider as unknown as DataProvider,
    calls: (method) => calls.filter((call) => !method || call.method === method),
    hold(method) {
      let open: () => void = () => undefined;
      const promise = new Promise<void>((resolve) => (open = resolve));
      held.set(method, { promise, open });
    },
    release(method) {
      held.get(method)?.open();
      held.delete(method);
    },
    script(method, act) {
      if (act) acts.set(method, act);
      else acts.delete(method);
    },
  };
}

/** The small network, as a back end tells it that sends no objects along with its pages. */
export function bare(base?: DataProvider): ScriptedProvider {
  const script = scripted(base);
  const without = (answer: object) => Object.fromEntries(Object.entries(answer).filter(([key]) => key !== 'included'));
  const provider: Record<string, unknown> = { ...script.provider };
  for (const method of ['getActivities', 'getReplies', 'getMembers', 'getExpertise'] as const) {
    const call = script.provider[method] as (...args: unknown[]) => Promise<unknown>;
    provider[method] = async (...args: unknown[]) => {
      const answer = await call(...args);
      return typeof answer === 'object' && answer !== null ? without(answer) : answer;
    };
  }
  return { ...script, provider: provider as unknown as DataProvider };
}
