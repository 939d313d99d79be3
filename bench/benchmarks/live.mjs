import { tasksOf } from '../lib/tasks.mjs';

const feed = 'kith-activity-feed';

const contestants = [
  { name: feed, page: 'kith.js' },
  { name: `${feed}, processor slowed 4 times`, page: 'kith.js', cpu: 4, rounds: 1 },
  {
    name: 'nobody',
    page: 'stream.js',
    note: 'the events are counted and thrown away: what the benchmark itself takes',
  },
];

async function run({ page, cpu }, { browser }) {
  const { address } = await browser.bundle(`live/${page}`);
  return browser.open(
    address,
    async (tab) => {
      const { result, longest, longestCpu, sum, span } = await tasksOf(tab, () =>
        tab.evaluate(() => globalThis.bench.run()),
      );
      const { posts, wrong } = await tab.evaluate(() => globalThis.bench.compare());
      return { longest, longestCpu, ...result, busy: (100 * sum) / span, posts, wrong };
    },
    { cpu },
  );
}

export default {
  name: 'live',
  title: '10,000 live events, 500 in a second',
  about: `A feed of 200 posts is on the page while 10,000 events come: posts written, edited and removed, some events twice,
some before what came before them, and the connection breaks three times. The longest task is what the page's main
thread does in one go until 3 s after the last event; in processor time it is without what other programs took. Then the
new posts are shown and the list is read to its end: a wrong place is one where another post stands, or another edit of
it, than the provider answers.`,
  measures: [
    { key: 'longest', title: 'longest task', unit: 'ms' },
    { key: 'longestCpu', title: 'longest in processor time', unit: 'ms' },
    { key: 'longTasks', title: 'tasks over 50 ms', unit: '' },
    { key: 'busy', title: 'main thread busy', unit: '% of the time' },
    { key: 'posts', title: 'posts in the end', unit: '' },
    { key: 'wrong', title: 'wrong places', unit: '' },
  ],
  goals: [
    { contestant: feed, measure: 'longest', below: 50 },
    { contestant: feed, measure: 'longestCpu', below: 50 },
    { contestant: feed, measure: 'wrong', below: 1 },
  ],
  rounds: 3,
  warmUp: 0,
  contestants,
  run,
};
