import { heap, work } from '../lib/counters.mjs';
import { compareProfiles } from '../lib/profile.mjs';

const count = 1000;

const contestants = [
  { name: 'kith-person', page: 'persons/kith.js' },
  { name: 'bare Lit element', page: 'persons/lit.js', note: 'the same tags and the same style sheets as kith-person' },
  { name: 'bare DOM', page: 'persons/dom.js', note: 'the same tags and style sheets, one shadow root for all' },
  { name: 'Web Awesome avatar', page: 'persons/web-awesome.js', note: 'the face alone' },
  { name: 'Shoelace avatar', page: 'persons/shoelace.js', note: 'the face alone' },
  { name: 'Vaadin avatar', page: 'persons/vaadin.js', note: 'the face alone' },
  {
    name: 'Graph Toolkit person',
    page: 'persons/graph-toolkit.js',
    note: '200 of them, times 5; fewer rounds',
    count: 200,
    rounds: 5,
  },
];

/** The same work is compared only while it is the same: markup of ours that changes has to change in these too. */
const sameMarkup = new Set(['kith-person', 'bare Lit element', 'bare DOM']);
let expected;

async function run({ name, page, count: own = count }, { browser }) {
  const { address } = await browser.bundle(page);
  return browser.open(address, async (tab, session) => {
    const before = { heap: await heap(session), cpu: await work(session) };
    const render = await tab.evaluate((many) => globalThis.bench.render(many), own);
    const cpu = (await work(session)) - before.cpu;
    const painted = await tab.evaluate((from) => globalThis.bench.painted(from), render.from);
    const kept = await heap(session);
    if (sameMarkup.has(name)) checkMarkup(name, await tab.evaluate(() => globalThis.bench.markup()));
    const tags = await tab.evaluate(() => globalThis.bench.tags());
    const update = await tab.evaluate(() => globalThis.bench.update());
    const removal = await tab.evaluate(() => globalThis.bench.remove());
    const scale = count / own;
    return {
      script: render.script * scale,
      render: render.laidOut * scale,
      painted: painted * scale,
      cpu: cpu * scale,
      update: update.laidOut * scale,
      removal: removal.laidOut * scale,
      heap: (kept - before.heap) / own,
      tags,
    };
  });
}

function checkMarkup(name, markup) {
  expected ??= { name, markup };
  if (markup === expected.markup) return;
  throw new Error(`${name} and ${expected.name} draw different things:\n${markup}\n${expected.markup}`);
}

export default {
  name: 'persons',
  title: '1,000 persons, objects given',
  about: `From setting off the creation of ${count.toLocaleString('en')} elements, each given a person (initials, name, title), until all have
rendered and the browser has laid them out; script is the part before layout, processor the main thread's own time for
both, without what other programs took, and painted the end of the next frame. Then each is given another person, then
all are taken away.`,
  measures: [
    { key: 'render', title: 'rendered and laid out', unit: 'ms' },
    { key: 'cpu', title: 'processor', unit: 'ms' },
    { key: 'script', title: 'script', unit: 'ms' },
    { key: 'painted', title: 'painted', unit: 'ms' },
    { key: 'update', title: 'another person each', unit: 'ms' },
    { key: 'removal', title: 'removed', unit: 'ms' },
    { key: 'heap', title: 'heap each', unit: 'KiB' },
    { key: 'tags', title: 'tags each', unit: '' },
  ],
  reference: 'bare Lit element',
  goals: ['render', 'cpu'].map((measure) => ({ contestant: 'kith-person', measure, atMost: 1.2 })),
  rounds: 15,
  contestants,
  run,
  profile: ({ browser }) =>
    compareProfiles(browser, ['persons/kith.js', 'persons/lit.js'], (tab) =>
      tab.evaluate((many) => globalThis.bench.render(many), count),
    ),
};
