import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { KithDocument, Problem } from '../../model/index.js';
import { areaOf, toFailure } from '../../provider/index.js';
import { createJsonFileProvider, type JsonFileOptions } from './index.js';

const answering = (body: BodyInit | null, init: ResponseInit = {}): JsonFileOptions => ({
  src: '/people.json',
  fetch: () => Promise.resolve(new Response(body, init)),
});
const failureOf = async (options: JsonFileOptions) => {
  try {
    await createJsonFileProvider(options);
  } catch (thrown) {
    return toFailure(thrown);
  }
  throw new Error('It did not fail.');
};

describe('the JSON file provider', () => {
  it('asks for JSON once, and answers everything the document carries data for', async () => {
    const asked: unknown[] = [];
    const document = { kith: 1, people: [{ id: '1', name: 'Åsa' }], groups: [{ id: 'g', name: 'G' }] };
    const provider = await createJsonFileProvider({
      src: '/people.json',
      fetch: (url, init) => {
        asked.push([url, new Headers(init?.headers).get('accept')]);
        return Promise.resolve(Response.json(document));
      },
    });
    expect(await provider.getPeople(['1'])).to.deep.equal(document.people);
    expect((await provider.getGroups?.(['g']))?.[0]).to.include({ name: 'G' });
    expect(provider).not.to.have.property('getActivities');
    expect(asked).to.deep.equal([['/people.json', 'application/json']]);
  });

  it('answers every read that a document can carry, and writes nothing', async () => {
    const [published, id] = ['2026-03-01T09:00:00Z', '1'];
    const whole: KithDocument = {
      kith: 1,
      viewer: { personId: id },
      people: [{ id, name: 'Åsa', managerId: '2', presence: { personId: id, state: 'busy' } }],
      groups: [{ id: 'g', name: 'G' }],
      memberships: [{ personId: id, groupId: 'g' }],
      activities: [{ id: 'a', actorId: id, published, text: 'Hello' }],
      expertise: [{ id: 'e', personId: id, topicId: 't' }],
      endorsements: [],
      topics: [{ id: 't', name: 'Valves' }],
      policies: [{ id: 'p', title: 'Rules' }],
    };
    const provider = await createJsonFileProvider(answering(JSON.stringify(whole)));
    const reads = Object.keys(areaOf).filter((method) => /^(get|search|suggest|similar|preview|resolve)/.test(method));
    // A document holds no reports and no bytes.
    const carried = reads.filter((method) => method !== 'getReportQueue' && method !== 'getImage');
    expect(Object.keys(provider)).to.have.members(carried);
    expect(await provider.getPresence?.(['1'])).to.deep.equal([{ personId: '1', state: 'busy' }]);
  });

  it('leaves out what is malformed and tells of it', async () => {
    const problems: Problem[] = [];
    const people = [{ id: '1', name: 'Åsa', languages: 7 }, { id: '2' }];
    const provider = await createJsonFileProvider({
      ...answering(JSON.stringify({ kith: 1, people })),
      onProblem: (problem) => problems.push(problem),
    });
    expect(await provider.getPeople(['1', '2'])).to.deep.equal([{ id: '1', name: 'Åsa' }]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['document.people.languages', 'document.people.name']);
  });

  it('keeps to the moment it is given', async () => {
    const document = {
      kith: 1,
      people: [{ id: '1', name: 'Åsa' }],
      expertise: [{ id: 'e', personId: '1', topicId: 't', validUntil: '2020-01-01' }],
    };
    const expired = async (now: string) => {
      const provider = await createJsonFileProvider({
        ...answering(JSON.stringify(document)),
        now: () => Date.parse(now),
      });
      return (await provider.getExpertise?.({}))?.total;
    };
    expect(await expired('2019-12-31T12:00')).to.equal(1);
    expect(await expired('2020-01-02T12:00')).to.equal(0);
  });

  for (const [status, code] of [
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'not-found'],
    [418, 'unknown'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ] as const) {
    it(`fails with ${code} where the answer has status ${String(status)}`, async () => {
      const failure = await failureOf(answering('', { status }));
      expect(failure.code).to.equal(code);
      expect(failure.message).to.contain('/people.json').and.to.contain(String(status));
      expect(failure).not.to.have.property('retryAfterMs');
    });
  }

  it('tells how long to wait, where the server does', async () => {
    const failure = await failureOf(answering('', { status: 429, headers: { 'retry-after': '7' } }));
    expect(failure.retryAfterMs).to.equal(7000);
  });

  it('fails with offline where there is no answer', async () => {
    const failure = await failureOf({
      src: '/people.json',
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    expect(failure.code).to.equal('offline');
  });

  it('fails with the signal’s reason where it was aborted', async () => {
    const controller = new AbortController();
    const reason = new DOMException('gone', 'AbortError');
    const fetching = createJsonFileProvider({
      src: '/people.json',
      signal: controller.signal,
      fetch: (_url, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => {
            reject(new TypeError('aborted'));
          });
        }),
    });
    controller.abort(reason);
    expect(await fetching.catch((thrown: unknown) => thrown)).to.equal(reason);
  });

  for (const [what, body, advice] of [
    ['a web page', '<!doctype html><title>Sign in</title>', 'sign-in page'],
    ['broken JSON', '{ "kith": 1, }', 'JSON checker'],
    ['no Kith document', '{ "people": [] }', 'Put "kith": 1'],
    ['a later version', '{ "kith": 2, "people": [] }', 'Its "kith" is 2'],
    ['a list', '[]', 'Put "kith": 1'],
    ['a document without people', '{ "kith": 1 }', 'no list "people"'],
  ] as const) {
    it(`fails with invalid for ${what}, and says what to do`, async () => {
      const failure = await failureOf(answering(body));
      expect(failure.code).to.equal('invalid');
      expect(failure.message).to.contain(advice).and.to.contain('/people.json');
    });
  }

  it('either reads any JSON or fails with invalid, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.boolean(), async (value, dressed) => {
        const body = dressed ? { kith: 1, people: value, groups: value, viewer: value } : value;
        const outcome = await createJsonFileProvider(answering(JSON.stringify(body))).then(
          (provider) => typeof provider.getPeople,
          (thrown: unknown) => toFailure(thrown).code,
        );
        expect(outcome).to.be.oneOf(['function', 'invalid']);
      }),
    );
  });
});
