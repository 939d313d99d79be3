import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../define/all.js';
import type { DataProvider } from '../provider/index.js';
import { bare } from './fixtures.js';
import { Stage, faceOf, wordsOf } from './stage.js';
import { expectNoStrayErrors } from './stray-errors.js';

const published = '2026-03-01T10:00:00Z';
const post = (id: string) => ({ id, actorId: 'asa', published, text: `Post ${id}.` });
const hit = (id: string) => ({ person: { id, name: `Person ${id}` }, reasons: [] });
const ten = 'words of a post '.repeat(655_360);

describe('A list whose provider has faults', () => {
  expectNoStrayErrors();
  const stage = new Stage();
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  async function put<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    provider: DataProvider,
    attributes: Record<string, string> = {},
  ) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, { provider });
    await stage.put(element as unknown as LitElement);
    await stage.settle();
    return element;
  }

  const button = (element: Element, selector: string) =>
    element.shadowRoot?.querySelector<HTMLButtonElement>(selector) ?? undefined;
  const posts = (feed: Element) => [...wordsOf(feed).matchAll(/Post (\w+)\./g)].map(([, id]) => id);

  it('shows once what comes twice in a page or over pages, where it came first', async () => {
    const script = bare();
    script.script('getActivities', (_scope, _filter, page) =>
      (page as { cursor?: string }).cursor
        ? { items: [{ ...post('c'), text: 'Post again.' }, ...['b', 'd', 'd'].map(post)] }
        : { items: ['a', 'b', 'b', 'a', 'c'].map(post), next: '2' },
    );
    const feed = await put('kith-activity-feed', script.provider);
    expect(posts(feed)).to.deep.equal(['a', 'b', 'c']);
    button(feed, '.end button')?.click();
    await stage.settle();
    expect(posts(feed)).to.deep.equal(['a', 'b', 'c', 'd']);
    script.script('searchPeople', () => ({ items: ['1', '1', '2'].map(hit), total: 3 }));
    const finder = await put('kith-people-finder', script.provider);
    expect([...wordsOf(finder).matchAll(/Person (\d)/g)].map(([, id]) => id)).to.deep.equal(['1', '2']);
  });

  it('ends where a cursor comes again, be it the same or after a round, with all that came until then', async () => {
    for (const [round, last] of [
      [{ '': 'x', x: 'x' }, 'x'],
      [{ '': 'x', x: 'y', y: 'x' }, 'y'],
    ] as const) {
      const script = bare();
      script.script('getActivities', (_scope, _filter, page) => {
        const { cursor = '' } = page as { cursor?: keyof typeof round };
        return { items: [post(cursor || 'first')], next: round[cursor] };
      });
      const feed = await put('kith-activity-feed', script.provider);
      for (let i = 0; i < 5; i++) {
        button(feed, '.end button')?.click();
        await stage.settle();
      }
      expect(posts(feed).at(-1)).to.equal(last);
      expect(script.calls('getActivities')).to.have.length(Object.keys(round).length);
      expect(button(feed, '.end button')).to.equal(undefined);
    }
  });

  it('comes to rest where empty pages lead on for ever', async () => {
    const script = bare();
    let pages = 0;
    script.script('getActivities', () => ({ items: [], next: String(++pages) }));
    const feed = await put('kith-activity-feed', script.provider);
    expect(faceOf(feed)).to.equal('ready');
    expect(pages).to.be.at.most(10);
  });

  it('shows what was asked last, in whatever order the answers come', async () => {
    const script = bare();
    const answers = new Map<string, (value: unknown) => void>();
    script.script(
      'searchPeople',
      (query) =>
        new Promise((resolve) => {
          answers.set((query as { text?: string }).text ?? '', resolve);
        }),
    );
    const finder = await put('kith-people-finder', script.provider, { query: 'one' });
    finder.query = 'two';
    await stage.settle();
    finder.query = 'three';
    await stage.settle();
    answers.get('three')?.({ items: [hit('3')] });
    await stage.settle();
    answers.get('one')?.({ items: [hit('1')] });
    answers.get('two')?.(Promise.reject(new Error('too late')));
    await stage.settle();
    expect([...wordsOf(finder).matchAll(/Person (\d)/g)].map(([, id]) => id)).to.deep.equal(['3']);
    expect(faceOf(finder)).to.equal('ready');
  });

  it('shows another group’s posts to nobody, however late they come', async () => {
    const script = bare();
    const answers = new Map<string, (value: unknown) => void>();
    script.script(
      'getActivities',
      (scope) => new Promise((resolve) => answers.set((scope as { groupId: string }).groupId, resolve)),
    );
    const feed = await put('kith-activity-feed', script.provider, { 'group-id': 'field' });
    feed.groupId = 'quiet';
    await stage.settle();
    answers.get('quiet')?.({ items: [post('q')] });
    answers.get('field')?.({ items: [post('f')] });
    await stage.settle();
    expect(posts(feed)).to.deep.equal(['q']);
  });

  it('keeps what is shown where the next page cannot be read, and goes on when asked again', async () => {
    const script = bare();
    let second: unknown = { items: [{ ...post('b'), id: 7 }], next: '3' };
    script.script('getActivities', (_scope, _filter, page) =>
      (page as { cursor?: string }).cursor ? second : { items: [post('a')], next: '2' },
    );
    const feed = await put('kith-activity-feed', script.provider);
    button(feed, '.end button')?.click();
    await stage.settle();
    expect(posts(feed)).to.deep.equal(['a']);
    expect(wordsOf(feed)).to.contain('Not up to date');
    second = { items: [post('b')] };
    button(feed, '.end button')?.click();
    await stage.settle();
    expect(posts(feed)).to.deep.equal(['a', 'b']);
  });

  it('says in the conversation what went wrong there, and recovers', async () => {
    const script = bare();
    script.script('getReplies', () => ({ items: [{ ...post('r'), id: 7 }] }));
    const feed = await put('kith-activity-feed', script.provider);
    button(feed, '[aria-expanded]')?.click();
    await stage.settle();
    expect(faceOf(feed)).to.equal('ready');
    expect(wordsOf(feed)).to.contain('This could not be read.').and.to.contain('Good bye, all.');
    script.script('getReplies');
    button(feed, '[data-focus^="retry"]')?.click();
    await stage.settle();
    expect(wordsOf(feed)).to.contain('That helped.');
  });

  for (const [tag, attributes, method, answer, longestText] of [
    ['kith-person', { 'person-id': 'x' }, 'getPeople', [{ id: 'x', name: ten, title: ten }], 1_000],
    ['kith-group-card', { 'group-id': 'x' }, 'getGroups', [{ id: 'x', name: ten, purpose: ten }], 110_000],
    [
      'kith-expert-badge',
      { 'person-id': 'x', 'topic-id': 't' },
      'getExpertise',
      { items: [{ id: 'e', personId: 'x', topicId: 't', scope: ten }] },
      1_500,
    ],
    [
      'kith-people-finder',
      {},
      'searchPeople',
      { items: [{ person: { id: 'x', name: ten, title: ten, unit: ten }, reasons: [] }] },
      1_500,
    ],
    [
      'kith-activity-feed',
      {},
      'getActivities',
      {
        items: [
          { ...post('x'), text: ten },
          { ...post('y'), text: '', html: `<p>${ten}` },
        ],
      },
      201_000,
    ],
  ] as const) {
    it(`leaves a page with <${tag}> usable where words fill ten megabytes`, async () => {
      const script = bare();
      script.script(method, () => answer);
      script.script('searchTopics', () => ({ items: [{ id: 't', name: ten }] }));
      const element = await put(tag, script.provider, attributes);
      expect(faceOf(element)).to.equal('ready');
      expect(wordsOf(element)).to.contain('words of a post');
      expect(wordsOf(element).length).to.be.lessThan(longestText);
      expect(element.getBoundingClientRect().width).to.be.at.most(document.documentElement.clientWidth);
    });
  }
});
