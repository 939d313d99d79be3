import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { areaOf, type Area } from './areas.js';
import { compose, type DataProvider, type IdKey, type LiveEvent, type ProviderMethod } from './index.js';

/**
 * Outside, people are `P…` and groups `G…`. Inside, each back end writes its own name behind the ids of others: the
 * forum's `P1` is `P1@activity`. People are at home in `people`, groups in `groups`.
 */
const home = { person: 'people', group: 'groups' } as const;
const asked: IdKey[] = [];
const resolve = (key: IdKey) => {
  asked.push(key);
  return key.to === home[key.kind] ? key.id.replace(`@${key.from}`, '') : `${key.id}@${key.to}`;
};

/** What is outside, as a back end would write it. */
const inside = <T>(value: T, area: Area): T => {
  const written = JSON.stringify(value).replace(/"([PG])(\d+)"/g, (whole, letter: string, number: string) =>
    area === home[letter === 'P' ? 'person' : 'group'] ? whole : `"${letter}${number}@${area}"`,
  );
  return JSON.parse(written) as T;
};

const person = { id: 'P1', name: 'Åsa', managerId: 'P2', presence: { personId: 'P1', state: 'busy' } };
const group = {
  id: 'G1',
  name: 'Seals',
  kind: 'team',
  parentId: 'G2',
  sponsors: [{ personId: 'P3', unitId: 'U1' }],
  governance: { ownerId: 'P4' },
  useCases: [{ text: 'x', exampleActivityId: 'A1' }],
};
const included = { people: [person], groups: [group], topics: [{ id: 'T1', name: 'Valves' }] };
const activity = {
  id: 'A1',
  actorId: 'P1',
  groupId: 'G1',
  published: '2026-03-01T00:00:00Z',
  inReplyTo: 'A0',
  threadId: 'A0',
  topicIds: ['T1'],
  text: '@Bo #valves',
  mentions: ['P2', 'P3'],
  entities: [
    { type: 'mention', start: 0, end: 3, id: 'P2' },
    { type: 'topic', start: 4, end: 11, id: 'T1' },
  ],
  poll: { options: [{ id: 'o1', text: 'One' }] },
  viewer: { votes: ['o1'], reactions: ['like'] },
};
const draft = { text: activity.text, groupId: 'G1', mentions: ['P2'], entities: activity.entities, inReplyTo: 'A0' };
const membership = { personId: 'P1', groupId: 'G1', roles: ['lead'] };
const expertise = { id: 'E1', personId: 'P1', topicId: 'T1', grantedById: 'P2' };
const endorsement = { id: 'N1', expertiseId: 'E1', endorserId: 'P2' };
const report = {
  id: 'R1',
  kind: 'abuse',
  objectIds: ['A1'],
  reporterId: 'P1',
  groupId: 'G1',
  ruleIds: ['rule'],
  decision: { byId: 'P2', text: 'x', at: '2026-03-01' },
};
const paged = (...items: unknown[]) => ({ items, next: 'next', total: items.length, included });
const request = { cursor: 'c', size: 5 };
const reason = { field: 'name', text: 'Åsa', ranges: [[0, 1]] };

/** What each method is asked and answers, as the page sees it: every field that can hold the id of a person or a group. */
const calls: Readonly<Record<ProviderMethod, readonly [asked: readonly unknown[], answer: unknown]>> = {
  getViewer: [[], { personId: 'P1', levers: ['manager'] }],
  getPeople: [[['P1', 'P2']], [person]],
  resolvePeople: [
    [['me']],
    [
      { key: 'me', person },
      { key: 'Bo', candidates: [person] },
    ],
  ],
  searchPeople: [[{ groupId: 'G1', unitId: 'U1' }, request], paged({ person, reasons: [reason] })],
  getPresence: [[['P1']], [{ personId: 'P1', state: 'busy' }]],
  getManagers: [['P1'], [person]],
  getDirectReports: [['P1', request], paged(person)],
  getImage: [['/P1.png'], 'bytes'],
  getGroups: [[['G1', 'G2']], [group]],
  searchGroups: [[{ parentId: 'G1', topicId: 'T1' }, request], paged({ group, reasons: [reason] })],
  suggestGroups: [[request], paged({ group, reasons: [{ text: 'x', kind: 'group' }] })],
  similarGroups: [['Seals'], [group]],
  getMembers: [['G1', { roles: ['lead'] }, request], paged(membership)],
  getMemberships: [['P1', request], paged(membership)],
  setMembership: [['G1', 'request', { message: 'P1' }], { id: 'G1', memberCount: 3 }],
  getActivities: [[{ groupId: 'G1', personId: 'P1', topicId: 'T1' }, { replies: true }, request], paged(activity)],
  getActivitiesById: [[['A1']], [activity]],
  getReplies: [['A1', request], paged(activity)],
  previewAudience: [[draft], { people: 3, external: 1, groups: [{ groupId: 'G1', people: 3 }] }],
  getFigures: [['G1', { start: '2026-01-01', end: '2026-02-01' }], { groupId: 'G1', complete: true, figures: [] }],
  post: [[draft, { idempotencyKey: 'P1' }], activity],
  edit: [['A1', { mentions: ['P1'], entities: activity.entities }], activity],
  remove: [['A1'], 'nothing'],
  react: [['A1', 'like', true], activity],
  vote: [['A1', ['o1']], activity],
  pin: [['A1', '2026-04-01'], activity],
  close: [['A1', true], activity],
  acceptAnswer: [['A1', 'A2'], activity],
  share: [['A1', 'G1', draft], { ...activity, sharedId: 'A0' }],
  markSeen: [[['A1']], 'nothing'],
  markRead: [[['A1']], 'nothing'],
  upload: [['file'], { url: '/1', name: 'P1' }],
  getExpertise: [[{ personIds: ['P1', 'P2'], topicIds: ['T1'] }, request], paged(expertise)],
  getEndorsements: [['E1', request], paged(endorsement)],
  searchTopics: [['valv', request], paged({ id: 'T1', name: 'Valves' })],
  getUncoveredTopics: [[request], paged({ topic: { id: 'T1', name: 'Valves' }, asks: 1 })],
  endorse: [['E1', 'P1'], endorsement],
  withdrawEndorsement: [['N1'], 'nothing'],
  volunteer: [[{ groupId: 'G1', topicId: 'T1' }], 'nothing'],
  getPolicies: [[], [{ id: 'rule', title: 'P1', switches: { constructor: true } }]],
  getReportQueue: [[{ groupId: 'G1' }, request], paged(report)],
  report: [[{ kind: 'abuse', objectIds: ['A1'] }], report],
  decide: [['R1', { text: 'P1', action: 'hide' }], report],
  appeal: [['R1', 'P1'], report],
  subscribe: [[{ personId: 'P1', groupId: 'G1' }, { after: 'P1' }], 'events'],
};

const events: readonly LiveEvent[] = [
  { cursor: '1', type: 'created', kind: 'activity', id: 'A1', object: activity },
  { cursor: '2', type: 'updated', kind: 'person', id: 'P1', object: person },
  { cursor: '3', type: 'updated', kind: 'group', id: 'G1', object: group },
  { cursor: '4', type: 'removed', kind: 'membership', object: { personId: 'P1', groupId: 'G1' } },
  { cursor: '5', type: 'updated', kind: 'presence', id: 'P1', object: { personId: 'P1', state: 'busy' } },
  { cursor: '6', type: 'updated', kind: 'expertise', id: 'E1', object: expertise },
  { cursor: '7', type: 'removed', kind: 'person', id: 'P1' },
  { cursor: '8', type: 'reset' },
];

/** Texts that look like ids stand in fields that hold none: nobody may touch them. */
const untouched = (area: Area) => (value: unknown) => {
  const named = inside(value, area);
  return JSON.parse(
    JSON.stringify(named, (key, item: unknown) =>
      ['title', 'message', 'text', 'name', 'idempotencyKey', 'after', 'cursor'].includes(key) &&
      typeof item === 'string'
        ? item.replace(/@\w+$/, (at) => (item.startsWith('@') ? at : ''))
        : item,
    ),
  ) as unknown;
};

/** A back end that knows its own ids only, and what it was asked. */
function backEnd(area: Area, method: ProviderMethod) {
  const heard: unknown[][] = [];
  const [, answer] = calls[method];
  const write = untouched(area);
  const provider: Record<string, unknown> = {
    getPeople: () => Promise.resolve([]),
    [method]: (...args: unknown[]) => {
      heard.push(args);
      return Promise.resolve(write(answer));
    },
  };
  if (method === 'subscribe') {
    provider.subscribe = async function* (...args: unknown[]) {
      heard.push(args);
      for (const event of events) yield await Promise.resolve(write(event));
    };
  }
  return { heard, provider: provider as unknown as DataProvider };
}

const composed = (area: Area, provider: DataProvider) => {
  const people: DataProvider = { getPeople: () => Promise.resolve([]) };
  return compose({ people, [area]: provider, resolve }) as unknown as Record<
    ProviderMethod,
    (...args: unknown[]) => unknown
  >;
};

/** Arguments that are texts, and no ids. */
const texts: Partial<Record<ProviderMethod, readonly number[]>> = { endorse: [1], appeal: [1] };

describe('compose() with a `resolve`', () => {
  for (const [name, [args, answer]] of Object.entries(calls)) {
    const method = name as ProviderMethod;
    const area = areaOf[method];
    it(`translates the ids of ${method} both ways, and nothing else`, async () => {
      const { heard, provider } = backEnd(area, method);
      const { signal } = new AbortController();
      const outcome = composed(area, provider)[method](...args, { signal });
      const write = untouched(area);
      const expected = args.map((arg, at) => (texts[method]?.includes(at) ? arg : write(arg)));
      if (method === 'subscribe') {
        const told: unknown[] = [];
        for await (const event of outcome as AsyncIterable<LiveEvent>) told.push(event);
        expect(told).to.deep.equal(events);
      } else expect(await outcome).to.deep.equal(answer);
      expect(heard).to.have.lengthOf(1);
      expect(heard[0]?.slice(0, -1)).to.deep.equal(expected);
      expect((heard[0]?.at(-1) as { signal?: unknown }).signal).to.equal(signal);
    });
  }

  it('asks for an id with where it comes from and where it goes', async () => {
    asked.length = 0;
    const { provider } = backEnd('presence', 'getPresence');
    await composed('presence', provider).getPresence(['P1']);
    expect(asked).to.deep.equal([
      { kind: 'person', id: 'P1', from: 'people', to: 'presence' },
      { kind: 'person', id: 'P1@presence', from: 'presence', to: 'people' },
    ]);
  });

  it('waits for a translation that comes later, and asks again for one that failed', async () => {
    let tries = 0;
    const { provider } = backEnd('presence', 'getPresence');
    const whole = compose({
      people: provider,
      presence: backEnd('presence', 'getPresence').provider,
      resolve: async (key) => {
        tries += 1;
        await Promise.resolve();
        if (tries === 1) throw new Error('not now');
        return resolve(key);
      },
    });
    expect(await whole.getPresence!(['P1']).catch((thrown: unknown) => (thrown as Error).message)).to.equal('not now');
    expect((await whole.getPresence!(['P1']))[0]?.personId).to.equal('P1');
  });

  it('hands bytes, functions and signals on as they are', async () => {
    const heard: unknown[][] = [];
    const activityArea: DataProvider = {
      getPeople: () => Promise.resolve([]),
      upload: (...args) => {
        heard.push(args);
        return Promise.resolve({ url: '/1' });
      },
    };
    const file = new Blob(['x']);
    const onProgress = () => undefined;
    await compose({ people: activityArea, activity: activityArea, resolve }).upload?.(file, { onProgress });
    expect(heard[0]?.[0]).to.equal(file);
    expect((heard[0]?.[1] as { onProgress: unknown }).onProgress).to.equal(onProgress);
  });

  it('gives back what went in, for any ids', async () => {
    const id = fc.nat(99).map((number) => `P${String(number)}`);
    await fc.assert(
      fc.asyncProperty(fc.array(id), async (ids) => {
        const echo: DataProvider = {
          getPeople: () => Promise.resolve([]),
          getPresence: (known) => Promise.resolve(known.map((personId) => ({ personId, state: 'busy' }))),
        };
        const people: DataProvider = { getPeople: () => Promise.resolve([]) };
        const answer = await compose({ people, presence: echo, resolve }).getPresence?.(ids);
        expect(answer?.map(({ personId }) => personId)).to.deep.equal(ids);
      }),
    );
  });
});

describe('compose() without a `resolve`', () => {
  it('has what its parts have, each method from its own area, and hands all of it on untouched', async () => {
    const parts = Object.fromEntries(
      [...new Set(Object.values(areaOf))].map((area) => {
        const own = Object.entries(areaOf).filter(([, of]) => of === area);
        return [area, Object.fromEntries(own.map(([method]) => [method, (...args: unknown[]) => [area, ...args]]))];
      }),
    );
    const whole = compose(parts as never) as unknown as Record<ProviderMethod, (...args: unknown[]) => unknown>;
    expect(Object.keys(whole)).to.have.members(Object.keys(areaOf));
    for (const [method, area] of Object.entries(areaOf) as [ProviderMethod, Area][]) {
      if (method === 'subscribe') continue;
      expect(await whole[method]('P1', { groupId: 'G1' }), method).to.deep.equal([area, 'P1', { groupId: 'G1' }]);
    }
  });
});
