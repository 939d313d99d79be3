import { expect } from '@open-wc/testing';
import FakeTimers, { type Clock } from '@sinonjs/fake-timers';
import fc from 'fast-check';
import { Batch } from './batch.js';

interface Thing {
  readonly id: string;
}

describe('A batch', () => {
  let time: Clock;
  let calls: { ids: readonly string[]; signal: AbortSignal }[];
  beforeEach(() => {
    time = FakeTimers.install({ toFake: ['setTimeout', 'clearTimeout'] });
    calls = [];
  });
  afterEach(() => time.uninstall());

  const batch = (limit?: number, known = (id: string) => id !== 'unknown') =>
    new Batch<Thing>(
      (ids, signal) => {
        calls.push({ ids, signal });
        return Promise.resolve(
          [...ids]
            .reverse()
            .filter(known)
            .map((id) => ({ id })),
        );
      },
      ({ id }) => id,
      limit,
    );

  it('makes one call of all ids asked in a task, each once', async () => {
    const people = batch();
    const answers = Promise.all(['a', 'b', 'a'].map((id) => people.load(id)));
    await Promise.resolve();
    const late = people.load('c');
    await time.runAllAsync();
    expect(calls.map(({ ids }) => ids)).to.deep.equal([['a', 'b', 'c']]);
    expect(await answers).to.deep.equal([{ id: 'a' }, { id: 'b' }, { id: 'a' }]);
    expect(await late).to.deep.equal({ id: 'c' });
  });

  it('gives nothing for an id the provider does not know', async () => {
    const answer = batch().load('unknown');
    await time.runAllAsync();
    expect(await answer).to.equal(undefined);
  });

  it('keeps to the provider’s largest number of ids, and loses none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ minLength: 1 })), fc.integer({ min: 1, max: 7 }), async (ids, limit) => {
        calls = [];
        const things = batch(limit, () => true);
        const wanted = Promise.all(ids.map((id) => things.load(id)));
        await time.runAllAsync();
        expect((await wanted).map((thing) => thing?.id)).to.deep.equal(ids);
        expect(calls.every((call) => call.ids.length <= limit)).to.equal(true);
        expect(calls.flatMap((call) => call.ids)).to.have.members([...new Set(ids)]);
      }),
    );
  });

  it('is aborted only when all its askers have left', async () => {
    const people = new Batch<Thing>(
      (ids, signal) => {
        calls.push({ ids, signal });
        return new Promise(() => undefined);
      },
      ({ id }) => id,
    );
    const [first, second] = [new AbortController(), new AbortController()];
    void people.load('a', first.signal);
    void people.load('b', second.signal);
    await time.runAllAsync();
    first.abort();
    expect(calls[0]?.signal.aborted).to.equal(false);
    second.abort();
    expect(calls[0]?.signal.aborted).to.equal(true);
  });

  it('does not ask for what nobody waits for any more when it closes', async () => {
    const people = batch();
    const leaving = new AbortController();
    const gone = people.load('a', leaving.signal).catch((reason: unknown) => (reason as Error).name);
    const stays = people.load('b');
    leaving.abort();
    await time.runAllAsync();
    expect(calls.map(({ ids }) => ids)).to.deep.equal([['b']]);
    expect(await gone).to.equal('AbortError');
    expect(await stays).to.deep.equal({ id: 'b' });
  });

  it('tells every asker of a failure', async () => {
    const people = new Batch<Thing>(
      () => Promise.reject(new Error('down')),
      ({ id }) => id,
    );
    const answers = Promise.allSettled([people.load('a'), people.load('b')]);
    await time.runAllAsync();
    expect((await answers).map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
  });

  it('does not ask again for what is on its way', async () => {
    let answer: (things: Thing[]) => void = () => undefined;
    const people = new Batch<Thing>(
      (ids, signal) => {
        calls.push({ ids, signal });
        return new Promise((resolve) => (answer = resolve));
      },
      ({ id }) => id,
    );
    const first = people.load('a');
    await time.runAllAsync();
    const second = people.load('a');
    await time.runAllAsync();
    expect(calls).to.have.length(1);
    answer([{ id: 'a' }]);
    expect(await Promise.all([first, second])).to.deep.equal([{ id: 'a' }, { id: 'a' }]);
  });
});
