import { counts, heap } from '../lib/counters.mjs';

const times = 100;
/** What the engine compiles of code that runs often is no leak: most of it has been compiled by then. */
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
    await mount(first);
    const before = await atRest(session, pause);
    const each = await mount(times);
    const after = await atRest(session, pause);
    return {
      growth: (100 * after.heap) / before.heap,
      heap: before.heap,
      kept: after.heap - before.heap,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      each,
    };
  });
}

/** What there is after a while. */
async function atRest(session, pause) {
  await new Promise((resolve) => setTimeout(resolve, pause));
  const counted = await counts(session);
  return { ...counted, heap: await heap(session) };
}

export default {
  name: 'mounts',
  title: `Mounted and removed ${times} times`,
  about: `A page of elements is put into the document, shows what it has to show, and is taken away again: ${first} times, and
then ${times} times that count. Before and after these garbage is collected, for Kith's page ${pastCacheMs / 1000} s later, since it keeps answers
for 30 s after the last asker has left. Heap is what is in use then; nodes and listeners are those more than before.`,
  measures: [
    { key: 'growth', title: 'heap after', unit: '% of before', isAbsolute: true },
    { key: 'kept', title: 'kept', unit: 'KiB', isAbsolute: true },
    { key: 'heap', title: 'heap before', unit: 'KiB' },
    { key: 'nodes', title: 'nodes left', unit: '', isAbsolute: true },
    { key: 'listeners', title: 'listeners left', unit: '', isAbsolute: true },
    { key: 'each', title: 'each time', unit: 'ms' },
  ],
  reference: 'bare Lit element',
  goals: [{ contestant: 'Kith, a page of all elements', measure: 'growth', below: 102 }],
  rounds: 3,
  // Each round warms itself up.
  warmUp: 0,
  contestants,
  run,
};
