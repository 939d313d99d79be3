import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { outcomeOf, type Outcome } from '../testing/boundary.js';
import { expectNoStrayErrors, warningsOf } from '../testing/stray-errors.js';
import { wholeAnswers } from '../testing/whole-answers.js';
import { areaOf } from './areas.js';
import { toFailure, type ProviderMethod } from './index.js';

const page = '<!doctype html><html><title>Sign in</title></html>';
const all = (Object.keys(areaOf) as ProviderMethod[]).filter((method) => method !== 'subscribe');
const isRead = (method: string) => /^(get|search|resolve|suggest|similar|preview)/.test(method);

type Thing = Readonly<Record<string, unknown>>;

/** The things in an answer, where it is a list or a page. */
const thingsIn = (answer: unknown): readonly Thing[] | undefined =>
  Array.isArray(answer) ? (answer as Thing[]) : (answer as { items?: readonly Thing[] } | undefined)?.items;

/** The same kind of answer with other things. */
const holding = (method: ProviderMethod, things: readonly unknown[]): unknown =>
  Array.isArray(wholeAnswers[method]) ? things : { items: things };

/** The one thing in a method's whole answer. */
function oneOf(method: ProviderMethod): Thing {
  const [thing] = thingsIn(wholeAnswers[method]) ?? [];
  return thing ?? expect.fail(`${method} has no things`);
}

const answering = (method: ProviderMethod, answer: unknown) => outcomeOf(method, () => Promise.resolve(answer));

/** Nothing of the answer could be used, and the developer reads which method it was and what it should have been. */
function expectRefused(method: ProviderMethod, { failure, problems }: Outcome, words = 'expected') {
  expect(failure?.code).to.equal(isRead(method) ? 'invalid' : 'unknown');
  expect(failure?.message).to.contain(`${method}()`).and.to.contain(words);
  expect(problems).to.not.deep.equal([]);
  for (const problem of problems) {
    expect(problem.method).to.equal(method);
    expect(problem.path).to.match(/^answer/);
    expect(problem.message.length).to.be.within(5, 200);
  }
}

const answered = all.filter((method) => wholeAnswers[method] !== undefined);
const plural = answered.filter((method) => thingsIn(wholeAnswers[method]));

describe('A bad answer', () => {
  expectNoStrayErrors();

  it('is tried at every method there is', () => {
    expect(Object.keys(wholeAnswers)).to.have.members(Object.keys(areaOf));
    const wordless = ['remove', 'markSeen', 'markRead', 'withdrawEndorsement', 'volunteer'];
    expect(all.filter((method) => !answered.includes(method))).to.have.members(wordless);
    expect(plural).to.have.length(21);
  });

  for (const method of answered) {
    describe(`of ${method}()`, () => {
      it('is told from a good one, which comes through as it is, with or without a promise', async () => {
        const whole = wholeAnswers[method];
        for (const act of [
          () => Promise.resolve(whole),
          () => whole,
          () => ({ then: (then: (v: unknown) => void) => then(whole) }),
        ]) {
          const { value, problems } = await outcomeOf(method, act);
          expect(value).to.deep.equal(whole);
          expect(problems).to.deep.equal([]);
        }
      });

      it('fails where it is something else altogether', async () => {
        const isList = Array.isArray(wholeAnswers[method]);
        for (const answer of [
          undefined,
          null,
          page,
          '',
          7,
          Number.NaN,
          7n,
          true,
          Symbol('s'),
          () => [],
          isList ? {} : [],
        ]) {
          expectRefused(method, await answering(method, answer));
        }
      });

      it('fails where it is a web page, and asks whether that is a sign-in page', async () => {
        expectRefused(method, await answering(method, page), 'a sign-in page?');
      });

      it('fails where its own code does', async () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        const alive = new Proxy(
          {},
          {
            get: (_target, key) => {
              // Whether it is a promise is asked of everything.
              if (key === 'then') return undefined;
              throw new Error('alive');
            },
          },
        );
        expectRefused(method, await answering(method, alive), 'found');
        // Even whether it is a promise cannot be asked of this one: that fails as a call does.
        const warnings = await warningsOf(async () => {
          expect((await outcomeOf(method, () => proxy)).failure?.code).to.equal('unknown');
        });
        expect(warnings).to.have.length(1);
      });

      it('is read where it is a circle', async () => {
        const whole = wholeAnswers[method];
        if (whole instanceof Blob) return;
        const circle = structuredClone(whole) as Record<string, unknown>;
        const [thing] = thingsIn(circle) ?? [circle];
        Object.assign(thing ?? {}, { self: circle, manager: thing });
        expect((await answering(method, circle)).value).to.deep.equal(whole);
      });
    });
  }

  for (const method of plural) {
    const good = oneOf(method);
    const keys = Object.keys(good);

    describe(`of ${method}(), which has things in it,`, () => {
      it('keeps those that can be used, and tells of each that cannot', async () => {
        const without = keys.map((key) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== key)));
        const nulled = keys.map((key) => ({ ...good, [key]: null }));
        for (const bad of [
          null,
          undefined,
          7,
          page,
          [],
          {},
          () => good,
          Promise.resolve(good),
          ...without,
          ...nulled,
        ]) {
          const { value, problems } = await answering(method, holding(method, [bad, good]));
          expect(thingsIn(value)).to.deep.equal([good]);
          expect(problems).to.have.length(1);
          expect(problems[0]?.message).to.contain('expected').and.to.contain('found');
          expectRefused(method, await answering(method, holding(method, [bad])), problems[0]?.message);
        }
      });

      it('says how to send what came as a number', async () => {
        const numbered = keys.filter((key) => typeof good[key] === 'string');
        for (const key of numbered) {
          const outcome = await answering(method, holding(method, [{ ...good, [key]: 7 }]));
          expectRefused(method, outcome, key === 'state' ? 'found the number 7' : 'found the number 7: send it as "7"');
          expect(outcome.problems[0]?.path).to.match(new RegExp(`\\.${key}$`));
        }
      });

      it('has nothing in it where it is empty, without a word', async () => {
        const { value, problems } = await answering(method, holding(method, []));
        expect(value).to.deep.equal(holding(method, []));
        expect(problems).to.deep.equal([]);
      });

      it('keeps a thing that comes twice once, and tells of it', async () => {
        const { value, problems } = await answering(method, holding(method, [good, { ...good }, good]));
        expect(thingsIn(value)).to.deep.equal([good]);
        expect(problems.map(({ message }) => message.replace(/".*"/, '…'))).to.deep.equal([
          'expected each thing once, found … again',
          'expected each thing once, found … again',
        ]);
      });

      it('keeps the others where the code of one fails', async () => {
        const [key = ''] = keys;
        const throwing = Object.defineProperty({ ...good }, key, {
          enumerable: true,
          get: () => {
            throw new Error('alive');
          },
        });
        const { value, problems } = await answering(method, holding(method, [throwing, good]));
        expect(thingsIn(value)).to.deep.equal([good]);
        expect(problems[0]?.path).to.match(new RegExp(`\\.${key}$`));
      });
    });
  }

  it('is read with the strictest meaning of a word that is not known, wherever people and groups stand', async () => {
    const person = { id: 'asa', name: 'Åsa', status: 'retired', affiliation: 'friend' };
    const strictPerson = { id: 'asa', name: 'Åsa', status: 'deactivated', affiliation: 'external' };
    const axes = { visibility: 'all', joinPolicy: 7, contentVisibility: null };
    const viewer = { canSeeGroup: 'no', canSeeMembers: 0, canSeeContent: {}, canJoin: 'yes' };
    const group = { id: 'field', name: 'F', ...axes, viewer };
    const hidden = { canSeeGroup: false, canSeeMembers: false, canSeeContent: false };
    const strictGroup = { id: 'field', name: 'F', visibility: 'hidden', joinPolicy: 'closed', viewer: hidden };
    const post = { id: 'a', actorId: 'asa', published: '2026-03-01', text: 'x', state: 'shown', visibility: 'all' };
    const strictPost = { ...post, state: 'removed', visibility: 'hidden' };
    const included = (people: unknown, groups: unknown) => ({
      items: [],
      included: { people: [people], groups: [groups] },
    });
    const table: [ProviderMethod, unknown, unknown][] = [
      ['getPeople', [person], [strictPerson]],
      ['getManagers', [person], [strictPerson]],
      ['getDirectReports', { items: [person] }, { items: [strictPerson] }],
      ['searchPeople', { items: [{ person, reasons: [] }] }, { items: [{ person: strictPerson, reasons: [] }] }],
      ['resolvePeople', [{ key: 'a', person }], [{ key: 'a', person: strictPerson }]],
      ['getGroups', [group], [strictGroup]],
      ['searchGroups', { items: [{ group, reasons: [] }] }, { items: [{ group: strictGroup, reasons: [] }] }],
      ['getActivities', included(person, group), included(strictPerson, strictGroup)],
      ['getActivities', { items: [post] }, { items: [strictPost] }],
      ['post', post, strictPost],
    ];
    for (const [method, sent, strict] of table) {
      const { value, problems } = await answering(method, sent);
      expect(value).to.deep.equal(strict);
      for (const { message } of problems) expect(message).to.match(/; read as |"yes"/);
    }
  });

  it('shows no figure where it cannot be read whether that is suppressed', async () => {
    const figures = [
      { name: 'curiosity', value: 0.4, suppressed: 'yes' },
      { name: 'mood', value: 1 },
    ];
    const { value } = await answering('getFigures', { ...(wholeAnswers.getFigures as object), figures });
    expect((value as { figures: unknown }).figures).to.deep.equal([
      { name: 'curiosity', value: 0.4, suppressed: true },
    ]);
  });

  for (const date of [
    'yesterday',
    '',
    '2026-02-30',
    '2026-13-01T10:00:00Z',
    1772000000,
    {},
    true,
    '2026-03-01T25:61',
  ]) {
    it(`is read without the date ${JSON.stringify(date)}`, async () => {
      const post = { id: 'a', actorId: 'asa', published: '2026-03-01', text: 'x' };
      const sent = [
        { ...post, updated: date },
        { ...post, id: 'b', published: date },
      ];
      const { value, problems } = await answering('getActivitiesById', sent);
      expect(value).to.deep.equal([post]);
      expect(problems.map(({ path }) => path)).to.deep.equal(['answer.updated', 'answer.published']);
      for (const { message } of problems) expect(message).to.contain('expected').and.to.contain('found');
    });
  }

  it('is read without a cursor or a total that is none', async () => {
    for (const bad of [7, {}, '', []]) {
      const { value, problems } = await answering('getMembers', { items: [], next: bad, newer: bad, total: '12' });
      expect(value).to.deep.equal({ items: [] });
      expect(problems.map(({ path }) => path)).to.deep.equal(['answer.next', 'answer.newer', 'answer.total']);
    }
  });

  it('is cut where words fill megabytes, and never where they are an id or an address', async () => {
    const ten = 'x'.repeat(10_000_000);
    const sent = [{ id: 'a', name: ten, title: ten, about: ten, url: `/${ten}` }];
    const { value, problems } = await answering('getPeople', sent);
    const [person] = value as Record<string, string>[];
    const lengths = Object.entries(person ?? {}).map(([key, text]) => [key, text.length]);
    expect(Object.fromEntries(lengths)).to.deep.equal({
      id: 1,
      name: 256,
      title: 256,
      about: 100_000,
      url: 10_000_001,
    });
    expect(person?.name?.endsWith('x…')).to.equal(true);
    expect(problems.map(({ path }) => path)).to.deep.equal(['answer.name', 'answer.title', 'answer.about']);
    expect(problems[0]?.message).to.equal('10000000 characters are more than can be shown; cut to 256');
    const long = `a${'🙂'.repeat(300)}`;
    const [cut] = (await answering('getPeople', [{ id: 'a', name: long }])).value as { name: string }[];
    expect(encodeURIComponent(cut?.name ?? '')).to.match(/%E2%80%A6$/);
    // What has been cut is not cut again.
    expect((await answering('getPeople', [cut])).problems).to.deep.equal([]);
  });

  it('never makes anything but a proper failure or things with all that is required, whatever JSON comes', async () => {
    const words = fc.constantFrom(
      'id',
      'name',
      'items',
      'next',
      'person',
      'group',
      'reasons',
      'status',
      'text',
      'published',
    );
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.dictionary(words, fc.jsonValue())),
      fc.record({ items: fc.array(fc.dictionary(words, fc.jsonValue())) }),
    );
    const mixed = fc.constantFrom(...answered).chain((method) => {
      const key = fc.constantFrom(
        ...Object.keys(thingsIn(wholeAnswers[method])?.[0] ?? (wholeAnswers[method] as object)),
        'other',
      );
      const spoilt = fc.tuple(key, fc.jsonValue()).map(([name, value]) => {
        const [thing] = thingsIn(wholeAnswers[method]) ?? [];
        return thing
          ? holding(method, [{ ...thing, [name]: value }, value, thing])
          : { ...(wholeAnswers[method] as object), [name]: value };
      });
      return fc.tuple(fc.constant(method), fc.oneof(anything, spoilt));
    });
    await fc.assert(
      fc.asyncProperty(mixed, async ([method, sent]) => {
        const { value, failure, problems } = await answering(method, sent);
        for (const { path, message } of problems) {
          expect(path).to.match(/^answer(\.\w+)*$/);
          expect(message).to.match(/expected|cut to/);
        }
        if (failure) {
          expect(toFailure(failure)).to.equal(failure);
          expect(failure.code).to.equal(isRead(method) ? 'invalid' : 'unknown');
          return;
        }
        for (const thing of thingsIn(value) ?? [value as Thing]) {
          const [required] = thingsIn(wholeAnswers[method]) ?? [wholeAnswers[method] as Thing];
          // Of a post the words may be replaced by something else to show.
          const names = Object.keys(required ?? {}).filter((name) => name !== 'text');
          expect(thing).to.include.all.keys(...(names.length > 0 ? names : Object.keys(thing)));
        }
        const again = await answering(method, value);
        expect(again.problems).to.deep.equal([]);
        expect(again.value).to.deep.equal(value);
      }),
      { numRuns: 600 },
    );
  });
});
