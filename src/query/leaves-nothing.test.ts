import { expect } from '@open-wc/testing';
import { elementNames } from '../../test/support/elements.js';
import '../define/all.js';
import { createMemoryNetwork, sometimes, withFaults } from '../adapters/memory/index.js';
import type { DataProvider } from '../provider/index.js';
import { Ledger, type Kind } from '../testing/ledger.js';
import { now, smallDocument } from '../testing/fixtures.js';
import { Stage } from '../testing/stage.js';
import { ProviderClient } from './index.js';

// Comes when a feed is shown, and no fake time hastens that.
await import('./live/index.js');

const names = (await elementNames()).filter((name) => name !== 'provider');
const network = createMemoryNetwork(smallDocument, { now: () => now, presence: [], pageSize: 1 });
const isRead = /^(get|search|resolve|suggest|similar|preview|subscribe)/;

const never = () => new Promise(() => undefined);
const endless = () => ({ [Symbol.asyncIterator]: () => ({ next: never }) });

/** From some time on it says nothing any more; it does not even give up when it is aborted. */
function silent(fromMs: number) {
  const provider = network.as() as unknown as Record<string, (...args: unknown[]) => unknown>;
  const end = now + fromMs;
  const reads = Object.keys(provider).filter((method) => isRead.test(method));
  return Object.fromEntries(
    reads.map((method) => [
      method,
      (...args: unknown[]) => {
        if (Date.now() < end) return provider[method]?.(...args);
        return method === 'subscribe' ? endless() : never();
      },
    ]),
  ) as unknown as DataProvider;
}

const providers: readonly (() => DataProvider)[] = [
  () => network.as(),
  () => withFaults(network.as(), { latency: 900 }),
  () => silent(0),
  () => silent(60_000),
  () => withFaults(network.as(), { latency: 300, failures: { all: 'unavailable' } }),
  () => withFaults(network.as(), { latency: 50, failures: { all: sometimes(0.3, 'offline') } }),
  () => withFaults(network.as(), { failures: { all: 'offline' } }),
  () => withFaults(network.as(), { failures: { all: 'unauthenticated' } }),
  () => ({ getPeople: () => Promise.resolve('junk' as never) }),
];

/** How long somebody stays on the page, in ms. */
const stays = [0, 1, 30, 250, 2_500, 70_000];
const cacheMs = 30_000;

describe('A page of all elements that is gone', () => {
  const stage = new Stage();
  const ledger = new Ledger();
  const known: DataProvider[] = [];

  const tags = (provider?: DataProvider) =>
    names.map((name) => {
      const tag = document.createElement(`kith-${name}`);
      // A feed of everything has most to ask: also for the groups of its posts.
      const of = name === 'activity-feed' ? {} : { 'person-id': 'asa', 'topic-id': 'valves', 'group-id': 'field' };
      for (const [attribute, value] of Object.entries(of)) tag.setAttribute(attribute, value);
      tag.toggleAttribute('presence', true);
      return Object.assign(tag, provider && { provider });
    });

  const inside = (selector: string) =>
    [...stage.root.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ]);

  const tell = (target: EventTarget, type: string) => target.dispatchEvent(new Event(type, { bubbles: true }));

  /** All that can happen to a page while somebody looks at it. */
  async function disturb(places: readonly HTMLElement[]) {
    for (const button of inside('button')) button.click();
    for (const input of inside('input')) tell(input, 'input');
    tell(window, 'offline');
    places[1]?.append(...(places[0]?.children ?? []));
    await stage.pass(20);
    for (const button of inside('button')) button.click();
    tell(document, 'visibilitychange');
    tell(window, 'online');
    stage.root.lang = stage.root.lang === 'en' ? 'en-GB' : 'en';
    places[0]?.append(...(places[1]?.children ?? []));
  }

  async function visit(provider: DataProvider, ms: number) {
    const box = document.createElement('kith-provider');
    box.provider = provider;
    const places = [0, 1].map(() => box.appendChild(document.createElement('div')));
    places[0]?.append(...tags());
    const own = tags(provider);
    stage.root.append(box, ...own);
    if (ms > 0) {
      await stage.pass(ms);
      await disturb(places);
    }
    // Not all at once: some askers of a client stay longer than others.
    for (const tag of own) tag.remove();
    if (ms > 1) await stage.pass(5);
    box.remove();
  }

  before(async function () {
    this.timeout(60_000);
    for (const make of providers) {
      stage.begin();
      ledger.begin();
      const provider = ledger.follow(make());
      known.push(provider);
      for (const ms of stays) await visit(provider, ms);
      await stage.pass(cacheMs + 1_000);
      ledger.end();
      stage.end();
    }
  });

  const sentences: readonly (readonly [Kind, string])[] = [
    ['listener', 'leaves no listener on the window, the document or anything else that stays'],
    ['timer', 'leaves no timer, and waits for no frame and no idle moment'],
    ['observer', 'leaves nothing observed'],
    ['request', 'leaves no request under way'],
    ['stream', 'leaves no stream of live events open'],
    ['worker', 'leaves no worker'],
  ];
  for (const [kind, sentence] of sentences) {
    it(sentence, () => expect(ledger.left(kind)).to.deep.equal([]));
  }

  it('leaves no answer in any cache', () => {
    const kept = known.map((provider) => ProviderClient.of(provider).cache.home.getQueryCache().getAll().length);
    expect(kept).to.deep.equal(providers.map(() => 0));
  });

  it('has had all of them before', () => {
    const had = sentences.map(([kind]) => kind).filter((kind) => ledger.begun(kind) > 0);
    expect(had).to.include.members(['listener', 'timer', 'observer', 'request', 'stream']);
  });
});
