import { expect } from '@open-wc/testing';
import FakeTimers from '@sinonjs/fake-timers';
import { bare, smallDocument } from '../../../testing/fixtures.js';
import {
  ProviderError,
  compose,
  toFailure,
  withParsing,
  type DataProvider,
  type LiveEvent,
} from '../../../provider/index.js';
import { createMemoryNetwork, everyNth, firstTimes, sometimes, withFaults, withViewer, type Faults } from '../index.js';

const network = () => createMemoryNetwork(smallDocument, { presence: [], reports: [] });
const faulty = (faults: Faults, base: DataProvider = network().as()) =>
  withFaults(base, faults) as Required<DataProvider>;
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (thrown: unknown) => toFailure(thrown).code,
  );
const outcomes = async (times: number, call: () => Promise<unknown>) => {
  const all: string[] = [];
  for (let at = 0; at < times; at++) all.push(await outcome(call()));
  return all;
};

describe('A provider with faults', () => {
  it('answers as late as it is told to, in fake time too', async () => {
    const clock = FakeTimers.install();
    try {
      const slow = faulty({ latency: ({ method }) => (method === 'getPeople' ? 500 : 0) });
      let answer = 'waits';
      const asked = slow.getPeople(['asa']).then((people) => (answer = people[0]?.name ?? ''));
      await clock.tickAsync(499);
      expect(answer).to.equal('waits');
      expect(await slow.getViewer()).to.deep.equal({ personId: 'elena' });
      await clock.tickAsync(1);
      expect(await asked).to.equal('Åsa Lindström');
    } finally {
      clock.uninstall();
    }
  });

  it('gives a waiting call up at once when it is aborted, and has not asked by then', async () => {
    const clock = FakeTimers.install();
    try {
      const posted = network();
      const slow = withFaults(posted.as(), { latency: 1000 }) as Required<DataProvider>;
      const controller = new AbortController();
      let ended: unknown = 'waits';
      slow.post({ text: 'Hello' }, { signal: controller.signal }).catch((thrown: unknown) => (ended = thrown));
      await clock.tickAsync(999);
      controller.abort();
      await clock.tickAsync(0);
      expect(ended).to.have.property('name', 'AbortError');
      await clock.tickAsync(5000);
      expect(clock.countTimers()).to.equal(0);
      const { items = [] } = (await posted.as().getActivities?.({ personId: 'elena' })) ?? {};
      expect(items).to.deep.equal([]);
    } finally {
      clock.uninstall();
    }
  });

  it('fails always, every nth time, the first times, or as often as its seed says', async () => {
    expect(await outcomes(2, () => faulty({ failures: { getPeople: 'offline' } }).getPeople([]))).to.deep.equal([
      'offline',
      'offline',
    ]);
    const third = faulty({ failures: { all: everyNth(3, 'rate-limited') } });
    expect(await outcomes(6, () => third.getPeople([]))).to.deep.equal([
      ...['answered', 'answered', 'rate-limited'],
      ...['answered', 'answered', 'rate-limited'],
    ]);
    const first = faulty({ failures: { getPeople: firstTimes(1, 'unavailable') } });
    expect(await outcomes(2, () => first.getPeople([]))).to.deep.equal(['unavailable', 'answered']);
    const unlucky = (seed: number) => {
      const provider = faulty({ seed, failures: { getPeople: sometimes(0.5, 'offline') } });
      return outcomes(40, () => provider.getPeople([]));
    };
    expect(await unlucky(7)).to.deep.equal(await unlucky(7));
    expect(await unlucky(7)).not.to.deep.equal(await unlucky(8));
    expect((await unlucky(7)).filter((one) => one === 'offline').length).to.be.within(8, 32);
  });

  it('throws a failure with all it says', async () => {
    const failure = new ProviderError('rate-limited', 'slow down', { retryAfterMs: 900 });
    expect(
      await faulty({ failures: { getPeople: failure } })
        .getPeople([])
        .catch(toFailure),
    ).to.equal(failure);
  });

  it('can lose the answer of a write that was done: with its key, the next try does it no second time', async () => {
    const provider = faulty({ failures: { post: firstTimes(1, { afterwards: 'offline' }) } });
    const send = () => provider.post({ text: 'Hello' }, { idempotencyKey: 'k' });
    expect(await outcome(send())).to.equal('offline');
    const { id } = await send();
    expect((await provider.getActivities({ personId: 'elena' })).items.map((item) => item.id)).to.deep.equal([id]);
  });

  it('lacks the methods it should lack, and no other', () => {
    const whole = network().as();
    const lesser = withFaults(whole, { without: ['getPresence', 'post'] });
    const names = (provider: DataProvider) => Object.keys(provider).sort();
    expect(names(lesser)).to.deep.equal(names(whole).filter((name) => name !== 'getPresence' && name !== 'post'));
  });

  it('stands before any provider: an instance of a class, a proxy, a composed one, another with faults', async () => {
    class Directory implements DataProvider {
      readonly limits = { ids: 7 };
      readonly #people = [{ id: '1', name: 'Bo' }];
      getPeople() {
        return Promise.resolve(this.#people);
      }
    }
    const directory = new Directory();
    for (const base of [directory, withParsing(directory, () => undefined), compose({ people: directory })]) {
      const twice = withFaults(withFaults(base, { latency: 1 }), { failures: { getPeople: firstTimes(1, 'offline') } });
      expect(Object.keys(twice)).to.have.members(['limits', 'getPeople']);
      expect(twice.limits).to.deep.equal({ ids: 7 });
      expect(await outcome(twice.getPeople([]))).to.equal('offline');
      expect(await twice.getPeople([])).to.deep.equal([{ id: '1', name: 'Bo' }]);
    }
  });

  it('breaks a stream before an event, and who comes back with the last cursor misses nothing', async () => {
    const shared = network();
    const broken = withFaults(shared.as('tran'), { failures: { subscribe: everyNth(3, 'offline') } });
    const heard: LiveEvent[] = [];
    const listen = async () => {
      const after = heard.at(-1)?.cursor;
      for await (const event of broken.subscribe!({ personId: 'elena' }, after === undefined ? {} : { after })) {
        heard.push(event);
        if (heard.length === 5) return 'heard all';
      }
      return 'ended';
    };
    const first = listen().catch((thrown: unknown) => toFailure(thrown).code);
    for (const text of ['1', '2', '3', '4', '5']) await shared.as().post?.({ text });
    expect(await first).to.equal('offline');
    expect(await listen().catch((thrown: unknown) => toFailure(thrown).code)).to.equal('offline');
    expect(await listen()).to.equal('heard all');
    expect(heard.map(({ object }) => (object as { text: string }).text)).to.deep.equal(['1', '2', '3', '4', '5']);
  });
});

describe('A provider with another viewer', () => {
  it('tells other levers, permissions, rules and flags, wherever groups and posts stand', async () => {
    const provider = withViewer(network().as(), {
      levers: ['manager'],
      permissions: ['moderate'],
      policies: [{ id: 'p', title: 'Rules' }],
      groups: { canJoin: false, canModerate: true },
      activities: { canReply: false },
    }) as Required<DataProvider>;
    expect(await provider.getViewer()).to.deep.equal({
      personId: 'elena',
      levers: ['manager'],
      permissions: ['moderate'],
    });
    expect(await provider.getPolicies()).to.deep.equal([{ id: 'p', title: 'Rules' }]);
    const page = await provider.getActivities({ groupId: 'field' });
    expect(page.items.map(({ viewer }) => viewer?.canReply)).to.deep.equal([false, false]);
    expect(page.included?.groups?.[0]?.viewer).to.include({ canModerate: true, membership: 'member' });
    expect(page.included?.people?.[0]).not.to.have.property('viewer');
    expect((await provider.getGroups(['field']))[0]?.viewer).to.include({ canJoin: false });
    expect((await provider.searchGroups({})).items[0]?.group.viewer).to.include({ canJoin: false });
    expect((await provider.setMembership('quiet', 'mute')).viewer).to.include({ canModerate: true, muted: true });
    expect((await provider.previewAudience({ groupId: 'field' })).groups).to.deep.equal([
      { groupId: 'field', people: 4 },
    ]);
  });

  it('changes nothing that it was not told to change', async () => {
    const base = bare().provider;
    const same = withViewer(base, {});
    expect(await same.getActivities?.({})).to.deep.equal(await base.getActivities?.({}));
    expect(await same.getPeople(['asa'])).to.deep.equal(await base.getPeople(['asa']));
  });
});
