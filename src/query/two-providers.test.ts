import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { accessibleTexts } from '../../test/support/accessible-texts.js';
import { elementNames, eventNames } from '../../test/support/elements.js';
import '../define/all.js';
import type { DataProvider, ProviderErrorCode } from '../provider/index.js';
import { account, type Account } from '../testing/accounts.js';
import { Stage } from '../testing/stage.js';

// Comes when a feed is shown, and no fake time hastens that.
await import('./live/index.js');

type Holder = HTMLElement & { provider?: DataProvider | undefined };

const elements = (await elementNames()).filter((name) => name !== 'provider');
const events = await eventNames();
/** What nothing else on a page says. */
const names = ['Alder', 'Birch', 'Cedar'] as const;

/** A provider around another, each with all elements inside, and beside the inner one all elements with their own. */
class Page {
  readonly stage = new Stage();
  readonly accounts: readonly Account[] = names.map(account);
  readonly outer = document.createElement('kith-provider');
  readonly inner = document.createElement('kith-provider');
  readonly tags: readonly Holder[];
  /** Those that may be given a provider, or none. */
  readonly holders: readonly Holder[];
  #heard: string[] = [];

  constructor() {
    const [inOuter, inInner, own] = [0, 1, 2].map(() => elements.map(make)) as [Holder[], Holder[], Holder[]];
    this.tags = [...inOuter, ...inInner, ...own];
    this.holders = [this.outer, this.inner, ...own];
    this.outer.append(...inOuter, this.inner);
    this.inner.append(...inInner, ...own);
  }

  begin() {
    this.stage.begin();
    for (const type of events) this.stage.root.addEventListener(type, this.#hear);
    this.stage.root.addEventListener('click', stay);
    this.give(this.outer, 0);
    this.give(this.inner, 1);
    for (const holder of this.holders.slice(2)) this.give(holder, 2);
    this.stage.root.append(this.outer);
  }

  end() {
    for (const type of events) this.stage.root.removeEventListener(type, this.#hear);
    this.stage.root.removeEventListener('click', stay);
    this.stage.end();
  }

  give(holder: Holder | undefined, at: number | undefined) {
    if (holder) holder.provider = at === undefined ? undefined : this.accounts[at % names.length]?.provider;
  }

  /** The account an element belongs to where it stands. */
  ownerOf(tag: Holder): Account | undefined {
    const provider = tag.provider ?? tag.parentElement?.closest('kith-provider')?.provider;
    return this.accounts.find((one) => one.provider === provider);
  }

  /** Answers all that waits, and what is asked then, until nothing is asked any more. */
  async answerAll(accounts = this.accounts) {
    for (let turn = 0; turn < 12; turn++) {
      for (const one of accounts) for (let n = 0; n < 60; n++) one.answer(0);
      await this.stage.pass(5);
    }
  }

  /** Presses a control inside an element: what it is does not matter here. */
  press(tag: Holder | undefined, nth: number) {
    const controls = [...(tag?.shadowRoot?.querySelectorAll<HTMLElement>('button, a') ?? [])];
    controls[nth % Math.max(1, controls.length)]?.click();
  }

  /** Whatever there is of one account where another's things belong. */
  leaks(): string[] {
    const shown = this.tags.flatMap((tag) => {
      const own = this.ownerOf(tag)?.name;
      const markup = `${tag.outerHTML} ${tag.shadowRoot?.innerHTML ?? ''}`;
      return others(own, markup).map((name) => `${name} in ${tag.localName} of ${own ?? 'nobody'}`);
    });
    const requests = this.accounts.flatMap(({ name, asked }) =>
      asked.filter((request) => others(name, request).length > 0).map((request) => `${name} is asked ${request}`),
    );
    return [...shown, ...requests, ...this.#heard];
  }

  readonly #hear = (event: Event) => {
    const told = JSON.stringify((event as CustomEvent).detail);
    const own = this.ownerOf(event.composedPath()[0] as Holder)?.name;
    for (const name of others(own, told)) this.#heard.push(`${event.type} of ${own ?? 'nobody'} tells of ${name}`);
  };
}

function make(name: string): Holder {
  const tag = document.createElement(`kith-${name}`);
  // A feed of everything has most to ask.
  const of = name === 'activity-feed' ? {} : { 'person-id': 'p1', 'topic-id': 't1' };
  for (const [attribute, value] of Object.entries(of)) tag.setAttribute(attribute, value);
  if (name === 'group-card') tag.setAttribute('group-id', 'g1');
  tag.toggleAttribute('presence', true);
  return tag;
}

const others = (own: string | undefined, text: string) => names.filter((name) => name !== own && text.includes(name));
const stay = (event: Event) => event.preventDefault();

const comeBack = () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));

/** A moment in which the browser may paint: what is on the page by then is shown. */
const moment = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

const nth = fc.nat({ max: 40 });
const which = fc.nat({ max: names.length - 1 });
const code = fc.constantFrom<ProviderErrorCode>('unavailable', 'forbidden', 'offline', 'invalid');
const ms = fc.constantFrom(20, 400, 3_000, 31_000, 61_000);
const press = fc.record({ kind: fc.constant('press' as const), tag: nth, nth: fc.nat({ max: 12 }) });
const give = fc.record({ kind: fc.constant('give' as const), holder: nth, account: fc.option(which) });
const all = fc.record({ kind: fc.constant('all' as const), account: which });
const step = fc.oneof(
  // Most of all what makes a difference.
  { arbitrary: press, weight: 4 },
  { arbitrary: give, weight: 3 },
  { arbitrary: all, weight: 2 },
  fc.record({ kind: fc.constant('answer' as const), account: which, nth, times: fc.nat({ max: 12 }) }),
  fc.record({ kind: fc.constant('fail' as const), account: which, nth, code }),
  fc.record({ kind: fc.constant('post' as const), account: which }),
  fc.record({ kind: fc.constant('move' as const), tag: nth, place: fc.nat({ max: 2 }) }),
  fc.record({ kind: fc.constant('wait' as const), ms }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(page: Page, one: Step) {
  const { stage, accounts, tags, holders } = page;
  switch (one.kind) {
    case 'give':
      page.give(holders[one.holder % holders.length], one.account ?? undefined);
      break;
    case 'answer':
      for (let n = 0; n <= one.times; n++) accounts[one.account]?.answer(one.nth);
      break;
    case 'fail':
      accounts[one.account]?.answer(one.nth, one.code);
      break;
    case 'press':
      page.press(tags[one.tag % tags.length], one.nth);
      break;
    case 'post':
      accounts[one.account]?.post();
      break;
    case 'move':
      [page.outer, page.inner, stage.root][one.place]?.append(tags[one.tag % tags.length] ?? '');
      break;
    case 'all':
      await page.answerAll(accounts.slice(one.account));
      break;
    case 'wait':
      await stage.pass(one.ms);
      comeBack();
  }
}

/** A filter is chosen, and in the same moment the finder is taken to another account's place. */
const movedAfterAChoice: Step[] = [
  { kind: 'press', tag: 23, nth: 0 },
  { kind: 'move', tag: 23, place: 0 },
  { kind: 'press', tag: 0, nth: 0 },
];

/** What the page is in the middle of when somebody else signs in. */
const amidst: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'while its first reads are on their way': () => Promise.resolve(),
  'while all of it is on show': (page) => page.answerAll(),
  'while lists are read further and conversations opened': async (page) => {
    await page.answerAll();
    for (const tag of page.tags) for (let nth = 0; nth < 30; nth++) page.press(tag, nth);
    await page.stage.pass(300);
  },
  'while it is read anew': async (page) => {
    await page.answerAll();
    await page.stage.pass(61_000);
    comeBack();
    await page.stage.pass(20);
  },
};

describe('Two accounts on one page', () => {
  const { warn } = console;
  // Of the mistakes in what accounts send the developer is told, too.
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));

  let page: Page;
  const noLeaks = () => {
    expect(page.leaks().join('\n')).to.equal('');
  };

  afterEach(() => page.end());

  it('never learn of each other, whatever is switched, answered, pressed and moved in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 24, size: 'max' }), async (steps) => {
        page = new Page();
        page.begin();
        await page.stage.pass(20);
        await page.answerAll();
        noLeaks();
        for (const one of steps) {
          await take(page, one);
          await moment();
          noLeaks();
          await page.stage.pass(5);
        }
        await page.answerAll();
        noLeaks();
      }),
      {
        numRuns: 40,
        examples: [[movedAfterAChoice]],
        includeErrorInReport: true,
        plugins: [fc.afterEach(() => page.end())],
      },
    );
  }).timeout(120_000);

  for (const [when, begin] of Object.entries(amidst)) {
    /** Alder and Cedar have left, and their back ends answer after all. */
    const leave = async () => {
      page = new Page();
      page.begin();
      await page.stage.pass(20);
      await begin(page);
      for (const holder of page.holders) page.give(holder, 1);
      await moment();
      noLeaks();
      await page.answerAll(page.accounts.filter(({ name }) => name !== 'Birch'));
      await moment();
      noLeaks();
    };

    it(`give way to one of them ${when}: late answers are lost, and the other one is shown`, async () => {
      await leave();
      await page.answerAll();
      noLeaks();
      for (const tag of page.tags) expect(tag.shadowRoot?.textContent, tag.localName).to.contain('Birch');
    });

    it(`are nowhere in the accessibility tree when they have given way ${when}`, async () => {
      await leave();
      page.stage.realTime();
      const texts = await accessibleTexts();
      expect(texts)
        .to.contain('Find people')
        .and.not.match(/Alder|Cedar/);
    });
  }
});
