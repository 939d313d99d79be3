import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../define/all.js';
import { createMemoryNetwork, withFaults, type FaultyCall } from '../adapters/memory/index.js';
import type { Activity, KithDocument, Page } from '../model/index.js';
import type { DataProvider, LiveEvent, ProviderErrorCode } from '../provider/index.js';
import { now } from '../testing/fixtures.js';
import { Stage, faceOf } from '../testing/stage.js';

/**
 * A feed on a back end that is slow, fails by chance, loses answers and breaks its stream, while somebody else writes and
 * the reader does whatever a reader can do, in any order.
 */

const viewer = 'p0';
const people = Array.from({ length: 7 }, (_, i) => ({ id: `p${String(i)}`, name: `Person ${String(i)}` }));
const document_: KithDocument = {
  kith: 1,
  people,
  groups: [],
  memberships: [],
  activities: Array.from({ length: 45 }, (_, i) => ({
    id: `a${String(i)}`,
    actorId: `p${String(i % 7)}`,
    published: new Date(now - (i + 1) * 60_000).toISOString(),
    text: `Words of a${String(i)}.`,
  })),
};
const codes: readonly ProviderErrorCode[] = [
  'offline',
  'rate-limited',
  'unavailable',
  'invalid',
  'forbidden',
  'unknown',
];

const isResumed = (args: readonly unknown[]) => (args.at(-1) as { readonly after?: string }).after !== undefined;

class Scene {
  readonly stage = new Stage();
  readonly #network = createMemoryNetwork(document_, { now: () => Date.now(), pageSize: 6 });
  readonly #mine = this.#network.as(viewer) as Required<DataProvider>;
  readonly others = this.#network.as('p1') as Required<DataProvider>;
  readonly box = document.createElement('kith-provider');
  readonly feed = document.createElement('kith-activity-feed');
  readonly places = [0, 1].map(() => document.createElement('div'));
  /** All states of posts that were ever answered or told. */
  readonly served = new Set<string>();
  written = 0;
  calls = 0;
  mayFail = true;

  async begin(seed: number) {
    this.stage.begin();
    this.box.provider = this.#faulty(seed);
    this.box.append(...this.places);
    this.places[0]?.append(this.feed);
    this.stage.root.append(this.box);
    await this.stage.pass(150);
  }

  /** What the back end would answer now. */
  async truth(): Promise<readonly Activity[]> {
    const items: Activity[] = [];
    let page: Page<Activity> | undefined;
    do {
      page = await this.#mine.getActivities({}, {}, page?.next === undefined ? {} : { cursor: page.next });
      items.push(...page.items);
    } while (page.next !== undefined);
    return items;
  }

  get posts(): HTMLElement[] {
    return [...(this.feed.shadowRoot?.querySelectorAll<HTMLElement>('[role=feed] > article') ?? [])];
  }

  button(selector: string) {
    return this.feed.shadowRoot?.querySelector<HTMLButtonElement>(selector);
  }

  #faulty(seed: number): DataProvider {
    const fault = ({ method, args, random }: FaultyCall) => {
      if (!this.mayFail || random() > 0.3) return undefined;
      const code = codes[Math.floor(random() * codes.length)] ?? 'unknown';
      // A stream that is refused without having been told anything is not asked for again.
      if (method === 'subscribe' && code === 'invalid' && !isResumed(args)) return undefined;
      return method === 'react' && random() < 0.4 ? { afterwards: code } : code;
    };
    const counted = Object.fromEntries(
      Object.entries(this.#mine).map(([name, method]: [string, unknown]) => [
        name,
        name === 'subscribe' ? this.#heard(method as never) : this.#answered(method as never),
      ]),
    );
    return withFaults(counted as unknown as DataProvider, {
      seed,
      latency: ({ random }) => Math.floor(random() * 900),
      failures: { all: fault },
    });
  }

  #answered(method: (...args: unknown[]) => Promise<unknown>) {
    return async (...args: unknown[]) => {
      this.calls++;
      const answer = await method(...args);
      const items = (answer as { items?: readonly unknown[] } | undefined)?.items ?? [answer].flat();
      for (const item of items) this.#keep(item);
      return answer;
    };
  }

  #heard(subscribe: Required<DataProvider>['subscribe']): DataProvider['subscribe'] {
    const keep = (event: LiveEvent) => {
      this.#keep(event.object);
      return event;
    };
    return (...args) => {
      this.calls++;
      const events = subscribe(...args);
      return (async function* () {
        for await (const event of events) yield keep(event);
      })();
    };
  }

  #keep(thing: unknown) {
    const { id, text = '' } = (thing ?? {}) as Partial<Activity>;
    if (id !== undefined) this.served.add(text);
  }
}

const wordsOf = (post: HTMLElement) => /(Words of (\w+)[^.]*\.)/.exec(post.textContent) ?? [];
const idOf = (post: HTMLElement) => wordsOf(post)[2] ?? '';
const pressed = (post: HTMLElement) => post.querySelector('.reaction')?.ariaPressed === 'true';

/** What nobody may ever see otherwise, whatever happens. */
function check({ posts, served }: Scene) {
  for (const one of posts.map((post) => wordsOf(post)[1]))
    expect(served, `${String(one)} was never served`).to.include(one);
  expect(new Set(posts.map(idOf)).size, 'each post once').to.equal(posts.length);
}

abstract class Step implements fc.AsyncCommand<object, Scene> {
  abstract readonly name: string;
  check = () => true;
  toString = () => this.name;

  async run(_model: object, scene: Scene): Promise<void> {
    const before = scene.posts.map(idOf);
    await this.act(scene);
    await scene.stage.pass(150);
    check(scene);
    const after = scene.posts.map(idOf);
    const kept = before.filter((id) => after.includes(id));
    expect(
      after.filter((id) => kept.includes(id)),
      `order kept by ${this.name}`,
    ).to.deep.equal(kept);
    // New posts wait for the reader; what they asked for themselves comes below, or where they asked.
    const top = after.findIndex((id) => kept.includes(id));
    if (!this.bringsNew && kept.length > 0) expect(top, `nothing pushed away by ${this.name}`).to.be.at.most(0);
  }

  protected readonly bringsNew: boolean = false;
  protected abstract act(scene: Scene): unknown;
}

const step = (name: string, act: (scene: Scene, number: number) => unknown, bringsNew = false) =>
  fc.nat(1000).map(
    (number) =>
      new (class extends Step {
        override readonly name = name;
        protected override readonly bringsNew = bringsNew;
        protected override act = (scene: Scene) => act(scene, number);
      })(),
  );

const steps = [
  step('more', (scene) => scene.button('.end button')?.click()),
  step('more', (scene) => scene.button('.end button')?.click()),
  step('retry', (scene) => scene.button('[data-focus^=retry]')?.click(), true),
  step('wait', ({ stage }) => stage.pass(2_500)),
  step('move', ({ places, feed }) => places.find((place) => !place.contains(feed))?.append(feed)),
  step('leave', ({ stage, feed }) => stage.root.append(feed), true),
  step('come back', ({ box, feed }) => box.append(feed), true),
  step(
    'look at the page again',
    async ({ stage }) => {
      await stage.pass(61_000);
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    },
    true,
  ),
  step('show what is new', (scene) => scene.button('[data-focus=newer]')?.click(), true),
  step('react', ({ posts }, number) =>
    posts[number % Math.max(1, posts.length)]?.querySelector<HTMLButtonElement>('.reaction')?.click(),
  ),
  step('try to save again', (scene) => scene.button('[data-focus^=unsaved]')?.click()),
  step('somebody posts', (scene) => scene.others.post({ text: `Words of n${String(++scene.written)}.` })),
  step('somebody posts', (scene) => scene.others.post({ text: `Words of n${String(++scene.written)}.` })),
  step('somebody edits', async (scene, number) => {
    const own = (await scene.truth()).filter(({ actorId }) => actorId === 'p1');
    const one = own[number % own.length];
    const [words] = (one?.text ?? '').split(/[.,]/);
    if (one) await scene.others.edit(one.id, { text: `${words ?? ''}, edited ${String(number)}.` });
  }),
  step('somebody removes', async (scene, number) => {
    const own = (await scene.truth()).filter(({ actorId }) => actorId === 'p1');
    const one = own[number % own.length];
    if (one) await scene.others.remove(one.id);
  }),
];

describe('A provider that is slow, fails and loses answers by chance', () => {
  it('never makes a feed show what is not so; well again, the feed is right; and left, nobody asks any more', async () => {
    await import('./live/index.js');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), fc.commands(steps, { maxCommands: 24, size: 'max' }), live),
      { numRuns: 25 },
    );
  }).timeout(120_000);
});

async function live(seed: number, commands: Iterable<fc.AsyncCommand<object, Scene>>) {
  const scene = new Scene();
  const { stage, box, feed } = scene;
  await scene.begin(seed);
  try {
    await fc.asyncModelRun(() => ({ model: {}, real: scene }), commands);
    scene.mayFail = false;
    // Somebody who was refused comes back to the page: that is final for one look only.
    feed.remove();
    await stage.pass(100);
    box.append(feed);
    await stage.pass(70_000);
    scene.button('[data-focus^=retry]')?.click();
    await stage.pass(70_000);
    expect(faceOf(feed)).to.equal('ready');
    while (scene.button('.end button')) {
      scene.button('.end button')?.click();
      await stage.pass(3_000);
    }
    // A stream that was refused is taken up again with a read.
    scene.button('[data-focus=newer]')?.click();
    await stage.pass(3_000);
    check(scene);
    const truth = await scene.truth();
    expect(scene.posts.map((post) => wordsOf(post)[1])).to.deep.equal(truth.map(({ text }) => text));
    // Neither a hope that came to nothing nor one that came true twice.
    expect(scene.posts.map(pressed)).to.deep.equal(
      truth.map(({ viewer: me }) => me?.reactions?.includes('thanks') ?? false),
    );
    expect(truth.flatMap(({ reactions = [] }) => reactions).every(({ count }) => count === 1)).to.equal(true);
    // And nobody asks any more when the last one has left, not even for what was on its way.
    const asked = scene.calls;
    box.remove();
    await stage.pass(100_000);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await stage.pass(1_000);
    expect(scene.calls).to.equal(asked);
  } finally {
    stage.end();
  }
}
