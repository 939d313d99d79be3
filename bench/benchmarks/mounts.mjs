import { counts, data, heap } from '../lib/counters.mjs';

const times = 100;
/** Caches of the engine and of widgets fill up the first times. */
const first = 100;
/** Longer than Kith's cache keeps what nobody asks for; the others have none. */
const pastCacheMs = 31_000;
const restMs = 2000;

const contestants = [
  {
    name: 'Kith, a page of all elements',
    page: 'kith.js',
    note: 'each once as it is and once with ids; a provider answers',
    pause: pastCacheMs,
  },
  { name: 'kith-person', page: 'kith-person.js', note: '20 at a time, objects given; the same for the others' },
  { name: 'bare Lit element', page: 'lit.js', note: 'the same tags and the same style sheets as kith-person' },
  { name: 'Graph Toolkit person', page: 'graph-toolkit.js', note: 'one round', rounds: 1 },
];

async function run({ page, pause = restMs }, { browser }) {
  const { address } = await browser.bundle(`mounts/${page}`);
  return browser.open(address, async (tab, session) => {
    await tab.waitForFunction(() => globalThis.bench);
    const mount = (many) => tab.evaluate((wanted) => globalThis.bench.mount(wanted), many);
    const empty = await counts(session);
    // Twice: what is made anew after the cache's time is over is made once.
    await mount(first / 2);
    await atRest(session, pause);
    await mount(first / 2);
    const before = await atRest(session, pause);
    const each = await mount(times);
    const after = await atRest(session, pause);
    return {
      growth: percentMore(after.data, before.data),
      data: before.data,
      kept: after.data - before.data,
      heap: percentMore(after.heap, before.heap),
      nodes: after.nodes - empty.nodes,
      listeners: after.listeners - empty.listeners,
      each,
    };
  });
}

const percentMore = (now, before) => 100 * (now / before - 1);

/** What there is after a while. */
async function atRest(session, pause) {
  await new Promise((resolve) => setTimeout(resolve, pause));
  return { ...(await counts(session)), heap: await heap(session), data: await data(session) };
}

export default {
  name: 'mounts',
  title: `Mounted and removed ${times} times`,
  about: `A page of elements is put into the document, shows what it has to show, and is taken away again: ${first} times, and
then ${times} times that count. Before and after these garbage is collected, for Kith's page ${pastCacheMs / 1000} s later, since it keeps answers
for 30 s after the last asker has left. Data is what is in the heap then, without the code that the engine goes on
compiling; nodes and listeners are those more than before anything was mounted, templates among them.`,
  measures: [
    { key: 'growth', title: 'more data', unit: '%', isAbsolute: true },
    { key: 'kept', title: 'kept', unit: 'KiB', isAbsolute: true },
    { key: 'data', title: 'data before', unit: 'KiB' },
    { key: 'heap', title: 'more heap with compiled code', unit: '%', isAbsolute: true },
    { key: 'nodes', title: 'nodes left', unit: '', isAbsolute: true },
    { key: 'listeners', title: 'listeners left', unit: '', isAbsolute: true },
    { key: 'each', title: 'each time', unit: 'ms' },
  ],
  reference: 'bare Lit element',
  goals: [
    { contestant: 'Kith, a page of all elements', measure: 'growth', below: 2 },
    // The templates are some 600; a page has ten times as many.
    { contestant: 'Kith, a page of all elements', measure: 'nodes', below: 1000 },
  ],
  rounds: 3,
  // Each round warms itself up.
  warmUp: 0,
  contestants,
  run,
};
