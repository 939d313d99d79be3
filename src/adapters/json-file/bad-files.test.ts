import { expect } from '@open-wc/testing';
import type { Problem } from '../../model/index.js';
import { toFailure, type DataProvider } from '../../provider/index.js';
import { expectNoStrayErrors } from '../../testing/stray-errors.js';
import { createJsonFileProvider, type JsonFileOptions } from './index.js';

const src = '/people.json';
const page = '<!doctype html><title>Sign in</title>';
const file = JSON.stringify({ kith: 1, people: [{ id: 'asa', name: 'Åsa' }] });

const answering = (body: BodyInit | null, init: ResponseInit = {}): JsonFileOptions => ({
  src,
  fetch: () => Promise.resolve(new Response(body, init)),
});

async function failureOf(options: JsonFileOptions) {
  try {
    await createJsonFileProvider(options);
  } catch (thrown) {
    return toFailure(thrown);
  }
  return expect.fail('It did not fail.');
}

/** A response that came from elsewhere in the end. */
const redirected = (body: string, url: string) =>
  Object.defineProperties(new Response(body), { redirected: { value: true }, url: { value: url } });

const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);

describe('A JSON file that is none', () => {
  expectNoStrayErrors();

  for (const [what, options, code, advice] of [
    ['a page where the file should be', answering(page), 'invalid', 'open it in a new tab and look'],
    ['half a file', answering(file.slice(0, 20)), 'invalid', 'ends in the middle'],
    ['half a word', answering(file.slice(0, -9)), 'invalid', 'ends in the middle'],
    ['an empty file', answering(''), 'invalid', 'is empty'],
    ['nothing but a mark of UTF-8', answering('\uFEFF'), 'invalid', 'is empty'],
    ['white space', answering(' \n '), 'invalid', 'is empty'],
    ['an answer without content', answering(null, { status: 204 }), 'invalid', 'is empty'],
    ['another encoding', answering(utf16(file)), 'invalid', 'Save it as UTF-8'],
    ['a comma too many', answering('{ "kith": 1, }'), 'invalid', 'JSON checker'],
    ['a list', answering('[1]'), 'invalid', 'Put "kith": 1'],
    ['a word', answering('"people"'), 'invalid', 'Put "kith": 1'],
    ['null', answering('null'), 'invalid', 'Put "kith": 1'],
    ['a later version', answering('{ "kith": 2, "people": [] }'), 'invalid', 'Its "kith" is 2'],
    [
      'people in an object',
      answering('{ "kith": 1, "people": {} }'),
      'invalid',
      'expected a list, found an empty object',
    ],
    [
      'people with numbers for ids',
      answering('{ "kith": 1, "people": [{ "id": 7, "name": "Bo" }] }'),
      'invalid',
      'document.people.id: expected string, found the number 7: send it as "7"',
    ],
    ['status 401', answering(page, { status: 401 }), 'unauthenticated', 'send a token'],
    ['status 403', answering(page, { status: 403 }), 'forbidden', 'may not read it'],
    ['status 404', answering(page, { status: 404 }), 'not-found', 'check the address'],
    ['status 408', answering(page, { status: 408 }), 'unavailable', 'gave up waiting'],
    ['status 429', answering(page, { status: 429 }), 'rate-limited', 'too often'],
    ['status 500', answering(page, { status: 500 }), 'unavailable', 'server’s log'],
    [
      'a sign-in page of the same server',
      { src, fetch: () => Promise.resolve(redirected(page, 'https://acme.example/login')) },
      'unauthenticated',
      'leads to https://acme.example/login',
    ],
    [
      'no network',
      { src, fetch: () => Promise.reject(new TypeError('Failed to fetch')) },
      'offline',
      'no network, no server, or CORS',
    ],
    [
      'a connection cut half-way',
      { src, fetch: () => Promise.resolve(new Response(cutStream())) },
      'offline',
      'broke off before its end',
    ],
  ] as [string, JsonFileOptions, string, string][]) {
    it(`fails with ${code} for ${what}, and says what to do`, async () => {
      const failure = await failureOf(options);
      expect(failure.code).to.equal(code);
      expect(failure.message).to.contain(src).and.to.contain(advice);
    });
  }

  it('is told from a sign-in page of another server, which the browser hides', async () => {
    const asked: unknown[] = [];
    const fetch: typeof globalThis.fetch = (_input, init) => {
      asked.push(init?.redirect);
      if (init?.redirect === 'follow') return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }));
    };
    const failure = await failureOf({ src, fetch });
    expect(failure.code).to.equal('unauthenticated');
    expect(failure.message).to.contain('leads to another server');
    expect(asked).to.deep.equal(['follow', 'manual']);
  });

  it('is read all the same with a mark of UTF-8 before it, or from another address', async () => {
    for (const response of [new Response(`\uFEFF${file}`), redirected(file, '/new.json')]) {
      const provider = await createJsonFileProvider({ src, fetch: () => Promise.resolve(response) });
      expect(await provider.getPeople(['asa'])).to.have.length(1);
    }
    // What somebody's own fetch hands on has not been through the browser's reading.
    const own = Object.assign(new Response(), { text: () => Promise.resolve(`\uFEFF${file}`) });
    const provider = await createJsonFileProvider({ src, fetch: () => Promise.resolve(own) });
    expect(await provider.getPeople(['asa'])).to.have.length(1);
  });

  it('is not asked for again where it was given up meanwhile', async () => {
    const controller = new AbortController();
    const reason = new DOMException('gone', 'AbortError');
    let calls = 0;
    const fetch = () => {
      calls++;
      controller.abort(reason);
      return Promise.reject(new TypeError('aborted'));
    };
    const thrown = await createJsonFileProvider({ src, fetch, signal: controller.signal }).catch((one: unknown) => one);
    expect(thrown).to.equal(reason);
    expect(calls).to.equal(1);
  });
});

function cutStream() {
  let chunks = 0;
  return new ReadableStream({
    pull(controller) {
      if (chunks++ === 0) controller.enqueue(new TextEncoder().encode(file.slice(0, 20)));
      else controller.error(new TypeError('network error'));
    },
  });
}

describe('A JSON file with faults in what it says', () => {
  expectNoStrayErrors();

  const published = '2026-03-01T09:00:00Z';
  const post = (id: string, inReplyTo: string) => ({
    id,
    actorId: 'asa',
    published,
    text: id,
    inReplyTo,
    threadId: inReplyTo,
  });
  const faulty = {
    kith: 1,
    viewer: { personId: 'asa' },
    people: [
      { id: 'asa', name: 'Åsa', managerId: 'bo' },
      { id: 'bo', name: 'Bo', managerId: 'cem' },
      { id: 'cem', name: 'Cem', managerId: 'bo' },
      { id: 'asa', name: 'Another Åsa' },
    ],
    groups: [
      { id: 'g', name: 'G', parentId: 'h' },
      { id: 'h', name: 'H', parentId: 'g' },
    ],
    units: [{ id: 'u', name: 'U', parentId: 'u' }],
    memberships: [
      { personId: 'asa', groupId: 'g' },
      { personId: 'asa', groupId: 'g', roles: ['expert'] },
      { personId: 'ghost', groupId: 'g', roles: ['facilitator'] },
      { personId: 'asa', groupId: 'nowhere' },
    ],
    activities: [post('one', 'two'), post('two', 'one'), { ...post('self', 'self'), actorId: 'ghost' }],
    topics: [{ id: 't', name: 'T' }],
    expertise: [{ id: 'e', personId: 'ghost', topicId: 't' }],
  };

  async function open() {
    const problems: Problem[] = [];
    const provider = await createJsonFileProvider({
      ...answering(JSON.stringify(faulty)),
      onProblem: (problem) => problems.push(problem),
    });
    return { provider: provider as Required<DataProvider>, problems };
  }

  it('tells of ids that come twice, that nobody has, and of circles', async () => {
    const { problems } = await open();
    const told = Object.fromEntries(problems.map(({ path, message }) => [path, message]));
    expect(told).to.deep.equal({
      'document.people': 'expected each thing once, found "asa" again',
      'document.memberships': `expected each thing once, found "["asa","g"]" again`,
      'document.memberships.personId': 'no person has the id "ghost": add it, or take this out',
      'document.memberships.groupId': 'no group has the id "nowhere": add it, or take this out',
      'document.activities.actorId': 'no person has the id "ghost": add it, or take this out',
      'document.expertise.personId': 'no person has the id "ghost": add it, or take this out',
      'document.people.managerId': 'goes in a circle: bo → cem → bo',
      'document.groups.parentId': 'goes in a circle: g → h → g',
      'document.units.parentId': 'goes in a circle: u → u',
      'document.activities.inReplyTo': 'goes in a circle: one → two → one',
    });
  });

  it('is still read to an end, with the first of what comes twice', async () => {
    const { provider } = await open();
    expect(await provider.getPeople(['asa', 'ghost'])).to.deep.equal([{ id: 'asa', name: 'Åsa', managerId: 'bo' }]);
    expect((await provider.getManagers('asa')).map(({ id }) => id)).to.deep.equal(['bo', 'cem']);
    expect((await provider.getDirectReports('bo')).items.map(({ id }) => id)).to.have.members(['asa', 'cem']);
    expect((await provider.searchGroups({})).items).to.have.length(2);
    for (const scope of [{}, { threadId: 'one' }, { unitId: 'u' }, { groupId: 'g' }]) {
      await provider.getActivities(scope).catch(toFailure);
    }
    for (const id of ['one', 'two', 'self']) await provider.getReplies(id).catch(toFailure);
    const members = await provider.getMembers('g', {});
    expect(members.items.map(({ personId }) => personId)).to.include('asa');
    expect((await provider.getMemberships('asa')).items.length).to.be.at.least(1);
  });
});
