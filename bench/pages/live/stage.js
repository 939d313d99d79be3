import { frame } from '../frame.js';
import { history } from './history.js';
import { createLiveProvider } from './provider.js';

const restMs = 3000;
const rest = () => new Promise((resolve) => setTimeout(resolve, restMs));

/**
 * Puts `bench` on the page: many events, told to a listener.
 *
 * @param listen - Is given the provider, and answers when it listens.
 * @param shown - Answers with the texts it shows in the end, where it shows any.
 */
export function stage({ listen, shown }) {
  const live = createLiveProvider(history({ there: 200, many: 10_000 }), {
    perSecond: 500,
    breaks: [2_500, 5_000, 7_500],
  });
  const longTasks = [];
  globalThis.bench = {
    async run() {
      await listen(live.provider);
      await rest();
      new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask' });
      performance.mark('bench-begin');
      await live.tellAll();
      await rest();
      performance.mark('bench-end');
      return { longTasks: longTasks.length };
    },

    /** How many posts there are in the end, and how many places of the list hold something else. */
    async compare() {
      const wanted = live.texts();
      const found = (await shown?.(frame)) ?? wanted;
      const places = Array.from({ length: Math.max(wanted.length, found.length) }, (_, i) => i);
      return { posts: wanted.length, wrong: places.filter((i) => wanted[i] !== found[i]).length };
    },
  };
}
