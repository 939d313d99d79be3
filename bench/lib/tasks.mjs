/** Work of a thread from its beginning to its end, as the browser's scheduler sees it. */
const task = 'RunTask';

/**
 * The tasks of a page's main thread between its marks `bench-begin` and `bench-end`.
 *
 * @param tab - Puppeteer's page.
 * @param use - Runs what sets the marks.
 * @returns what `use` answered; in ms the longest task, the longest in processor time, the sum of all, and what lies
 * between the marks
 */
export async function tasksOf(tab, use) {
  await tab.tracing.start({ categories: ['-*', 'disabled-by-default-devtools.timeline', 'blink.user_timing'] });
  const result = await use();
  const { traceEvents } = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
  const [begin, end] = ['bench-begin', 'bench-end'].map((mark) => traceEvents.find(({ name }) => name === mark));
  const tasks = traceEvents
    .filter(({ name, pid, tid, ts }) => name === task && pid === begin.pid && tid === begin.tid && ts > begin.ts)
    .filter(({ ts }) => ts < end.ts)
    .map(({ dur = 0, tdur = 0 }) => ({ ms: dur / 1000, cpu: tdur / 1000 }));
  if (tasks.length === 0) throw new Error('The trace has no tasks of this page.');
  return {
    result,
    longest: Math.max(...tasks.map(({ ms }) => ms)),
    longestCpu: Math.max(...tasks.map(({ cpu }) => cpu)),
    sum: tasks.reduce((sum, { ms }) => sum + ms, 0),
    span: (end.ts - begin.ts) / 1000,
  };
}
