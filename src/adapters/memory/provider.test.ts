import { expect } from '@open-wc/testing';
import { emulateZone } from '../../../test/support/zone.js';
import { toFailure, type DataProvider, type ProviderMethod } from '../../provider/index.js';
import type { Activity, KithDocument } from '../../model/index.js';
import { createMemoryProvider } from './index.js';

/** The present moment of the tests beside this file. */
const now = Date.parse('2026-03-18T12:00:00Z');

const post = { published: '2026-03-10T08:00:00Z', text: '…' };

/**
 * A small network for the tests beside this file. Its viewer `me` looks after `open`, is not in `secret` (hidden),
 * `inner` (for members only), `shy` (members concealed) and `private` (content concealed).
 */
const fixture: KithDocument = {
  kith: 1,
  viewer: { personId: 'me' },
  people: [
    { id: 'me', name: 'Mia Example', handle: 'mia', unitId: 'team', unit: 'Team', managerId: 'boss', topicIds: ['t1'] },
    {
      id: 'boss',
      name: 'Bo Boss',
      managerId: 'gone',
      unitId: 'dept',
      contacts: [{ kind: 'mail', value: 'Bo@Example.org' }],
    },
    { id: 'gone', name: 'Gone Boss', managerId: 'top', status: 'deactivated', unitId: 'dept' },
    { id: 'top', name: 'Top Boss', managerId: 'me', unitId: 'dept' },
    { id: 'twin1', name: 'Åsa Twin', managerId: 'boss', unitId: 'team' },
    { id: 'twin2', name: 'Asa Twin', managerId: 'boss', affiliation: 'external' },
    { id: 'bot', name: 'Bo Bot', status: 'system', managerId: 'boss' },
  ],
  units: [
    { id: 'dept', name: 'Department' },
    { id: 'team', name: 'Team', parentId: 'dept' },
  ],
  topics: [
    { id: 't1', name: 'Valves' },
    { id: 't2', name: 'Hydrogen' },
  ],
  groups: [
    { id: 'open', name: 'Open group', joinPolicy: 'open', topicIds: ['t1'], memberCount: 99 },
    { id: 'secret', name: 'Secret group', visibility: 'hidden', joinPolicy: 'open', topicIds: ['t1'] },
    { id: 'inner', name: 'Members group', visibility: 'members', joinPolicy: 'open', topicIds: ['t1'] },
    {
      id: 'shy',
      name: 'Shy group',
      viewer: { canSeeMembers: false },
      memberCount: 7,
      joinPolicy: 'request',
      topicIds: ['t1'],
    },
    {
      id: 'private',
      name: 'Private group',
      contentVisibility: 'members',
      lastActivity: '2026-03-10',
      parentId: 'secret',
      joinPolicy: 'invite',
    },
    { id: 'child', name: 'Child group', parentId: 'open', joinPolicy: 'closed' },
  ],
  memberships: [
    { personId: 'me', groupId: 'open', roles: ['facilitator'] },
    { personId: 'twin1', groupId: 'open' },
    { personId: 'boss', groupId: 'open', roles: ['expert'] },
    { personId: 'gone', groupId: 'open', roles: ['sponsor'] },
    { personId: 'bot', groupId: 'open' },
    { personId: 'twin2', groupId: 'open', until: '2026-01-01' },
    { personId: 'top', groupId: 'open', state: 'requested' },
    ...['secret', 'inner', 'shy', 'private'].map((groupId) => ({ personId: 'boss', groupId })),
  ],
  activities: [
    {
      ...post,
      id: 'q1',
      actorId: 'me',
      groupId: 'open',
      purpose: 'ask',
      topicIds: ['t2'],
      published: '2026-03-01T08:00:00Z',
    },
    {
      ...post,
      id: 'q1-a',
      actorId: 'boss',
      groupId: 'open',
      threadId: 'q1',
      inReplyTo: 'q1',
      published: '2026-03-02T08:00:00Z',
    },
    {
      ...post,
      id: 'q1-b',
      actorId: 'gone',
      groupId: 'open',
      threadId: 'q1',
      inReplyTo: 'q1-a',
      published: '2026-03-03T08:00:00Z',
    },
    { ...post, id: 'q2', actorId: 'twin1', groupId: 'open', purpose: 'ask', topicIds: ['t2'], mentions: ['boss'] },
    {
      ...post,
      id: 'cut',
      actorId: 'top',
      groupId: 'open',
      state: 'removed',
      text: 'secret words',
      published: '2026-03-05T08:00:00Z',
    },
    {
      ...post,
      id: 'cut-a',
      actorId: 'me',
      groupId: 'open',
      threadId: 'cut',
      inReplyTo: 'cut',
      published: '2026-03-06T08:00:00Z',
    },
    { ...post, id: 'cut-alone', actorId: 'top', groupId: 'open', state: 'removed' },
    {
      ...post,
      id: 'review-mine',
      actorId: 'top',
      groupId: 'open',
      state: 'hidden-pending-review',
      published: '2026-03-07T08:00:00Z',
    },
    { ...post, id: 'review-theirs', actorId: 'top', groupId: 'shy', state: 'hidden-pending-review' },
    ...['secret', 'inner', 'private', 'unknown'].flatMap((groupId) => [
      { ...post, id: `${groupId}-1`, actorId: 'boss', groupId, topicIds: ['t2'], purpose: 'ask' },
      { ...post, id: `${groupId}-2`, actorId: 'boss', groupId, threadId: `${groupId}-1`, inReplyTo: `${groupId}-1` },
    ]),
  ],
  expertise: [
    { id: 'e1', personId: 'boss', topicId: 't1', basis: 'self-declared', endorsementCount: 40 },
    { id: 'e2', personId: 'twin1', topicId: 't1', basis: 'certified', validUntil: '2026-01-01' },
    { id: 'e3', personId: 'me', topicId: 't1', basis: 'endorsed' },
    { id: 'e4', personId: 'gone', topicId: 't2', basis: 'certified' },
  ],
  endorsements: [
    { id: 'n1', expertiseId: 'e3', endorserId: 'boss', date: '2026-01-01' },
    { id: 'n2', expertiseId: 'e3', endorserId: 'top', date: '2026-02-01' },
    { id: 'n3', expertiseId: 'e3', endorserId: 'gone', date: '2026-03-01' },
  ],
  policies: [{ id: 'p', title: 'Rules' }],
};

const provider = createMemoryProvider(fixture, { now: () => now }) as Required<DataProvider>;
const codeOf = async (call: Promise<unknown>) => {
  try {
    await call;
  } catch (thrown) {
    return toFailure(thrown).code;
  }
  return 'none';
};
/** What a caller can learn from a failure. */
const failureOf = async (call: Promise<unknown>) => {
  try {
    await call;
  } catch (thrown) {
    const { code, message } = toFailure(thrown);
    return { code, message };
  }
  return undefined;
};
const idsOf = (page: { readonly items: readonly { readonly id: string }[] }) => page.items.map(({ id }) => id);

describe('what a memory provider can do', () => {
  const methodsOf = (document: Omit<KithDocument, 'kith'>) =>
    Object.keys(createMemoryProvider({ kith: 1, ...document }));

  it('is getting, finding and resolving people where it knows nothing else', () => {
    expect(methodsOf({ people: [] })).to.have.members(['getPeople', 'resolvePeople', 'searchPeople']);
  });

  for (const [part, document, methods] of [
    ['a viewer', { viewer: { personId: 'x' } }, ['getViewer']],
    ['policies', { policies: [] }, ['getPolicies']],
    ['topics', { topics: [] }, ['searchTopics']],
    ['groups', { groups: [] }, ['getGroups', 'searchGroups', 'similarGroups']],
    [
      'groups and a viewer',
      { groups: [], viewer: { personId: 'x' } },
      ['getViewer', 'getGroups', 'searchGroups', 'similarGroups', 'suggestGroups'],
    ],
    ['activities', { activities: [] }, ['getActivities', 'getActivitiesById', 'getReplies', 'previewAudience']],
    ['expertise', { expertise: [] }, ['getExpertise']],
    ['expertise and endorsements', { expertise: [], endorsements: [] }, ['getExpertise', 'getEndorsements']],
  ] as const) {
    it(`grows with ${part}`, () => {
      expect(methodsOf({ people: [], ...document })).to.have.members([
        'getPeople',
        'resolvePeople',
        'searchPeople',
        ...methods,
      ]);
    });
  }

  it('is presence, reports and images only where the options bring them', async () => {
    const withAll = createMemoryProvider(fixture, {
      presence: [
        { personId: 'boss', state: 'busy' },
        { personId: 'gone', state: 'available' },
      ],
      reports: [
        { id: 'r2', kind: 'abuse', objectIds: [], groupId: 'open', created: '2026-03-02' },
        { id: 'r1', kind: 'abuse', objectIds: [], groupId: 'open', created: '2026-03-01' },
        { id: 'r3', kind: 'abuse', objectIds: [], groupId: 'shy', created: '2026-03-01' },
      ],
      images: new Map([['/a.png', new Blob(['a'])]]),
    }) as Required<DataProvider>;
    expect(await withAll.getPresence(['boss', 'gone', 'me'])).to.deep.equal([{ personId: 'boss', state: 'busy' }]);
    expect(idsOf(await withAll.getReportQueue())).to.deep.equal(['r1', 'r2']);
    expect(await (await withAll.getImage('/a.png')).text()).to.equal('a');
    expect(await codeOf(withAll.getImage('/b.png'))).to.equal('not-found');
    for (const method of ['getPresence', 'getReportQueue', 'getImage']) expect(provider).not.to.have.property(method);
  });

  it('tells a moderator of a report in a hidden group, and not of the group', async () => {
    const moderator = createMemoryProvider(
      { ...fixture, viewer: { personId: 'me', permissions: ['moderate'] } },
      { reports: [{ id: 'r', kind: 'abuse', objectIds: [], groupId: 'secret', reporterId: 'boss' }] },
    ) as Required<DataProvider>;
    const { items, included } = await moderator.getReportQueue();
    expect(items.map(({ id }) => id)).to.deep.equal(['r']);
    expect(included?.people?.map(({ id }) => id)).to.deep.equal(['boss']);
    expect(included?.groups).to.deep.equal([]);
  });

  const calls: readonly (readonly [ProviderMethod, (signal: AbortSignal) => Promise<unknown>])[] = [
    ['getViewer', (signal) => provider.getViewer({ signal })],
    ['getPeople', (signal) => provider.getPeople([], { signal })],
    ['searchPeople', (signal) => provider.searchPeople({}, {}, { signal })],
    ['resolvePeople', (signal) => provider.resolvePeople([], { signal })],
    ['getManagers', (signal) => provider.getManagers('me', { signal })],
    ['getDirectReports', (signal) => provider.getDirectReports('me', {}, { signal })],
    ['getGroups', (signal) => provider.getGroups([], { signal })],
    ['searchGroups', (signal) => provider.searchGroups({}, {}, { signal })],
    ['suggestGroups', (signal) => provider.suggestGroups({}, { signal })],
    ['similarGroups', (signal) => provider.similarGroups('', { signal })],
    ['getMembers', (signal) => provider.getMembers('open', {}, {}, { signal })],
    ['getMemberships', (signal) => provider.getMemberships('me', {}, { signal })],
    ['getActivities', (signal) => provider.getActivities({}, {}, {}, { signal })],
    ['getActivitiesById', (signal) => provider.getActivitiesById([], { signal })],
    ['getReplies', (signal) => provider.getReplies('q1', {}, { signal })],
    ['previewAudience', (signal) => provider.previewAudience({}, { signal })],
    ['getExpertise', (signal) => provider.getExpertise({}, {}, { signal })],
    ['getEndorsements', (signal) => provider.getEndorsements('e3', {}, { signal })],
    ['searchTopics', (signal) => provider.searchTopics('', {}, { signal })],
    ['getUncoveredTopics', (signal) => provider.getUncoveredTopics({}, { signal })],
    ['getPolicies', (signal) => provider.getPolicies({ signal })],
    ['getFigures', (signal) => provider.getFigures('open', { start: '2026-01-01', end: '2026-02-01' }, { signal })],
  ];
  for (const [method, call] of calls) {
    it(`gives ${method} up with the signal’s reason, before and after the call`, async () => {
      const reason = new Error('nobody waits');
      const caught = (promise: Promise<unknown>) =>
        promise.then(
          () => 'answered',
          (thrown: unknown) => thrown,
        );
      expect(await caught(call(AbortSignal.abort(reason)))).to.equal(reason);
      const controller = new AbortController();
      const answer = caught(call(controller.signal));
      controller.abort(reason);
      expect(await answer).to.equal(reason);
      expect(await caught(call(new AbortController().signal))).to.equal('answered');
    });
  }
});

describe('people of a memory provider', () => {
  it('are given with leavers, once each, and without the unknown', async () => {
    expect((await provider.getPeople(['gone', 'x', 'bot', 'gone'])).map(({ id }) => id)).to.have.members([
      'gone',
      'bot',
    ]);
  });

  it('are resolved by mail, handle, name in any order, and "me"', async () => {
    const keys = [
      'ME',
      'bo@example.org',
      'Bo <BO@example.org>',
      '@mia',
      'mia',
      'boss, bo',
      'nobody',
      'Gone Boss',
      'bo bot',
    ];
    const answers = await provider.resolvePeople(keys);
    expect(answers.map(({ key, person }) => [key, person?.id])).to.deep.equal([
      ['ME', 'me'],
      ['bo@example.org', 'boss'],
      ['Bo <BO@example.org>', 'boss'],
      ['@mia', 'me'],
      ['mia', 'me'],
      ['boss, bo', 'boss'],
      ['nobody', undefined],
      ['Gone Boss', undefined],
      ['bo bot', undefined],
    ]);
  });

  it('are candidates where a name means several', async () => {
    const [answer] = await provider.resolvePeople(['asa twin']);
    expect(answer).not.to.have.property('person');
    expect(answer?.candidates?.map(({ id }) => id)).to.have.members(['twin1', 'twin2']);
  });

  it('have a chain of managers that steps over leavers and ends where it would repeat', async () => {
    expect((await provider.getManagers('me')).map(({ id }) => id)).to.deep.equal(['boss', 'top']);
  });

  it('have reports by name, without service accounts', async () => {
    expect(idsOf(await provider.getDirectReports('boss'))).to.deep.equal(['twin1', 'twin2', 'me']);
  });

  it('are searched in a unit with the units below it, and in a group', async () => {
    const found = async (query: Parameters<typeof provider.searchPeople>[0]) =>
      (await provider.searchPeople(query)).items.map(({ person }) => person.id);
    expect(await found({ unitId: 'dept' })).to.have.members(['me', 'boss', 'top', 'twin1']);
    expect(await found({ groupId: 'open' })).to.have.members(['me', 'boss', 'twin1']);
  });

  it('are searched in a group only where its members are shown, as they are listed', async () => {
    for (const groupId of ['shy', 'secret', 'inner', 'no-such-group']) {
      const listed = await failureOf(provider.getMembers(groupId));
      expect(listed?.code).to.equal(groupId === 'shy' ? 'forbidden' : 'not-found');
      expect(await failureOf(provider.searchPeople({ groupId }))).to.deep.equal(listed);
    }
  });

  it('are found by unexpired expertise only', async () => {
    const { items, included } = await provider.searchPeople({ text: 'valves' });
    expect(items.map(({ person }) => person.id)).to.deep.equal(['boss', 'me']);
    expect(included?.topics?.map(({ id }) => id)).to.deep.equal(['t1']);
  });

  it('come page by page with the facets and the total of the whole result', async () => {
    const first = await provider.searchPeople({ text: 'twin' }, { size: 1 });
    expect(first.total).to.equal(2);
    expect(first.facets?.find(({ field }) => field === 'affiliation')?.values).to.have.lengthOf(2);
    const second = await provider.searchPeople({ text: 'twin' }, { size: 1, cursor: first.next ?? '' });
    expect(second.items[0]?.person.id).to.equal('twin2');
    expect(second).not.to.have.property('next');
  });
});

describe('groups of a memory provider', () => {
  it('leave out the hidden ones the viewer is not in, everywhere', async () => {
    const text = JSON.stringify([
      await provider.getGroups(['open', 'secret', 'inner', 'shy', 'private', 'child']),
      await provider.searchGroups({}),
      await provider.searchGroups({ text: 'group' }),
      await provider.suggestGroups(),
      await provider.similarGroups('Secret group'),
      await provider.getMemberships('boss'),
      await provider.getActivities({}, { replies: true }, { size: 100 }),
      await provider.getActivitiesById(['secret-1', 'inner-1', 'secret-2', 'private-1', 'unknown-1']),
      await provider.getUncoveredTopics(),
    ]);
    for (const id of ['secret', 'inner', 'Secret', 'Members']) expect(text).not.to.contain(`"${id}`);
  });

  it('are not found where they are hidden, the same as where there are none', async () => {
    for (const groupId of ['secret', 'inner', 'no-such-group']) {
      expect(await codeOf(provider.getMembers(groupId))).to.equal('not-found');
      expect(await codeOf(provider.getActivities({ groupId }))).to.equal('not-found');
      expect(await codeOf(provider.previewAudience({ groupId }))).to.equal('not-found');
      expect(await codeOf(provider.getFigures(groupId, { start: '2026-01-01', end: '2026-02-01' }))).to.equal(
        'not-found',
      );
    }
    for (const id of ['secret-1', 'private-1', 'no-such'])
      expect(await codeOf(provider.getReplies(id))).to.equal('not-found');
    expect(await codeOf(provider.getActivities({ threadId: 'secret-1' }))).to.equal('not-found');
  });

  it('are seen by their members even where they are hidden', async () => {
    const boss = createMemoryProvider(
      { ...fixture, viewer: { personId: 'boss' } },
      { now: () => now },
    ) as Required<DataProvider>;
    expect((await boss.getGroups(['secret', 'inner'])).map(({ id }) => id)).to.have.members(['secret', 'inner']);
    expect(idsOf(await boss.getActivities({ groupId: 'secret' }))).to.deep.equal(['secret-1']);
  });

  it('count their current members without leavers, service accounts and those who asked', async () => {
    const [group] = await provider.getGroups(['open']);
    expect(group?.memberCount).to.equal(3);
  });

  it('keep the count they were given where nobody’s membership is known', async () => {
    const alone = createMemoryProvider({ ...fixture, memberships: [] }, { now: () => now }) as Required<DataProvider>;
    expect((await alone.getGroups(['open']))[0]?.memberCount).to.equal(99);
  });

  it('hide members with their number where the viewer may not see them', async () => {
    const [group] = await provider.getGroups(['shy']);
    expect(group).not.to.have.property('memberCount');
    expect(group?.viewer?.canSeeMembers).to.equal(false);
    expect(await codeOf(provider.getMembers('shy'))).to.equal('forbidden');
    expect(await codeOf(provider.previewAudience({ groupId: 'shy' }))).to.equal('forbidden');
    expect(await codeOf(provider.getFigures('shy', { start: '2026-01-01', end: '2026-02-01' }))).to.equal('forbidden');
    expect((await provider.getMemberships('boss')).items.map(({ groupId }) => groupId)).to.deep.equal([
      'open',
      'private',
    ]);
  });

  it('tell what the viewer is in them and may do', async () => {
    const groups = await provider.getGroups(['open', 'private', 'child']);
    const viewer = (id: string) => groups.find((group) => group.id === id)?.viewer;
    expect(viewer('open')).to.include({
      membership: 'member',
      canModerate: true,
      canJoin: false,
      canLeave: true,
      canPost: true,
    });
    expect(viewer('private')).to.include({
      membership: 'none',
      canSeeContent: false,
      canJoin: false,
      canModerate: false,
    });
    expect(groups.find(({ id }) => id === 'private')).not.to.have.any.keys('parentId', 'lastActivity');
    expect(groups.find(({ id }) => id === 'child')?.parentId).to.equal('open');
  });

  it('are suggested with reasons, where the viewer could join and is not in them', async () => {
    const { items } = await provider.suggestGroups();
    expect(items.map(({ group, reasons }) => [group.id, reasons])).to.deep.equal([
      ['shy', [{ text: 'About Valves', kind: 'topic' }]],
    ]);
  });

  it('are searched by topic, kind and parent', async () => {
    const { items } = await provider.searchGroups({ parentId: 'open' });
    expect(items.map(({ group }) => group.id)).to.deep.equal(['child']);
    expect((await provider.searchGroups({ topicId: 't1' })).total).to.equal(2);
  });

  it('list members with roles first, and former ones only where they are asked for', async () => {
    const members = async (query: Parameters<typeof provider.getMembers>[1]) =>
      (await provider.getMembers('open', query)).items.map(({ personId }) => personId);
    expect(await members({})).to.deep.equal(['me', 'boss', 'twin1']);
    expect(await members({ roles: ['expert', 'sponsor'] })).to.deep.equal(['boss']);
    expect(await members({ roles: ['member'] })).to.deep.equal(['twin1']);
    expect(await members({ text: 'asa' })).to.deep.equal(['twin1']);
    expect(await members({ former: true })).to.deep.equal(['me', 'boss', 'twin1', 'twin2']);
  });

  it('bring the people they speak of', async () => {
    const { included } = await provider.getMembers('open', {}, { size: 1 });
    expect(included?.people?.map(({ id }) => id)).to.deep.equal(['me']);
  });
});

describe('activities of a memory provider', () => {
  it('come newest first, replies only where they are asked for, with people, groups and topics', async () => {
    const page = await provider.getActivities({ groupId: 'open' });
    expect(idsOf(page)).to.deep.equal(['q2', 'review-mine', 'cut', 'q1']);
    expect(page.included?.people?.map(({ id }) => id)).to.include.members(['twin1', 'boss', 'top', 'me']);
    expect(page.included?.groups?.map(({ id }) => id)).to.deep.equal(['open']);
    expect(page.included?.topics?.map(({ id }) => id)).to.deep.equal(['t2']);
    expect((await provider.getActivities({ groupId: 'open' }, { replies: true })).total).to.equal(7);
  });

  it('are a conversation from its first post on, oldest first', async () => {
    expect(idsOf(await provider.getActivities({ threadId: 'q1' }))).to.deep.equal(['q1', 'q1-a', 'q1-b']);
  });

  it('have replies oldest first, those of leavers too', async () => {
    expect(idsOf(await provider.getReplies('q1'))).to.deep.equal(['q1-a', 'q1-b']);
    expect(idsOf(await provider.getReplies('q1-a'))).to.deep.equal(['q1-b']);
    expect((await provider.getActivitiesById(['q1']))[0]?.counts?.replies).to.equal(2);
  });

  it('leave a gap without words where an answered one was removed, and nothing where it was not', async () => {
    const [gap, none] = await provider.getActivitiesById(['cut', 'cut-alone']);
    expect(gap).to.include({ id: 'cut', state: 'removed' }).and.not.have.property('text');
    expect(none).to.equal(undefined);
  });

  it('show what waits for review to those who look after the group only', async () => {
    expect((await provider.getActivitiesById(['review-mine', 'review-theirs'])).map(({ id }) => id)).to.deep.equal([
      'review-mine',
    ]);
  });

  it('are refused for a group whose content the viewer may not read', async () => {
    expect(await codeOf(provider.getActivities({ groupId: 'private' }))).to.equal('forbidden');
  });

  it('are narrowed by person, unit, topic, purpose, time and being unanswered', async () => {
    const found = async (...args: Parameters<typeof provider.getActivities>) =>
      idsOf(await provider.getActivities(...args));
    expect(await found({ personId: 'gone' }, { replies: true })).to.deep.equal(['q1-b']);
    expect(await found({ unitId: 'team' })).to.deep.equal(['q2', 'q1']);
    expect(await found({ topicId: 't2' })).to.deep.equal(['q2', 'q1']);
    expect(await found({}, { purposes: ['ask'] })).to.deep.equal(['q2', 'q1']);
    expect(await found({}, { purposes: ['ask'], until: '2026-03-10T08:00:00Z' })).to.deep.equal(['q1']);
    expect(await found({}, { purposes: ['ask'], since: '2026-03-10T08:00:00Z' })).to.deep.equal(['q2']);
    expect(await found({}, { unanswered: true })).to.deep.equal(['q2']);
  });

  it('are narrowed by the days of the reader where no time is named', async () => {
    await emulateZone('America/New_York');
    try {
      const at = (id: string, ...time: [number, number]): Activity => ({
        ...post,
        id,
        actorId: 'me',
        published: new Date(2026, 2, ...time).toISOString(),
      });
      const activities = [at('eve', 13, 22), at('morning', 14, 8), at('evening', 14, 22), at('next', 15, 0)];
      const days = createMemoryProvider({ kith: 1, people: [], activities }) as Required<DataProvider>;
      const page = await days.getActivities({}, { since: '2026-03-14', until: '2026-03-15' });
      expect(idsOf(page)).to.deep.equal(['evening', 'morning']);
    } finally {
      await emulateZone();
    }
  });

  it('tell what has come since a page was read', async () => {
    const before = { ...fixture, activities: (fixture.activities ?? []).filter(({ id }) => id !== 'q2') };
    const old = createMemoryProvider(before, { now: () => now }) as Required<DataProvider>;
    const { newer = '' } = await old.getActivities({ groupId: 'open' });
    const page = await provider.getActivities({ groupId: 'open' }, {}, { cursor: newer });
    expect(idsOf(page)).to.deep.equal(['q2']);
    expect(idsOf(await provider.getActivities({ groupId: 'open' }, {}, { cursor: page.newer ?? '' }))).to.deep.equal(
      [],
    );
  });

  it('tell nothing by their audience of a post or a group the viewer may not see', async () => {
    for (const id of ['secret-1', 'inner-2', 'private-1', 'unknown-1', 'cut-alone', 'review-theirs', 'no-such']) {
      for (const more of [{}, { groupId: 'open' }, { visibility: 'public' } as const]) {
        expect(await failureOf(provider.previewAudience({ inReplyTo: id, ...more })), id).to.deep.equal({
          code: 'not-found',
          message: `There is no activity "${id}".`,
        });
      }
    }
    for (const groupId of ['secret', 'inner', 'no-such']) {
      for (const more of [{}, { inReplyTo: 'q1' }]) {
        expect(await failureOf(provider.previewAudience({ groupId, ...more })), groupId).to.deep.equal({
          code: 'not-found',
          message: `There is no group "${groupId}".`,
        });
      }
    }
  });

  it('reach those of the conversation where the draft is a reply', async () => {
    const { groups } = await provider.previewAudience({ inReplyTo: 'q1' });
    expect(groups).to.deep.equal([{ groupId: 'open', people: 3 }]);
  });

  describe('that answer each other without naming their thread', () => {
    const said = (id: string, inReplyTo?: string, more: Partial<Activity> = {}): Activity => ({
      ...post,
      id,
      actorId: 'me',
      ...(inReplyTo === undefined ? {} : { inReplyTo }),
      ...more,
    });
    const talk = (...activities: Activity[]) =>
      createMemoryProvider({ kith: 1, people: fixture.people, activities }) as Required<DataProvider>;
    const thread = async (from: DataProvider, id: string) =>
      idsOf((await from.getActivities?.({ threadId: id })) ?? { items: [] });

    it('are one conversation, in whatever order they stand', async () => {
      const [a, b, c] = [said('a'), said('b', 'a'), said('c', 'b')];
      for (const order of [
        [a, b, c],
        [c, b, a],
        [b, c, a],
      ]) {
        const talking = talk(...order);
        expect(idsOf(await talking.getReplies('a'))).to.deep.equal(['b', 'c']);
        expect(idsOf(await talking.getReplies('b'))).to.deep.equal(['c']);
        expect(await thread(talking, 'a')).to.deep.equal(['a', 'b', 'c']);
        expect((await talking.getActivitiesById(['a']))[0]?.counts?.replies).to.equal(2);
      }
    });

    it('belong to the thread that a post on the way names, or to a first post that is not there', async () => {
      expect(await thread(talk(said('a'), said('b', 'x', { threadId: 'a' }), said('c', 'b')), 'a')).to.deep.equal([
        'a',
        'b',
        'c',
      ]);
      expect(await thread(talk(said('b', 'lost'), said('c', 'b')), 'lost')).to.deep.equal(['b', 'c']);
    });

    it('keep the gap of a removed first post, however far away the answer that stands', async () => {
      const gone = { state: 'removed' } as const;
      const talking = talk(said('a', undefined, gone), said('b', 'a', gone), said('c', 'b', gone), said('d', 'c'));
      expect(await thread(talking, 'a')).to.include.members(['a', 'd']);
    });

    it('are still read where they go in a circle', async () => {
      const talking = talk(said('a', 'c'), said('b', 'a'), said('c', 'b'), said('d', 'c'), said('self', 'self'));
      expect(await thread(talking, 'a')).to.deep.equal(['a', 'b', 'c', 'd']);
      expect(idsOf(await talking.getReplies('c'))).to.deep.equal(['a', 'd']);
      expect(idsOf(await talking.getReplies('self'))).to.deep.equal([]);
      expect(idsOf(await talking.getActivities({}))).to.deep.equal([]);
    });

    it('are a conversation of any length', async () => {
      const ids = Array.from({ length: 20_000 }, (_, at) => `p${String(at)}`);
      const talking = talk(...ids.map((id, at) => said(id, ids[at - 1])).reverse());
      expect((await talking.getReplies('p0')).total).to.equal(19_999);
    });
  });

  it('reach members where the draft is for them, else everybody inside', async () => {
    expect(await provider.previewAudience({ groupId: 'open', visibility: 'members' })).to.deep.equal({
      people: 3,
      external: 0,
      groups: [{ groupId: 'open', people: 3 }],
    });
    expect(await provider.previewAudience({})).to.deep.equal({ people: 4, external: 0 });
    expect(await provider.previewAudience({ visibility: 'public' })).to.deep.equal({ people: 5, external: 1 });
  });
});

describe('expertise of a memory provider', () => {
  it('comes with what holds before what has expired, page by page', async () => {
    const query = { topicIds: ['t1'], expired: true };
    const first = await provider.getExpertise(query, { size: 2 });
    expect(idsOf(first)).to.deep.equal(['e3', 'e1']);
    expect(idsOf(await provider.getExpertise(query, { size: 2, cursor: first.next ?? '' }))).to.deep.equal(['e2']);
  });

  it('holds for all of its last day', async () => {
    const [until, today] = ['2026-01-01', new Date(2026, 0, 1, 12).getTime()] as const;
    const then = createMemoryProvider(fixture, { now: () => today }) as Required<DataProvider>;
    expect(idsOf(await then.getExpertise({ personIds: ['twin1'] }))).to.deep.equal(['e2']);
    const members = await then.getMembers('open');
    expect(members.items.find(({ personId }) => personId === 'twin2')?.until).to.equal(until);
  });

  it('comes strongest first, without leavers and without what has expired', async () => {
    expect(idsOf(await provider.getExpertise({}))).to.deep.equal(['e3', 'e1']);
    expect(idsOf(await provider.getExpertise({ topicIds: ['t1'], expired: true }))).to.deep.equal(['e3', 'e1', 'e2']);
    expect(idsOf(await provider.getExpertise({ personIds: ['gone'] }))).to.deep.equal([]);
    expect(idsOf(await provider.getExpertise({ basis: ['endorsed'] }))).to.deep.equal(['e3']);
  });

  it('counts the endorsements it can show, or keeps the number it was given', async () => {
    const { items } = await provider.getExpertise({});
    expect(items.map(({ endorsementCount }) => endorsementCount)).to.deep.equal([2, 40]);
    const { items: endorsements } = await provider.getEndorsements('e3');
    expect(endorsements.map(({ id }) => id)).to.deep.equal(['n2', 'n1']);
  });

  it('tells which topics are asked about and known to nobody', async () => {
    const { items } = await provider.getUncoveredTopics();
    expect(items).to.deep.equal([{ topic: { id: 't2', name: 'Hydrogen' }, asks: 2, unanswered: 1 }]);
  });

  it('finds topics, and all of them by name where nothing was typed', async () => {
    expect(idsOf(await provider.searchTopics('valv'))).to.deep.equal(['t1']);
    expect(idsOf(await provider.searchTopics(''))).to.deep.equal(['t2', 't1']);
  });
});

describe('figures of a memory provider', () => {
  it('are complete, as of now, and refused for a window that ends before it starts', async () => {
    const window = { start: '2026-03-01T00:00:00Z', end: '2026-03-18T00:00:00Z' };
    const figures = await provider.getFigures('open', window);
    expect(figures).to.deep.include({ groupId: 'open', window, complete: true, asOf: '2026-03-18T12:00:00.000Z' });
    expect(await codeOf(provider.getFigures('open', { start: window.end, end: window.start }))).to.equal('invalid');
  });
});
