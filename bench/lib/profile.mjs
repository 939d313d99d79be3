import { table } from './report.mjs';

/** Work of nobody. */
const idle = new Set(['(idle)', '(root)']);

/**
 * Where the time of a contestant goes that another one does not need, as a table of functions.
 *
 * @param browser - See `Browser`.
 * @param pages - The page of the one, and that of the other.
 * @param use - Does the work in an open page.
 * @param options.times - How often, each time in a fresh page.
 */
export async function compareProfiles(browser, pages, use, { times = 8, rows = 25 } = {}) {
  const bundles = await Promise.all(pages.map((page) => browser.bundle(page, { minify: false })));
  const sums = bundles.map(() => new Map());
  for (let turn = 0; turn < times; turn++) {
    for (const [i, bundle] of bundles.entries()) {
      for (const [name, time] of await profile(browser, bundle, use)) add(sums[i], name, time / times);
    }
  }
  const [ours, theirs] = sums;
  const found = [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((name) => ({ name, time: ours.get(name) ?? 0, other: theirs.get(name) ?? 0 }))
    .sort((a, b) => b.time - b.other - (a.time - a.other))
    .slice(0, rows);
  const of = (page) => page.replace(/^.*\/|\.js$/g, '');
  return table(
    ['function (module)', 'more, ms', ...pages.map((page) => `${of(page)}, ms`)],
    found.map(({ name, time, other }) => [name, ...[time - other, time, other].map((ms) => ms.toFixed(1))]),
  );
}

/** @returns {Promise<Map<string, number>>} milliseconds of each function itself, by `function (module)` */
function profile(browser, bundle, use) {
  const moduleAt = modulesOf(bundle.text(), bundle.inputs);
  return browser.open(bundle.address, async (tab, session) => {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
    await use(tab);
    const found = await session.send('Profiler.stop');
    return selfTimes(found.profile, ({ functionName, url, lineNumber }) => {
      const name = functionName || '(anonymous)';
      return url.endsWith('/page.js') ? `${name} (${moduleAt(lineNumber)})` : name;
    });
  });
}

/** Milliseconds by the name that `nameOf` gives a call frame. */
function selfTimes({ nodes, samples, timeDeltas }, nameOf) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map();
  samples.forEach((id, i) => {
    const name = names.get(id);
    if (!idle.has(name)) add(times, name, timeDeltas[i] / 1000);
  });
  return times;
}

/** Which module a line of a bundle comes from: esbuild writes its name over it, where nothing is minified. */
function modulesOf(text, inputs) {
  const known = new Set(inputs);
  const starts = text
    .split('\n')
    .map((line, at) => ({ at, module: line.replace(/^\/\/ /, '') }))
    .filter(({ module }) => known.has(module));
  return (line) => starts.findLast(({ at }) => at <= line)?.module.replace(/^.*node_modules\//, '') ?? '?';
}

const add = (sums, name, more) => sums.set(name, (sums.get(name) ?? 0) + more);
