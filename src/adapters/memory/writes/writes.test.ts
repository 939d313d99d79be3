import { expect } from '@open-wc/testing';
import type { Draft, KithDocument } from '../../../model/index.js';
import { toFailure, type DataProvider, type ProviderFailure } from '../../../provider/index.js';
import { createMemoryNetwork, createMemoryProvider } from '../index.js';

const now = Date.parse('2026-03-18T12:00:00Z');
const post = { published: '2026-03-10T08:00:00Z', text: '…' };

/** `me` is the viewer, `fay` looks after every group but `news`, `out` is an outsider who is in `open`. */
const document: KithDocument = {
  kith: 1,
  viewer: { personId: 'me' },
  people: [
    { id: 'me', name: 'Mia' },
    { id: 'fay', name: 'Fay' },
    { id: 'bo', name: 'Bo', viewer: { canEndorse: false }, contexts: [{ text: 'Sits next to you' }] },
    { id: 'out', name: 'Out', affiliation: 'external' },
  ],
  groups: [
    { id: 'open', name: 'Open', joinPolicy: 'open' },
    { id: 'asking', name: 'Asking', joinPolicy: 'request' },
    { id: 'invited', name: 'Invited', joinPolicy: 'invite' },
    { id: 'inner', name: 'Inner', joinPolicy: 'invite', contentVisibility: 'members' },
    { id: 'news', name: 'News', kind: 'announcement' },
    { id: 'past', name: 'Past', joinPolicy: 'open', stage: 'archived' },
    { id: 'hidden', name: 'Hidden', visibility: 'hidden' },
    { id: 'shy', name: 'Shy', viewer: { canSeeMembers: false } },
  ],
  memberships: [
    ...['open', 'asking', 'invited', 'inner', 'hidden', 'past', 'shy'].map((groupId) => ({
      personId: 'fay',
      groupId,
      roles: ['facilitator'],
    })),
    ...['open', 'inner', 'news', 'past'].map((groupId) => ({ personId: 'me', groupId })),
    { personId: 'out', groupId: 'open' },
    { personId: 'me', groupId: 'invited', state: 'invited' },
  ],
  activities: [
    { ...post, id: 'mine', actorId: 'me', groupId: 'open', purpose: 'ask', viewer: { reactions: ['like'] } },
    { ...post, id: 'answer', actorId: 'bo', groupId: 'open', inReplyTo: 'mine' },
    { ...post, id: 'theirs', actorId: 'bo', groupId: 'open', reactions: [{ key: 'like', count: 3 }] },
    { ...post, id: 'inside', actorId: 'bo', groupId: 'inner' },
    { ...post, id: 'secret', actorId: 'fay', groupId: 'hidden' },
    { ...post, id: 'old', actorId: 'me', groupId: 'past' },
    {
      ...post,
      id: 'poll',
      actorId: 'fay',
      groupId: 'open',
      poll: { options: ['a', 'b', 'c'].map((id) => ({ id, text: id, votes: 2 })), closes: '2026-03-19' },
    },
    { ...post, id: 'over', actorId: 'fay', poll: { options: [{ id: 'a', text: 'a' }], closes: '2026-03-17' } },
  ],
  topics: [{ id: 't', name: 'Valves' }],
  expertise: [
    { id: 'fay-t', personId: 'fay', topicId: 't', endorsementCount: 40 },
    { id: 'bo-t', personId: 'bo', topicId: 't' },
    { id: 'me-t', personId: 'me', topicId: 't' },
    { id: 'old-t', personId: 'out', topicId: 't', validUntil: '2026-01-01' },
  ],
  endorsements: [],
  policies: [{ id: 'rule', title: 'Rule' }],
};

const setUp = () => {
  const network = createMemoryNetwork(document, { now: () => now, reports: [] });
  const as = (id?: string) => network.as(id) as Required<DataProvider>;
  return { network, me: as(), fay: as('fay'), bo: as('bo'), out: as('out') };
};
const failureOf = (call: Promise<unknown>): Promise<ProviderFailure> =>
  call.then(() => {
    throw new Error('It did not fail.');
  }, toFailure);
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (thrown: unknown) => toFailure(thrown).code,
  );
const one = async (provider: Required<DataProvider>, id: string) => (await provider.getActivitiesById([id]))[0];

describe('Writing in a memory network', () => {
  it('is there for those who look, unless it is switched off; a provider of its own has to be asked to', () => {
    const writes = (provider: DataProvider) =>
      ['post', 'setMembership', 'subscribe'].filter((name) => name in provider);
    expect(writes(createMemoryNetwork(document).as())).to.have.lengthOf(3);
    expect(writes(createMemoryNetwork(document, { writable: false }).as())).to.deep.equal([]);
    expect(writes(createMemoryNetwork({ ...document, viewer: undefined } as never).as())).to.deep.equal([]);
    expect(writes(createMemoryProvider(document))).to.deep.equal([]);
    expect(writes(createMemoryProvider(document, { writable: true }))).to.have.lengthOf(3);
  });

  it('gives the same viewer the same provider, and nobody a stranger’s', () => {
    const { network } = setUp();
    expect(network.as('bo')).to.equal(network.as('bo'));
    expect(network.as()).to.equal(network.as('me'));
    expect(network.as('bo')).not.to.equal(network.as('bo', { permissions: ['moderate'] }));
    expect(() => network.as('nobody')).to.throw('nobody');
  });

  it('does not tell one viewer what the document says to another', async () => {
    const { me, fay, out } = setUp();
    expect((await me.getPeople(['bo']))[0]).to.have.property('contexts');
    expect((await fay.getPeople(['bo']))[0]).not.to.have.any.keys('viewer', 'contexts');
    expect((await one(fay, 'mine'))?.viewer).not.to.have.property('reactions');
    // What is concealed from the one is concealed from the other, unless they are in the group.
    expect(await codeOf(out.getMembers('shy'))).to.equal('forbidden');
    expect((await fay.getMembers('shy')).total).to.equal(1);
  });
});

describe('A post in a memory network', () => {
  it('is there for everybody at once, newest first, with its place in its conversation', async () => {
    const { me, fay } = setUp();
    const first = await me.post({ text: 'One', groupId: 'open', purpose: 'ask', topicIds: ['t'], mentions: ['bo'] });
    const second = await fay.post({ text: 'Two', inReplyTo: first.id });
    expect(first).to.include({ actorId: 'me', groupId: 'open', purpose: 'ask', text: 'One' });
    expect(second).to.include({ inReplyTo: first.id, threadId: first.id, groupId: 'open' });
    const page = await fay.getActivities({ groupId: 'open' });
    expect(page.items[0]?.id).to.equal(first.id);
    expect(page.items[0]?.counts?.replies).to.equal(1);
    expect((await me.getReplies(first.id)).items.map(({ id }) => id)).to.deep.equal([second.id]);
    expect((await me.getGroups(['open']))[0]?.lastActivity).to.equal(second.published);
    expect((await me.getActivities({ topicId: 't' }, { unanswered: true })).total).to.equal(0);
  });

  it('keeps the words it was sent with, whatever becomes of the draft', async () => {
    const { me } = setUp();
    const draft = { text: 'One', topicIds: ['t'] };
    const sent = me.post(draft);
    draft.topicIds.push('x');
    expect((await sent).topicIds).to.deep.equal(['t']);
  });

  it('may stand only where one may post', async () => {
    const { me, bo, fay } = setUp();
    expect(await codeOf(bo.post({ text: 'x', groupId: 'open' }))).to.equal('forbidden');
    expect(await codeOf(me.post({ text: 'x', groupId: 'news' }))).to.equal('forbidden');
    expect(await codeOf(me.post({ text: 'x', groupId: 'past' }))).to.equal('conflict');
    expect(await codeOf(me.post({ text: 'x', groupId: 'hidden' }))).to.equal('not-found');
    expect(await codeOf(me.post({ text: 'x', groupId: 'none' }))).to.equal('not-found');
    expect(await codeOf(me.post({ text: 'x', inReplyTo: 'secret' }))).to.equal('not-found');
    expect(await codeOf(bo.post({ text: 'x', inReplyTo: 'mine' }))).to.equal('forbidden');
    expect(await codeOf(fay.post({ text: 'x', groupId: 'hidden' }))).to.equal('done');
    expect(await codeOf(bo.post({ text: 'x' }))).to.equal('done');
  });

  const wrong: readonly (readonly [string, Draft])[] = [
    ['text', { text: ' ' }],
    ['entities', { text: 'abc', entities: [{ type: 'strong', start: 1, end: 4 }] }],
    ['topicIds', { text: 'x', topicIds: ['none'] }],
    ['mentions', { text: 'x', mentions: ['none'] }],
    ['groupId', { text: 'x', inReplyTo: 'mine', groupId: 'inner' }],
    ['visibility', { text: 'x', inReplyTo: 'mine', visibility: 'public' }],
    ['poll', { text: 'x', poll: { options: [{ id: '1', text: 'one' }] } }],
    ['poll', { text: 'x', poll: { options: ['1', '1'].map((id) => ({ id, text: 'one' })) } }],
    ['poll', { text: 'x', poll: { options: ['1', '2'].map((id) => ({ id, text: id })), closes: '2026-03-01' } }],
  ];
  for (const [field, draft] of wrong) {
    it(`is refused where its ${field} is wrong, and says so: ${JSON.stringify(draft)}`, async () => {
      const { me } = setUp();
      const before = await me.getActivities({}, { replies: true });
      const { code, fields } = await failureOf(me.post(draft));
      expect([code, Object.keys(fields ?? {})]).to.deep.equal(['invalid', [field]]);
      expect(await me.getActivities({}, { replies: true })).to.deep.equal(before);
    });
  }

  it('is changed by its author only, and loses the marks of words that are gone', async () => {
    const { me, fay } = setUp();
    const { id, revision } = await me.post({
      text: 'Hello Bo',
      entities: [{ type: 'mention', start: 6, end: 8, id: 'bo' }],
    });
    expect(await codeOf(fay.edit(id, { text: 'x' }))).to.equal('forbidden');
    const edited = await me.edit(id, { text: 'Hi' });
    expect(edited).to.include({ text: 'Hi' }).and.to.have.property('updated');
    expect(edited).not.to.have.property('entities');
    expect(Number(edited.revision)).to.be.greaterThan(Number(revision));
    expect(await one(fay, id)).to.include({ text: 'Hi' });
    expect(Object.keys((await failureOf(me.edit(id, { text: ' ', groupId: 'open' }))).fields ?? {})).to.deep.equal([
      'groupId',
    ]);
    expect((await failureOf(me.edit(id, { text: ' ' }))).fields).to.have.all.keys('text');
  });

  it('leaves a gap where it was answered, nothing where it was not, and answers no more', async () => {
    const { me, fay } = setUp();
    await me.acceptAnswer('mine', 'answer');
    expect(await codeOf(me.remove('answer'))).to.equal('forbidden');
    await fay.remove('answer');
    expect(await one(me, 'answer')).to.equal(undefined);
    expect(await one(me, 'mine')).not.to.have.property('acceptedAnswer');
    expect((await one(me, 'mine'))?.counts?.replies).to.equal(0);
    const reply = await fay.post({ text: 'Yes', inReplyTo: 'mine' });
    await me.remove('mine');
    expect(await one(fay, 'mine'))
      .to.include({ state: 'removed' })
      .and.not.to.have.any.keys('text', 'viewer');
    for (const act of [
      fay.react('mine', 'like', true),
      fay.post({ text: 'x', inReplyTo: 'mine' }),
      me.remove('mine'),
    ]) {
      expect(await codeOf(act)).to.be.oneOf(['conflict']);
    }
    await fay.remove(reply.id);
    expect(await one(fay, 'mine')).to.equal(undefined);
  });

  it('is passed on only where no more people would read it', async () => {
    const { me, fay, out } = setUp();
    expect(await codeOf(me.share('inside', 'open', {}))).to.equal('forbidden');
    expect(await codeOf(out.share('inside', 'open', {}))).to.equal('not-found');
    expect(await codeOf(me.share('theirs', 'past', {}))).to.equal('conflict');
    const shared = await me.share('theirs', 'inner', { text: 'Look' });
    expect(shared).to.include({ sharedId: 'theirs', groupId: 'inner', text: 'Look' });
    expect(await one(out, shared.id)).to.equal(undefined);
    const again = await fay.share(shared.id, 'inner', {});
    expect(again.sharedId).to.equal('theirs');
    // Only its author and who looks after the group read what is hidden there.
    const hidden = await me.post({ text: 'Not yet', groupId: 'open', visibility: 'hidden' });
    expect(await codeOf(me.share(hidden.id, 'open', {}))).to.equal('forbidden');
    expect(await codeOf(me.share(hidden.id, 'open', { visibility: 'hidden' }))).to.equal('done');
    // Outsiders read in `open`, and not what is for those inside.
    const { id } = await me.post({ text: 'Among us' });
    expect(await codeOf(me.share(id, 'open', {}))).to.equal('forbidden');
  });
});

describe('What readers do in a memory network', () => {
  it('is counted at once, for the viewer and for the others, and only once', async () => {
    const { me, bo } = setUp();
    for (let at = 0; at < 2; at++) {
      const { reactions, viewer } = await me.react('theirs', 'like', true);
      expect([reactions, viewer?.reactions]).to.deep.equal([[{ key: 'like', count: 4 }], ['like']]);
    }
    const theirs = await one(bo, 'theirs');
    expect(theirs?.reactions).to.deep.equal([{ key: 'like', count: 4 }]);
    expect(theirs?.viewer).not.to.have.property('reactions');
    await bo.react('theirs', 'thanks', true);
    await me.react('theirs', 'like', false);
    const { reactions } = await bo.react('theirs', 'thanks', false);
    expect(reactions).to.deep.equal([{ key: 'like', count: 3 }]);
    expect(await codeOf(me.react('old', 'like', true))).to.equal('conflict');
    expect(await codeOf(me.react('secret', 'like', true))).to.equal('not-found');
  });

  it('is a vote that can be changed and taken back, while the poll is open', async () => {
    const { me, bo } = setUp();
    const votes = async (chosen: readonly string[]) => {
      const { poll, viewer } = await me.vote('poll', chosen);
      return [poll?.options.map((option) => option.votes), viewer?.votes];
    };
    expect(await votes(['a'])).to.deep.equal([[3, 2, 2], ['a']]);
    expect(await votes(['b'])).to.deep.equal([[2, 3, 2], ['b']]);
    expect((await one(bo, 'poll'))?.poll?.options.map((option) => option.votes)).to.deep.equal([2, 3, 2]);
    expect(await votes([])).to.deep.equal([[2, 2, 2], []]);
    expect((await failureOf(me.vote('poll', ['a', 'b']))).fields).to.have.all.keys('optionIds');
    expect((await failureOf(me.vote('poll', ['z']))).fields).to.have.all.keys('optionIds');
    expect(await codeOf(me.vote('over', ['a']))).to.equal('conflict');
    expect(await codeOf(me.vote('mine', ['a']))).to.equal('invalid');
  });

  it('is seen and read by themselves alone', async () => {
    const { me, bo } = setUp();
    await me.markSeen(['theirs', 'secret', 'none']);
    expect((await one(me, 'theirs'))?.viewer)
      .to.include({ seen: true })
      .and.not.to.have.property('read');
    await me.markRead(['theirs']);
    expect((await one(me, 'theirs'))?.viewer).to.include({ seen: true, read: true });
    expect((await one(bo, 'theirs'))?.viewer).not.to.have.any.keys('seen', 'read');
  });
});

describe('Who looks after a conversation in a memory network', () => {
  it('pins first posts, until a moment or for good', async () => {
    const { me, fay } = setUp();
    expect(await codeOf(me.pin('mine', undefined))).to.equal('forbidden');
    expect((await fay.pin('mine', '2026-04-01')).pinned).to.deep.equal({ until: '2026-04-01' });
    expect((await fay.pin('mine', undefined)).pinned).to.deep.equal({});
    expect(await fay.pin('mine', false)).not.to.have.property('pinned');
    expect((await failureOf(fay.pin('mine', '2026-03-01'))).fields).to.have.all.keys('until');
    expect(await codeOf(fay.pin('answer', undefined))).to.equal('invalid');
  });

  it('closes it to replies, to all of it, and opens it again', async () => {
    const { me, fay, out } = setUp();
    expect(await codeOf(out.close('mine', true))).to.equal('forbidden');
    expect(await me.close('mine', true)).to.include({ closed: true });
    for (const id of ['mine', 'answer']) {
      expect((await one(fay, id))?.viewer).to.include({ canReply: false, canReact: true });
      expect(await codeOf(fay.post({ text: 'x', inReplyTo: id }))).to.equal('conflict');
    }
    expect(await fay.close('mine', false)).not.to.have.property('closed');
    expect(await codeOf(fay.post({ text: 'x', inReplyTo: 'answer' }))).to.equal('done');
  });

  it('says which reply answers a question', async () => {
    const { me, fay, out } = setUp();
    expect(await codeOf(out.acceptAnswer('mine', 'answer'))).to.equal('forbidden');
    expect((await failureOf(me.acceptAnswer('mine', 'theirs'))).fields).to.have.all.keys('answerId');
    expect((await me.acceptAnswer('mine', 'answer')).acceptedAnswer).to.equal('answer');
    expect(await me.acceptAnswer('mine', undefined)).not.to.have.property('acceptedAnswer');
    expect(await codeOf(fay.acceptAnswer('poll', 'answer'))).to.equal('invalid');
  });

  it('may do what the post says, and nothing it says otherwise', async () => {
    const { me, fay, bo, out } = setUp();
    for (const provider of [me, fay, bo, out]) {
      for (const id of ['mine', 'answer', 'theirs', 'old', 'inside']) {
        const viewer = (await one(provider, id))?.viewer ?? {};
        const { personId } = await provider.getViewer();
        const tries = {
          canReply: (p: Required<DataProvider>) => p.post({ text: 'x', inReplyTo: id }),
          canReact: (p: Required<DataProvider>) => p.react(id, 'new', true),
          canEdit: (p: Required<DataProvider>) => p.edit(id, { text: 'x' }),
          canPin: (p: Required<DataProvider>) => p.pin(id, undefined),
          canAccept: (p: Required<DataProvider>) => p.acceptAnswer(id, undefined),
          canClose: (p: Required<DataProvider>) => p.close(id, true),
          canReport: (p: Required<DataProvider>) => p.report({ kind: 'abuse', objectIds: [id] }),
          canRemove: (p: Required<DataProvider>) => p.remove(id),
        };
        for (const [flag, attempt] of Object.entries(tries)) {
          // Each in a network of its own: closing one takes the right to answer away.
          const own = createMemoryNetwork(document, { now: () => now, reports: [] }).as(personId);
          const isDone = (await codeOf(attempt(own as Required<DataProvider>))) === 'done';
          expect(isDone, `${personId} ${flag} ${id}`).to.equal(viewer[flag as keyof typeof viewer] ?? false);
        }
      }
    }
  });
});

describe('Membership in a memory network', () => {
  it('follows the group’s policy, and the number of members follows at once', async () => {
    const { me, bo, out } = setUp();
    const joined = await bo.setMembership('open', 'join');
    expect(joined).to.deep.include({ id: 'open', memberCount: 4 });
    expect(joined.viewer).to.include({ membership: 'member', canJoin: false, canLeave: true, canPost: true });
    expect((await me.getMembers('open')).items.map(({ personId }) => personId)).to.include('bo');
    expect((await me.getGroups(['open']))[0]?.memberCount).to.equal(4);
    expect((await bo.getMemberships('bo')).total).to.equal(1);
    const left = await bo.setMembership('open', 'leave');
    expect(left).to.deep.include({ memberCount: 3 });
    expect(left.viewer).to.include({ membership: 'none', canJoin: true, canPost: false });
    expect((await me.getMembers('open', { former: true })).items.at(-1)?.personId).to.equal('bo');
    for (const [group, code] of Object.entries({ inner: 'forbidden', past: 'conflict', hidden: 'not-found' })) {
      expect(await codeOf(out.setMembership(group, 'join')), group).to.equal(code);
    }
  });

  it('is asked for where it has to be, with words to those who decide, and can be taken back', async () => {
    const { me, network } = setUp();
    expect(await codeOf(me.setMembership('asking', 'join'))).to.equal('forbidden');
    const asked = await me.setMembership('asking', 'request', { message: 'Please' });
    expect(asked).to.deep.include({ memberCount: 1 });
    expect(asked.viewer).to.include({ membership: 'requested', canJoin: false });
    expect(network.messages).to.have.lengthOf(1);
    expect(network.messages[0]).to.include({ kind: 'membership', fromId: 'me', groupId: 'asking', text: 'Please' });
    expect((await me.setMembership('asking', 'request')).viewer?.membership).to.equal('requested');
    expect((await me.setMembership('asking', 'cancel')).viewer?.membership).to.equal('none');
    expect(network.messages).to.have.lengthOf(1);
  });

  it('is taken up where one was invited', async () => {
    const { me } = setUp();
    expect((await me.getGroups(['invited']))[0]?.viewer).to.include({ membership: 'invited', canJoin: true });
    expect((await me.setMembership('invited', 'join')).viewer?.membership).to.equal('member');
    expect((await me.getMembers('invited')).items.find(({ personId }) => personId === 'me')?.origin).to.equal(
      'invited',
    );
  });

  it('can be muted, and stays one', async () => {
    const { me, bo } = setUp();
    expect((await me.setMembership('open', 'mute')).viewer).to.include({ membership: 'member', muted: true });
    expect((await me.getMembers('open')).total).to.equal(3);
    expect((await me.setMembership('open', 'unmute')).viewer).not.to.have.property('muted');
    expect(await codeOf(bo.setMembership('open', 'mute'))).to.equal('conflict');
  });

  it('ends all sight of a hidden group', async () => {
    const { fay } = setUp();
    expect(await fay.setMembership('hidden', 'leave')).to.deep.equal({
      id: 'hidden',
      viewer: { membership: 'none', canSeeGroup: false },
    });
    expect(await fay.getGroups(['hidden'])).to.deep.equal([]);
    expect(await one(fay, 'secret')).to.equal(undefined);
  });
});

describe('Expertise in a memory network', () => {
  it('is vouched for once by each, and counted with what the document counts', async () => {
    const { me, out, bo } = setUp();
    const count = async (id: string) =>
      (await bo.getExpertise({})).items.find((item) => item.id === id)?.endorsementCount;
    const { id } = await me.endorse('fay-t', 'She fixed ours');
    await out.endorse('fay-t', undefined);
    expect(await count('fay-t')).to.equal(42);
    expect((await bo.getEndorsements('fay-t')).items.map(({ endorserId }) => endorserId)).to.deep.equal(['out', 'me']);
    expect(await codeOf(me.endorse('fay-t', undefined))).to.equal('conflict');
    expect(await codeOf(out.withdrawEndorsement(id))).to.equal('forbidden');
    await me.withdrawEndorsement(id);
    expect(await count('fay-t')).to.equal(41);
    expect(await codeOf(me.withdrawEndorsement(id))).to.equal('not-found');
  });

  it('is not vouched for by oneself, nor where it may not be, nor when it has expired', async () => {
    const { me, bo } = setUp();
    expect(await codeOf(me.endorse('me-t', undefined))).to.equal('forbidden');
    expect(await codeOf(me.endorse('bo-t', undefined))).to.equal('forbidden');
    expect(await codeOf(me.endorse('old-t', undefined))).to.equal('conflict');
    expect(await codeOf(me.endorse('none', undefined))).to.equal('not-found');
    const policies = [{ id: 'p', title: 'P', switches: { endorsements: false } }];
    const without = createMemoryNetwork({ ...document, policies }).as('out') as Required<DataProvider>;
    expect(await codeOf(without.endorse('fay-t', undefined))).to.equal('forbidden');
    expect(await codeOf(bo.endorse('fay-t', undefined))).to.equal('done');
  });

  it('is offered to those who decide', async () => {
    const { me, network } = setUp();
    await me.volunteer({ groupId: 'open', role: 'curator', message: 'I would like to' });
    expect(network.messages[0]).to.include({
      kind: 'volunteer',
      fromId: 'me',
      role: 'curator',
      text: 'I would like to',
    });
    expect((await failureOf(me.volunteer({ role: 'curator' }))).fields).to.have.all.keys('groupId');
    expect((await failureOf(me.volunteer({ topicId: 'none' }))).fields).to.have.all.keys('topicId');
    expect(await codeOf(me.volunteer({ groupId: 'hidden' }))).to.equal('not-found');
    expect(await codeOf(me.volunteer({ groupId: 'past' }))).to.equal('conflict');
  });
});

describe('A report in a memory network', () => {
  it('reaches those who look after the group, who decide with a reason, once', async () => {
    const { me, fay, bo, out } = setUp();
    const { id } = await me.report({ kind: 'abuse', objectIds: ['theirs'], ruleIds: ['rule'], comment: 'Rude' });
    expect((await fay.getReportQueue()).items.map((item) => item.id)).to.deep.equal([id]);
    expect((await me.getReportQueue()).items).to.deep.equal([]);
    expect(await codeOf(me.decide(id, { text: 'x' }))).to.equal('forbidden');
    expect(await codeOf(out.decide(id, { text: 'x' }))).to.equal('not-found');
    expect((await failureOf(fay.decide(id, { text: ' ' }))).fields).to.have.all.keys('text');
    const decided = await fay.decide(id, { text: 'Not here', rule: 'rule', action: 'hide' });
    expect(decided).to.include({ state: 'decided' });
    expect(decided.decision).to.include({ byId: 'fay', role: 'facilitator', rule: 'rule', text: 'Not here' });
    expect(await codeOf(fay.decide(id, { text: 'Again' }))).to.equal('conflict');
    expect(await one(me, 'theirs')).to.equal(undefined);
    expect(await one(bo, 'theirs')).to.include({ state: 'hidden-pending-review', stateReason: 'Not here' });
    expect(await codeOf(fay.react('theirs', 'like', true))).to.equal('conflict');
  });

  it('can be appealed by who was reported, who does not learn by whom, and be turned round', async () => {
    const { me, fay, bo, out } = setUp();
    const { id } = await me.report({ kind: 'abuse', objectIds: ['theirs'], comment: 'Rude' });
    expect(await codeOf(bo.appeal(id, 'No'))).to.equal('conflict');
    await fay.decide(id, { text: 'Not here', action: 'remove' });
    expect(await codeOf(out.appeal(id, 'No'))).to.equal('not-found');
    expect((await failureOf(bo.appeal(id, ''))).fields).to.have.all.keys('text');
    const appealed = await bo.appeal(id, 'It was a quote');
    expect(appealed).to.include({ state: 'appealed' }).and.not.to.have.any.keys('reporterId', 'comment');
    expect(await codeOf(bo.appeal(id, 'Once more'))).to.equal('conflict');
    expect((await fay.getReportQueue({ state: 'appealed' })).items[0]).to.include({ id, comment: 'Rude' });
    const turned = await fay.decide(id, { text: 'So it was', action: 'restore' });
    expect(turned.appeal?.state).to.equal('overturned');
    expect(await one(out, 'theirs')).to.include({ text: '…' });
  });

  it('never brings up again what its author took back', async () => {
    const { me, fay, bo, out } = setUp();
    const { id } = await me.report({ kind: 'abuse', objectIds: ['theirs'] });
    await fay.decide(id, { text: 'Not here', action: 'hide' });
    await bo.appeal(id, 'I only quoted');
    await bo.remove('theirs');
    await fay.decide(id, { text: 'So it was', action: 'restore' });
    expect(await one(out, 'theirs')).to.equal(undefined);
  });

  it('names something that can be reported', async () => {
    const { me, bo } = setUp();
    expect(await codeOf(me.report({ kind: 'abuse', objectIds: ['secret'] }))).to.equal('not-found');
    expect(await codeOf(me.report({ kind: 'abuse', objectIds: ['hidden'] }))).to.equal('not-found');
    expect(await codeOf(me.report({ kind: 'abuse', objectIds: ['mine'] }))).to.equal('forbidden');
    expect(await codeOf(me.report({ kind: 'barrier', objectIds: ['bo', 'open'] }))).to.equal('done');
    const { fields } = await failureOf(bo.report({ kind: 'x' as never, objectIds: [], ruleIds: ['none'] }));
    expect(fields).to.have.all.keys('kind', 'objectIds', 'ruleIds');
  });
});

describe('A file in a memory network', () => {
  it('is stored with progress, and can be attached', async () => {
    const { me } = setUp();
    const parts: number[] = [];
    const file = new File([new Uint8Array(300_000)], 'plan.pdf', { type: 'application/pdf' });
    const attachment = await me.upload(file, { onProgress: (part) => parts.push(part) });
    expect(attachment).to.include({ name: 'plan.pdf', mediaType: 'application/pdf', size: 300_000 });
    expect(parts.at(-1)).to.equal(1);
    expect([...parts].sort((a, b) => a - b)).to.deep.equal(parts);
    expect((await me.post({ attachments: [attachment] })).attachments).to.deep.equal([attachment]);
    expect((await failureOf(me.upload(new Blob([])))).fields).to.have.all.keys('file');
  });

  it('is served as an image where the network has protected images', async () => {
    const images = new Map<string, Blob>();
    const me = createMemoryNetwork(document, { images }).as() as Required<DataProvider>;
    const { url } = await me.upload(new Blob(['picture']));
    expect(await (await me.getImage(url)).text()).to.equal('picture');
  });
});

describe('A key that makes a write happen once', () => {
  it('answers a retry as the first try, also while that is under way, and across the providers of a viewer', async () => {
    const { me, network } = setUp();
    const send = (options = {}) => me.post({ text: 'Once' }, { idempotencyKey: 'k', ...options });
    const [first, meanwhile] = await Promise.all([send(), send()]);
    await me.react(first.id, 'like', true);
    expect([meanwhile, await send()]).to.deep.equal([first, first]);
    const sameViewer = network.as('me', { levers: ['manager'] }) as Required<DataProvider>;
    expect(await sameViewer.post({ text: 'Once' }, { idempotencyKey: 'k' })).to.deep.equal(first);
    expect((await me.getActivities({ personId: 'me' })).items.filter(({ text }) => text === 'Once')).to.have.lengthOf(
      1,
    );
  });

  it('is each viewer’s own, and belongs to one write', async () => {
    const { me, bo } = setUp();
    const { id } = await me.post({ text: 'x' }, { idempotencyKey: 'k' });
    expect((await bo.post({ text: 'x' }, { idempotencyKey: 'k' })).id).not.to.equal(id);
    expect(await codeOf(me.post({ text: 'y' }, { idempotencyKey: 'k' }))).to.equal('invalid');
    expect(await codeOf(me.remove(id, { idempotencyKey: 'k' }))).to.equal('invalid');
  });

  it('is free again after a failure', async () => {
    const { me, bo } = setUp();
    const send = () => bo.post({ text: 'x', groupId: 'open' }, { idempotencyKey: 'k' });
    expect(await codeOf(send())).to.equal('forbidden');
    await bo.setMembership('open', 'join');
    expect(await codeOf(send())).to.equal('done');
    expect(await me.getActivities({ personId: 'bo', groupId: 'open' })).to.have.property('total', 2);
  });

  it('lets a retry do what the first try, aborted meanwhile, did not', async () => {
    const { me } = setUp();
    const controller = new AbortController();
    const first = me.upload(new File(['x'], 'x'), { idempotencyKey: 'k', signal: controller.signal });
    const retry = me.upload(new File(['x'], 'x'), { idempotencyKey: 'k' });
    controller.abort();
    expect(await first.catch((thrown: unknown) => (thrown as Error).name)).to.equal('AbortError');
    expect(await retry).to.include({ name: 'x' });
  });
});

describe('An aborted write', () => {
  it('does nothing, before the call and after it', async () => {
    const { me } = setUp();
    const reason = new Error('nobody waits');
    const controller = new AbortController();
    const caught = (call: Promise<unknown>) => call.catch((thrown: unknown) => thrown);
    const before = await me.getActivities({}, { replies: true });
    const sent = caught(me.post({ text: 'x' }, { signal: controller.signal }));
    controller.abort(reason);
    expect(await sent).to.equal(reason);
    expect(await caught(me.react('mine', 'x', true, { signal: AbortSignal.abort(reason) }))).to.equal(reason);
    expect(await me.getActivities({}, { replies: true })).to.deep.equal(before);
  });
});
