import FakeTimers, { type Clock } from '@sinonjs/fake-timers';
import { expect } from '@open-wc/testing';
import { outcomeOf, type Outcome } from '../testing/boundary.js';
import { expectNoStrayErrors, warningsOf } from '../testing/stray-errors.js';
import { wholeAnswers } from '../testing/whole-answers.js';
import { areaOf } from './areas.js';
import { ProviderError, withParsing, type ProviderErrorCode, type ProviderMethod } from './index.js';
import { loadReader } from './parsing.js';

const methods = (Object.keys(areaOf) as ProviderMethod[]).filter((method) => method !== 'subscribe');
const reads = methods.filter((method) => /^(get|search|resolve|suggest|similar|preview)/.test(method));
const writes = methods.filter((method) => !reads.includes(method));

/** What a back end's status becomes. */
const codes: readonly ProviderErrorCode[] = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'rate-limited',
  'unavailable',
  'offline',
  'invalid',
  'unsupported',
  'unknown',
];

/** The two ways in which a method fails. */
const failing = (reason: unknown) => [
  async () => {
    await Promise.resolve();
    throw reason;
  },
  () => {
    throw reason;
  },
];

describe('A call that fails', () => {
  expectNoStrayErrors();
  const frame = document.createElement('iframe');
  before(() => document.body.append(frame));
  after(() => frame.remove());

  const foreign = (code: string) =>
    (frame.contentWindow as unknown as { eval: (code: string) => unknown }).eval(
      `Object.assign(new Error('from another frame'), { code: '${code}' })`,
    );

  for (const method of methods) {
    it(`keeps its code at ${method}(), whatever class and frame the failure is of`, async () => {
      const warnings = await warningsOf(async () => {
        for (const code of codes) {
          for (const failure of [new ProviderError(code), { code, message: 'm' }, foreign(code)]) {
            for (const fail of failing(failure)) expect((await outcomeOf(method, fail)).failure).to.equal(failure);
          }
        }
        const slow = { code: 'rate-limited', retryAfterMs: 7000, fields: { text: 'too long' } };
        for (const fail of failing(slow)) expect((await outcomeOf(method, fail)).failure).to.equal(slow);
      });
      expect(warnings).to.deep.equal([]);
    });

    it(`is unknown at ${method}() where something else is thrown, which the developer is shown`, async () => {
      const hostile = Object.defineProperty({}, 'code', {
        get: () => {
          throw new Error('no code for you');
        },
      });
      const thrown = [
        undefined,
        null,
        'it is broken',
        7,
        Symbol('s'),
        new TypeError('rows is undefined'),
        new DOMException('timed out', 'TimeoutError'),
        { code: 'E_TEAPOT' },
        { code: 404 },
        Object.create(null),
        hostile,
      ];
      for (const reason of thrown) {
        for (const fail of failing(reason)) {
          const warnings = await warningsOf(async () => {
            const { failure } = await outcomeOf(method, fail);
            expect(failure).to.be.instanceOf(ProviderError);
            expect(failure?.code).to.equal('unknown');
            expect(failure?.message).to.be.a('string');
          });
          expect(warnings).to.have.length(1);
          expect(warnings[0]?.[0]).to.contain(`${method}() threw something else than a ProviderError`);
          expect(warnings[0]?.[1] === reason).to.equal(true);
        }
      }
    });
  }
});

describe('A call that is not answered', () => {
  expectNoStrayErrors();
  let clock: Clock;
  before(loadReader);
  beforeEach(() => {
    clock = FakeTimers.install({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    const left = clock.countTimers();
    clock.uninstall();
    expect(left).to.equal(0);
  });

  /** A call whose answer is in the test's hand. */
  function pending(method: ProviderMethod) {
    let answer: (value: unknown) => void = () => undefined;
    const asker = new AbortController();
    const signals: AbortSignal[] = [];
    const promise = new Promise((resolve) => (answer = resolve));
    const act = ({ signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return promise;
    };
    let outcome: Outcome | undefined;
    void outcomeOf(method, act, { signal: asker.signal, locale: 'fr' }).then((value) => (outcome = value));
    return { answer, asker, signals, outcome: () => outcome };
  }

  for (const method of reads) {
    it(`fails with unavailable after half a minute where it is ${method}(), and is given up`, async () => {
      const call = pending(method);
      await clock.tickAsync(29_999);
      expect(call.outcome()).to.equal(undefined);
      expect(call.signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
      await clock.tickAsync(1);
      const { failure } = call.outcome() ?? {};
      expect(failure).to.include({ code: 'unavailable', retryAfterMs: 30_000 });
      expect(failure?.message).to.equal(`${method}() has not answered for 30 s.`);
      expect(call.signals[0]?.reason).to.equal(failure);
      call.answer(wholeAnswers[method]);
      await clock.tickAsync(1);
      expect(call.outcome()?.failure).to.equal(failure);
    });

    it(`ends with the asker’s reason where nobody waits for ${method}() any more`, async () => {
      const call = pending(method);
      await clock.tickAsync(10);
      const reason = new DOMException('gone', 'AbortError');
      expect(await warningsOf(() => call.asker.abort(reason))).to.deep.equal([]);
      await clock.tickAsync(0);
      expect(call.signals[0]?.reason).to.equal(reason);
      expect(call.outcome()?.failure).to.equal(reason);
    });
  }

  for (const method of writes) {
    it(`is waited for where it is ${method}(): it may have been done all the same`, async () => {
      const call = pending(method);
      await clock.tickAsync(600_000);
      expect(call.outcome()).to.equal(undefined);
      expect(call.signals[0]).to.equal(call.asker.signal);
      call.answer(wholeAnswers[method]);
      await clock.tickAsync(0);
      expect(call.outcome()?.value).to.deep.equal(wholeAnswers[method]);
    });
  }

  it('leaves no timer where it is answered or fails in time', async () => {
    const answered = outcomeOf('getPeople', () => []);
    const failed = outcomeOf('getPeople', () => Promise.reject(new ProviderError('forbidden')));
    expect((await answered).value).to.deep.equal([]);
    expect((await failed).failure?.code).to.equal('forbidden');
  });

  it('is not begun in earnest where its asker had left before', async () => {
    const reason = new DOMException('gone', 'AbortError');
    const { failure } = await outcomeOf('getPeople', () => new Promise(() => undefined), {
      signal: AbortSignal.abort(reason),
    });
    expect(failure).to.equal(reason);
  });

  it('keeps what else its caller said', async () => {
    const seen: unknown[] = [];
    const act = (...args: unknown[]) => {
      seen.push(...args);
      return [];
    };
    const { signal } = new AbortController();
    await outcomeOf('getPeople', act, ['asa'], { signal, locale: 'fr' });
    expect(seen[0]).to.deep.equal(['asa']);
    expect(seen[1]).to.have.all.keys('signal', 'locale');
    await outcomeOf('getPeople', act, ['bo']);
    expect(seen[2]).to.deep.equal(['bo']);
  });
});

describe('The limit of a batch', () => {
  it('counts only where it is one', () => {
    for (const ids of [Number.NaN, 0, -3, 'many', null, undefined]) {
      const provider = { limits: { ids }, getPeople: () => Promise.resolve([]) };
      expect(Object.keys(withParsing(provider as never, () => undefined))).to.deep.equal(['getPeople']);
    }
  });
});
