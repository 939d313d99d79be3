import { expect } from '@open-wc/testing';
import { createJsonFileProvider } from '../adapters/json-file/index.js';
import { createMemoryNetwork } from '../adapters/memory/index.js';
import { createSampleDocument, sampleIds } from '../adapters/memory/sample/index.js';
import type { KithDocument } from '../model/index.js';
import { ProviderError, type DataProvider } from '../provider/index.js';
import { bare, now, scripted, smallDocument } from './fixtures.js';
import { createRight, known as sampleKnown, sandbox } from './provider-checks/broken/right.js';
import { stripped } from './provider-checks/broken/break.js';
import { allMethods, without } from './provider-checks/without.js';
import {
  ContractError,
  providerChecks,
  reportOnProvider,
  runProviderChecks,
  type Known,
  type MethodReport,
  type ProviderCheckOptions,
} from './provider-suite.js';

const smallKnown: Known = {
  person: 'asa',
  leaver: 'gone',
  system: 'robot',
  search: { text: 'lindstrom', finds: 'asa' },
  group: 'field',
  activity: 'question',
  expertise: 'asa--valves',
};
const people = [{ id: 'asa', name: 'Åsa Lindström' }];
const alone: DataProvider = {
  getPeople: (ids) => Promise.resolve(people.filter(({ id }) => ids.includes(id))),
};

const wrongIn = (report: readonly MethodReport[]) =>
  report.flatMap(({ checks }) => checks.filter(({ status }) => status === 'wrong'));
const methodsThatAre = (report: readonly MethodReport[], status: MethodReport['status']) =>
  report.filter((method) => method.status === status).map(({ method }) => method);
const overJson = (document: KithDocument) =>
  createJsonFileProvider({
    src: '/people.json',
    fetch: () => Promise.resolve(Response.json(document)),
    now: () => now,
  });

describe('The report on a provider', () => {
  it('finds nothing wrong with the memory provider on a small document, its pages with and without objects', async () => {
    const network = createMemoryNetwork(smallDocument, { now: () => now });
    // What scripts a provider answers with promises only.
    const { subscribe } = network.as();
    const withoutObjects = { ...bare(network.as()).provider, ...(subscribe && { subscribe }) };
    for (const provider of [network.as(), withoutObjects]) {
      const report = await reportOnProvider({ create: () => provider, known: smallKnown, now: () => now });
      expect(wrongIn(report)).to.deep.equal([]);
    }
  });

  it('finds nothing wrong with a JSON file, and says what it cannot do', async () => {
    const create = () => overJson(createSampleDocument({ now }));
    const report = await reportOnProvider({ create, known: sampleKnown, write: sandbox, now: () => now });
    expect(wrongIn(report)).to.deep.equal([]);
    expect(methodsThatAre(report, 'missing')).to.include.members(['getPresence', 'post', 'subscribe', 'getImage']);
    expect(methodsThatAre(report, 'right')).to.include.members(['getPeople', 'getActivities', 'getFigures']);
  });

  it('finds nothing wrong with a JSON file of people alone', async () => {
    const report = await reportOnProvider({ create: () => overJson({ kith: 1, people }), known: { person: 'asa' } });
    expect(wrongIn(report)).to.deep.equal([]);
  });

  it('finds nothing wrong with the sample, whoever looks at it', async () => {
    const network = createMemoryNetwork(createSampleDocument({ now }), { now: () => now });
    const openToAll = stripped(sampleKnown, 'hiddenGroup', 'contentHiddenGroup');
    for (const viewer of [sampleIds.people.expert, sampleIds.people.external, sampleIds.people.facilitator]) {
      const report = await reportOnProvider({
        create: () => network.as(viewer),
        known: { ...openToAll, person: sampleIds.people.manager },
        write: sampleIds.groups.vacant,
        now: () => now,
      });
      expect(wrongIn(report), viewer).to.deep.equal([]);
    }
  });

  it('says of every method whether it is right, missing or wrong, and what readers do without', async () => {
    const report = await reportOnProvider({ create: () => alone, known: { person: 'asa' } });
    expect(report.map(({ method }) => method)).to.have.members(allMethods);
    expect(report.find(({ method }) => method === 'searchPeople')?.checks[0]).to.deep.include({
      status: 'missing',
      says: 'searchPeople is missing. The finder says that there is no search; the picker offers nobody.',
    });
    for (const { method, status, checks } of report.filter((one) => one.method !== 'getPeople')) {
      expect(status, method).to.equal('missing');
      expect(checks[0]?.says).to.contain(without[method]);
    }
  });

  it('is wrong where one check is, and goes on', async () => {
    const create = () => ({ ...alone, getPeople: () => Promise.resolve([]) });
    const [first] = (await reportOnProvider({ create, known: { person: 'asa' } })).filter(
      ({ status }) => status === 'wrong',
    );
    expect(first?.method).to.equal('getPeople');
    expect(new Set(first?.checks.map(({ status }) => status))).to.deep.equal(new Set(['right', 'wrong', 'skipped']));
  });
});

describe('The checks of a provider', () => {
  const run = async (name: string, options: Partial<ProviderCheckOptions>) => {
    const check = providerChecks({ create: () => alone, known: { person: 'asa' }, ...options }).find(
      (one) => one.name === name,
    );
    return check?.run().catch((thrown: unknown) => thrown);
  };
  const finds = 'searchPeople finds whom it must find';
  const gives = 'getPeople answers with what its type says';

  it('say what to name where there is nothing to try them on', async () => {
    const create = createRight;
    expect(await run(finds, { create })).to.deep.include({ status: 'skipped' });
    expect(await run(finds, { create }))
      .to.have.property('says')
      .that.contains('Name `search` in `known`');
  });

  it('write nothing without a sandbox', async () => {
    const { provider, calls } = scripted(createRight());
    const report = await reportOnProvider({ create: () => provider, known: sampleKnown, now: () => now });
    const reads = /^(get|search|suggest|similar|resolve|preview|subscribe)/;
    expect(calls().filter(({ method }) => !reads.test(method))).to.deep.equal([]);
    expect(methodsThatAre(report, 'skipped')).to.include.members(['post', 'remove', 'setMembership', 'decide']);
  });

  it('leave the sandbox as they found it', async () => {
    const provider = createRight();
    const look = async () =>
      JSON.stringify([
        await provider.getActivities?.({ groupId: sandbox.groupId }, { replies: true }, { size: 100 }),
        await provider.getGroups?.([sandbox.groupId, sandbox.openGroupId ?? '']),
        await provider.getEndorsements?.(sandbox.expertiseId ?? ''),
      ]);
    // The moment of a group's last post is that of one that was removed.
    const timeless = (text: string) => text.replaceAll(/"lastActivity":"[^"]+"/g, '');
    const before = await look();
    await reportOnProvider({ create: () => provider, known: sampleKnown, write: sandbox, now: () => now });
    expect(timeless(await look())).to.equal(timeless(before));
  });

  it('make no more than 20 calls each', async () => {
    const { provider, calls } = scripted({ ...createRight(), subscribe: undefined } as unknown as DataProvider);
    const counts = [];
    let before = 0;
    for (const { run: tryIt } of providerChecks({
      create: () => provider,
      known: sampleKnown,
      write: sandbox,
      now: () => now,
    })) {
      await tryIt();
      counts.push(calls().length - before);
      before = calls().length;
    }
    expect(Math.max(...counts)).to.be.at.most(20);
  });

  it('say so where an answer does not come', async () => {
    const create = () => ({ getPeople: () => new Promise<never>(() => undefined) });
    expect(await run(gives, { create, patience: 20 }))
      .to.be.instanceOf(ContractError)
      .with.property('message', 'getPeople did not answer within 0.02 s.');
  });

  it('say so where an answer is not even a list', async () => {
    const create = () => ({ ...alone, searchPeople: () => Promise.resolve(undefined as never) });
    expect(await run('searchPeople gives nobody where nobody fits', { create }))
      .to.be.instanceOf(ContractError)
      .with.property('message')
      .that.contains('What searchPeople answered could not be read: TypeError');
  });

  it('say so where there is no provider, or one without getPeople', async () => {
    const failing = () => Promise.reject(new ProviderError('offline', 'No network.'));
    expect(await run(gives, { create: failing }))
      .to.have.property('message')
      .that.contains('`create` made no provider');
    expect(await run(gives, { create: () => ({}) as DataProvider }))
      .to.have.property('message')
      .that.contains('getPeople is missing. It is the one method every provider has.');
  });

  it('take a method that throws "unsupported" for a missing one', async () => {
    const create = () => ({ ...alone, searchPeople: () => Promise.reject(new ProviderError('unsupported')) });
    expect(await run('searchPeople gives nobody where nobody fits', { create })).to.deep.equal({
      status: 'missing',
      says: 'searchPeople is "unsupported". The finder says that there is no search; the picker offers nobody.',
    });
  });

  it('refuse a `known` that would make them pass over what it was meant for', () => {
    const checksOn = (known: object) => () => providerChecks({ create: () => alone, known: known as Known });
    expect(checksOn({})).to.throw(TypeError, 'needs "person"');
    expect(checksOn({ person: 'asa', hiddengroup: 'x' })).to.throw(TypeError, '"hiddengroup", which no check knows');
  });
});

describe('A check as a test of a runner', () => {
  const testsOf = (create: () => DataProvider) => {
    const tests = new Map<string, (...context: unknown[]) => Promise<void>>();
    const it = (name: string, test: (...context: unknown[]) => Promise<void>) => tests.set(name, test);
    runProviderChecks({ describe: (_name, body) => body(), it }, { create, known: { person: 'asa' } });
    return tests;
  };

  it('is skipped with the reason where the runner hands it a context', async () => {
    const reasons: string[] = [];
    const test = testsOf(() => alone).get('searchPeople finds whom it must find');
    await test?.({ skip: (reason: string) => reasons.push(reason) });
    expect(reasons).to.deep.equal([
      'searchPeople is missing. The finder says that there is no search; the picker offers nobody.',
    ]);
  });

  it('is skipped with a note where the runner is mocha, and takes the time it needs', async () => {
    const { info } = console;
    const said: unknown[] = [];
    console.info = (note: unknown) => said.push(note);
    const mocha = { skip: () => said.push('skipped'), timeout: (ms: number) => said.push(ms) };
    await testsOf(() => alone)
      .get('searchPeople finds whom it must find')
      ?.call(mocha);
    console.info = info;
    expect(said).to.deep.equal([
      60_000,
      '[kith] skipped: searchPeople finds whom it must find: searchPeople is missing. The finder says that there is no search; the picker offers nobody.',
      'skipped',
    ]);
  });

  it('fails with the sentence', async () => {
    const tests = testsOf(() => ({ getPeople: () => Promise.resolve([]) }));
    const outcome = await tests
      .get('getPeople gives once what is asked twice')?.()
      .catch((thrown: unknown) => thrown);
    expect(outcome).to.be.instanceOf(ContractError);
  });
});
