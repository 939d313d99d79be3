import { expect } from '@open-wc/testing';
import { smallDocument } from '../../../testing/fixtures.js';
import { toFailure, type DataProvider, type LiveEvent } from '../../../provider/index.js';
import type { ActivityScope, KithDocument } from '../../../model/index.js';
import { createMemoryNetwork } from '../index.js';

const document: KithDocument = {
  ...smallDocument,
  groups: [
    ...(smallDocument.groups ?? []),
    { id: 'inner', name: 'Inner', joinPolicy: 'open', contentVisibility: 'members' },
    { id: 'hidden', name: 'Hidden', visibility: 'hidden' },
  ],
  memberships: [
    ...(smallDocument.memberships ?? []),
    { personId: 'tran', groupId: 'inner' },
    { personId: 'tran', groupId: 'hidden' },
  ],
  endorsements: [],
};

const setUp = (history?: number) => {
  const network = createMemoryNetwork(document, {
    presence: [],
    reports: [],
    ...(history === undefined ? {} : { history }),
  });
  const as = (id?: string) => network.as(id) as Required<DataProvider>;
  return { network, elena: as(), tran: as('tran'), asa: as('asa') };
};

/** The next so many events. */
async function take(stream: AsyncIterable<LiveEvent>, count: number): Promise<LiveEvent[]> {
  const events: LiveEvent[] = [];
  if (count === 0) return events;
  for await (const event of stream) {
    events.push(event);
    if (events.length === count) break;
  }
  return events;
}
const tell = ({ type, kind, id }: LiveEvent) => [type, kind, id].filter(Boolean).join(' ');
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (thrown: unknown) => toFailure(thrown).code,
  );

describe('The live stream of a memory network', () => {
  it('tells another viewer what is posted, changed and removed, with the object as they see it', async () => {
    const { elena, tran } = setUp();
    const stream = tran.subscribe({ groupId: 'field' });
    const { id } = await elena.post({ text: 'Hello', groupId: 'field' });
    const [created] = await take(stream, 1);
    expect(tell(created!)).to.equal(`created activity ${id}`);
    expect(created?.object).to.deep.equal((await tran.getActivitiesById([id]))[0]);
    expect((created?.object as { viewer: object }).viewer).to.include({ canEdit: false, canRemove: true });
    const after = created!.cursor;
    await elena.edit(id, { text: 'Hello all' });
    const [updated] = await take(tran.subscribe({ groupId: 'field' }, { after }), 1);
    expect(tell(updated!)).to.equal(`updated activity ${id}`);
    expect(Number(updated?.revision)).to.be.greaterThan(Number(created?.revision));
    await elena.remove(id);
    const [removed] = await take(tran.subscribe({ groupId: 'field' }, { after: updated!.cursor }), 1);
    expect(removed).to.deep.include({ type: 'removed', kind: 'activity', id });
    expect(removed?.object).to.equal(undefined);
    // So that nothing older brings it back.
    expect(Number(removed?.revision)).to.be.greaterThan(Number(updated?.revision));
  });

  it('tells a reply together with the posts above it, whose counts it changes', async () => {
    const { elena, tran } = setUp();
    const stream = tran.subscribe({ threadId: 'question' });
    const { id } = await elena.post({ text: 'Yes', inReplyTo: 'answer' });
    expect((await take(stream, 3)).map(tell)).to.deep.equal([
      `created activity ${id}`,
      'updated activity answer',
      'updated activity question',
    ]);
  });

  it('tells nobody of what they may not see, not even that there was something', async () => {
    const { elena, tran, asa, network } = setUp();
    const streams = { own: tran.subscribe({}), other: asa.subscribe({}) };
    await tran.post({ text: 'Inside', groupId: 'inner' });
    await tran.post({ text: 'Hidden', groupId: 'hidden' });
    await tran.post({ text: 'For later', groupId: 'field', visibility: 'hidden' });
    await tran.react('question', 'like', true);
    network.setPresence({ personId: 'asa', state: 'busy' });
    expect((await take(streams.other, 2)).map(tell)).to.deep.equal([
      'updated activity question',
      'created presence asa',
    ]);
    expect((await take(streams.own, 3)).map(({ type }) => type)).to.deep.equal(['created', 'created', 'created']);
    expect((await elena.getActivities({})).items.map(({ text }) => text)).not.to.include('Inside');
  });

  it('is silent where a viewer sees no difference', async () => {
    const { elena, tran, asa } = setUp();
    const stream = asa.subscribe({});
    // A hidden reply: the question above it looks to others as before.
    await tran.post({ text: 'A draft', inReplyTo: 'question', visibility: 'hidden' });
    await elena.markSeen(['question']);
    await elena.post({ text: 'End' });
    const events = await take(stream, 1);
    expect((events[0]?.object as { text: string }).text).to.equal('End');
  });

  it('keeps to its scope', async () => {
    const { elena, tran } = setUp();
    const scopes: Record<string, ActivityScope> = {
      group: { groupId: 'field' },
      person: { personId: 'elena' },
      topic: { topicId: 'valves' },
      thread: { threadId: 'question' },
      other: { groupId: 'quiet' },
      all: {},
    };
    const streams = Object.entries(scopes).map(([name, scope]) => [name, tran.subscribe(scope)] as const);
    const { id } = await elena.post({ text: 'Valves', groupId: 'field', topicIds: ['valves'] });
    await elena.react('question', 'like', true);
    await elena.setMembership('quiet', 'leave');
    const first: Record<string, string> = {};
    for (const [name, stream] of streams) first[name] = (await take(stream, 1)).map(tell).join();
    expect(first).to.deep.equal({
      group: `created activity ${id}`,
      person: `created activity ${id}`,
      topic: `created activity ${id}`,
      thread: 'updated activity question',
      other: 'removed membership',
      all: `created activity ${id}`,
    });
  });

  it('refuses a scope that reads would refuse', async () => {
    const { elena } = setUp();
    expect(await codeOf(take(elena.subscribe({ groupId: 'hidden' }), 1))).to.equal('not-found');
    expect(await codeOf(take(elena.subscribe({ groupId: 'inner' }), 1))).to.equal('forbidden');
    expect(await codeOf(take(elena.subscribe({ threadId: 'none' }), 1))).to.equal('not-found');
  });

  it('tells of members as the group shows them, and starts anew for who came or left', async () => {
    const { elena, tran, asa } = setUp();
    const [others, own] = [tran.subscribe({ groupId: 'inner' }), asa.subscribe({})];
    await asa.setMembership('inner', 'join');
    const [came, group] = await take(others, 2);
    expect(tell(came!)).to.equal('created membership');
    expect(came?.object).to.include({ personId: 'asa', groupId: 'inner' });
    expect(group).to.deep.include({ type: 'updated', kind: 'group', id: 'inner' });
    expect((group?.object as { memberCount: number }).memberCount).to.equal(2);
    const events = await take(own, 2);
    expect(events.map(({ type }) => type)).to.deep.equal(['reset', 'updated']);
    await asa.setMembership('inner', 'leave');
    const [left] = await take(tran.subscribe({ groupId: 'inner' }, { after: group!.cursor }), 1);
    expect(left).to.deep.include({ type: 'removed', object: { personId: 'asa', groupId: 'inner' } });
    const [request] = [elena.subscribe({ personId: 'elena' })];
    await elena.setMembership('field', 'mute');
    expect((await take(request, 1)).map(tell)).to.deep.equal(['updated membership']);
  });

  it('tells of endorsements as a change of the expertise', async () => {
    const { elena, tran } = setUp();
    const stream = tran.subscribe({ personId: 'asa' });
    await elena.endorse('asa--valves', undefined);
    const [event] = await take(stream, 1);
    expect(event).to.deep.include({ type: 'updated', kind: 'expertise', id: 'asa--valves' });
    expect((event?.object as { endorsementCount: number }).endorsementCount).to.equal(7);
  });

  it('goes on after any cursor without loss, and does not tell again what has been hidden since', async () => {
    const { elena, tran } = setUp();
    const stream = tran.subscribe({ personId: 'elena' });
    await elena.post({ text: '1' });
    const [first] = await take(stream, 1);
    const ids = [];
    for (const text of ['2', '3', '4']) ids.push((await elena.post({ text })).id);
    await elena.remove(ids[1]!);
    const later = await take(tran.subscribe({ personId: 'elena' }, { after: first!.cursor }), 3);
    expect(later.map(tell)).to.deep.equal([
      `created activity ${ids[0]!}`,
      `created activity ${ids[2]!}`,
      `removed activity ${ids[1]!}`,
    ]);
    expect(JSON.stringify(later)).not.to.contain('"text":"3"');
  });

  it('starts anew where the cursor is too old, of another network, or of a time to come', async () => {
    const { elena, tran } = setUp(3);
    const stream = tran.subscribe({});
    await elena.post({ text: 'first' });
    const [{ cursor }] = (await take(stream, 1)) as [LiveEvent];
    for (let at = 0; at < 3; at++) await elena.post({ text: String(at) });
    expect((await take(tran.subscribe({}, { after: cursor }), 1))[0]?.type).to.equal('created');
    await elena.post({ text: 'one too many' });
    const [reset] = await take(tran.subscribe({}, { after: cursor }), 1);
    expect(reset?.type).to.equal('reset');
    const on = tran.subscribe({}, { after: reset!.cursor });
    await elena.post({ text: 'on' });
    expect((await take(on, 1))[0]?.object).to.include({ text: 'on' });
    const other = setUp().tran;
    expect((await take(other.subscribe({}, { after: cursor }), 1))[0]?.type).to.equal('reset');
    expect(await codeOf(take(tran.subscribe({}, { after: 'nonsense' }), 1))).to.equal('invalid');
  });

  it('ends when the signal aborts, also while it waits, and when it is left', async () => {
    const { elena } = setUp();
    const controller = new AbortController();
    const waiting = take(elena.subscribe({}, { signal: controller.signal }), 1);
    controller.abort();
    expect(await waiting).to.deep.equal([]);
    expect(await take(elena.subscribe({}, { signal: AbortSignal.abort() }), 1)).to.deep.equal([]);
    const iterator = elena.subscribe({})[Symbol.asyncIterator]();
    const next = iterator.next();
    await iterator.return?.();
    expect((await next).done).to.equal(true);
  });

  it('misses nothing between the call and the first look', async () => {
    const { elena, tran } = setUp();
    const stream = tran.subscribe({});
    await elena.post({ text: 'Early' });
    expect((await take(stream, 1))[0]?.object).to.include({ text: 'Early' });
  });

  it('tells the viewer’s own writes too, for their other windows', async () => {
    const { elena } = setUp();
    const stream = elena.subscribe({});
    await elena.react('question', 'thanks', true);
    expect((await take(stream, 1))[0]?.object).to.deep.include({ reactions: [{ key: 'thanks', count: 8 }] });
  });
});
