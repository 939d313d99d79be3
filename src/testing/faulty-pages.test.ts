import { expect } from '@open-wc/testing';
import '../define/all.js';
import type { DataProvider, ProviderMethod } from '../provider/index.js';
import { bare } from './fixtures.js';
import { Stage, faceOf, wordsOf } from './stage.js';
import { expectNoStrayErrors } from './stray-errors.js';

interface Subject {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What tells what the element is about, and words of it. */
  readonly method: ProviderMethod;
  readonly words: string;
  /** An answer of which nothing can be used. */
  readonly numbered: unknown;
  /** What it asks besides. */
  readonly besides: readonly ProviderMethod[];
}

/** What some code rejects with. */
const nothing: unknown = undefined;

const published = '2026-03-01T10:00:00Z';
const subjects: readonly Subject[] = [
  {
    tag: 'kith-person',
    attributes: { 'person-id': 'asa', presence: '' },
    method: 'getPeople',
    words: 'Åsa Lindström',
    numbered: [{ id: 7, name: 'Åsa Lindström' }],
    besides: ['getPresence'],
  },
  {
    tag: 'kith-group-card',
    attributes: { 'group-id': 'field' },
    method: 'getGroups',
    words: 'Field Service',
    numbered: [{ id: 7, name: 'Field Service' }],
    besides: ['getMembers', 'getPeople', 'searchTopics'],
  },
  {
    tag: 'kith-activity-feed',
    attributes: {},
    method: 'getActivities',
    words: 'Good bye, all.',
    numbered: { items: [{ id: 7, actorId: 'asa', published, text: 'x' }] },
    besides: ['getPeople', 'getGroups', 'getActivitiesById'],
  },
  {
    tag: 'kith-expert-badge',
    attributes: { 'person-id': 'asa', 'topic-id': 'valves' },
    method: 'getExpertise',
    words: 'alve',
    numbered: { items: [{ id: 7, personId: 'asa', topicId: 'valves' }] },
    besides: ['searchTopics'],
  },
  {
    tag: 'kith-people-finder',
    attributes: {},
    method: 'searchPeople',
    words: 'Åsa Lindström',
    numbered: { items: [{ person: { id: 7, name: 'Åsa' }, reasons: [] }] },
    besides: [],
  },
];

const sentences: Readonly<Record<string, string>> = {
  forbidden: 'You may not see this.',
  unauthenticated: 'Sign in to see this.',
  offline: 'There is no connection.',
  'rate-limited': 'Too many requests just now.',
  conflict: 'Somebody changed this meanwhile.',
  invalid: 'This could not be read. Tell the people who run this page.',
  unavailable: 'The directory does not answer.',
  unknown: 'Something went wrong.',
};

const unusable: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a web page', '<!doctype html><title>Sign in</title>'],
  ['a number', 7],
  ['something of another shape', { data: { rows: [] } }],
];

describe('A page whose provider has faults', () => {
  expectNoStrayErrors();
  const stage = new Stage();
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  const make = ({ tag, attributes }: Subject, provider: DataProvider) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return Object.assign(element, { provider });
  };

  /** A provider that is as ever but for one method. */
  const spoilt = (method: ProviderMethod, act: () => unknown) => {
    const script = bare();
    if (!(method in script.provider)) {
      return { ...script, provider: { ...script.provider, [method]: act } };
    }
    script.script(method, act);
    return script;
  };

  const show = async (subject: Subject, provider: DataProvider) => {
    const heard: string[] = [];
    const onError = (event: Event) => {
      const { problem } = (event as CustomEvent<{ problem?: { method: string; path: string; message: string } }>)
        .detail;
      heard.push(`${problem?.method ?? ''} ${problem?.path ?? ''}: ${problem?.message ?? ''}`);
    };
    const element = make(subject, provider);
    element.addEventListener('kith-provider-error', onError);
    stage.root.append(element);
    await stage.settle(4_000);
    return { element, heard };
  };

  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

  for (const subject of subjects) {
    const { tag, method, words, besides } = subject;

    for (const [what, answer] of unusable) {
      it(`says that it could not be read, where <${tag}> is answered with ${what}`, async () => {
        const script = spoilt(method, () => answer);
        const { element, heard } = await show(subject, script.provider);
        expect(faceOf(element)).to.equal('error');
        expect(wordsOf(element)).to.contain('This could not be read. Tell the people who run this page.');
        expect(heard).to.have.length(1);
        expect(heard[0]).to.match(new RegExp(`^${method} answer(\\.items)?: expected`));
        script.script(method);
        element.shadowRoot?.querySelector<HTMLButtonElement>('[data-focus^=retry]')?.click();
        await stage.settle();
        expect(wordsOf(element)).to.contain(words);
      });
    }

    it(`claims no emptiness where all that <${tag}> got had numbers for ids, and says how to send them`, async () => {
      const { element, heard } = await show(subject, spoilt(method, () => subject.numbered).provider);
      expect(faceOf(element)).to.equal('error');
      expect(wordsOf(element)).to.contain('This could not be read.');
      expect(heard).to.have.length(1);
      expect(heard[0]).to.match(/id: expected string, found the number 7: send it as "7"$/);
    });

    for (const [code, sentence] of Object.entries(sentences)) {
      it(`says of <${tag}> "${sentence}" where its call fails with ${code}`, async () => {
        const { element, heard } = await show(subject, spoilt(method, failing(code)).provider);
        expect(faceOf(element)).to.equal('error');
        // A small thing among many has no room for a sentence beside the button.
        const isSmall = code === 'unauthenticated' && (tag === 'kith-person' || tag === 'kith-expert-badge');
        expect(wordsOf(element)).to.contain(isSmall ? 'Sign in' : sentence);
        expect(heard).to.deep.equal([]);
      });
    }

    it(`shows nothing of <${tag}> where its method turns out not to be there`, async () => {
      const { element } = await show(subject, spoilt(method, failing('unsupported')).provider);
      expect(element.shadowRoot?.textContent.trim()).to.equal('');
    });

    it(`keeps <${tag}> loading for half a minute where nobody answers, and then says so`, async () => {
      const script = spoilt(method, () => new Promise(() => undefined));
      const element = make(subject, script.provider);
      stage.root.append(element);
      await stage.pass(29_000);
      expect(faceOf(element)).to.equal('loading');
      await stage.pass(2_000);
      expect(faceOf(element)).to.equal('error');
      expect(wordsOf(element)).to.contain('The directory does not answer. Try again in a moment.');
      await stage.pass(300_000);
      expect(script.calls(method)).to.have.length(1);
      expect(script.calls(method)[0]?.signal?.aborted).to.equal(true);
      script.script(method);
      element.shadowRoot?.querySelector<HTMLButtonElement>('[data-focus^=retry]')?.click();
      await stage.settle();
      expect(wordsOf(element)).to.contain(words);
    });

    for (const other of besides) {
      it(`shows <${tag}> without what ${other}() would tell, whatever is wrong with that`, async () => {
        const acts: (() => unknown)[] = [
          ...unusable.map(
            ([, answer]) =>
              () =>
                answer,
          ),
          ...Object.keys(sentences).map(failing),
          failing('not-found'),
          failing('unsupported'),
          () => {
            throw nothing;
          },
        ];
        const elements = acts.map((act) => make(subject, spoilt(other, act).provider));
        stage.root.append(...elements);
        await stage.settle(4_000);
        for (const element of elements) {
          expect(faceOf(element)).to.equal('ready');
          expect(wordsOf(element)).to.contain(words);
        }
      });

      it(`shows <${tag}> where ${other}() never answers`, async () => {
        const { element } = await show(subject, spoilt(other, () => new Promise(() => undefined)).provider);
        await stage.pass(30_000);
        expect(faceOf(element)).to.equal('ready');
        expect(wordsOf(element)).to.contain(words);
      });
    }
  }
});
