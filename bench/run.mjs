// `npm run bench`: measures Kith beside others, and writes bench/RESULTS.md.
//   --only NAME    one benchmark; the results are printed, not written: a page of results is of one run
//   --rounds N     so many rounds that count, instead of each benchmark's own number
//   --profile      instead of measuring, where the time goes
// A benchmark is a file in bench/benchmarks; what it exports is described in CONTRIBUTING.md.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { Browser } from './lib/browser.mjs';
import { emptyOut } from './lib/bundle.mjs';
import { load, machine } from './lib/machine.mjs';
import { goalLines, report } from './lib/report.mjs';
import { playRounds } from './lib/rounds.mjs';
import { verdict } from './lib/statistics.mjs';

const root = path.dirname(import.meta.dirname);
const { values } = parseArgs({
  options: { only: { type: 'string' }, rounds: { type: 'string' }, profile: { type: 'boolean' } },
});
const wantedRounds = values.rounds === undefined ? undefined : Number(values.rounds);
if (wantedRounds !== undefined && !(Number.isInteger(wantedRounds) && wantedRounds > 0)) {
  stop(`--rounds takes a number from 1, not "${values.rounds}".`);
}

const benchmarks = await readBenchmarks();
const chosen = values.only === undefined ? benchmarks : benchmarks.filter(({ name }) => name === values.only);
if (chosen.length === 0)
  stop(`No benchmark "${values.only}"; there are ${benchmarks.map(({ name }) => name).join(', ')}.`);

const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) stop('Kith could not be built.');
emptyOut();
const tools = { browser: new Browser() };
try {
  if (values.profile) await printProfiles();
  else await measure();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await tools.browser.close();
}
// The server would keep the process.
process.exit();

async function readBenchmarks() {
  const folder = path.join(import.meta.dirname, 'benchmarks');
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const modules = await Promise.all(files.sort().map((file) => import(`./benchmarks/${file}`)));
  return modules.map((module) => module.default);
}

async function measure() {
  const results = [];
  for (const benchmark of chosen) {
    console.log(`\n${benchmark.title}`);
    const before = load();
    const rounds = await playRounds(benchmark, {
      rounds: wantedRounds ?? benchmark.rounds,
      warmUp: benchmark.warmUp ?? 2,
      tools,
      log: console.log,
    });
    const loads = [before, load()];
    const isMissed = (benchmark.goals ?? []).some(
      (goal) => !verdict(rounds, { reference: benchmark.reference, ...goal }).isMet,
    );
    const profile = isMissed ? await benchmark.profile?.(tools) : undefined;
    results.push({ benchmark, rounds, loads, profile });
  }
  const config = await prettier.resolveConfig(import.meta.filename);
  const page = report(machine(await tools.browser.version()), results);
  const text = await prettier.format(page, { ...config, parser: 'markdown' });
  console.log(`\n${text}`);
  if (values.only === undefined) {
    writeFileSync(path.join(import.meta.dirname, 'RESULTS.md'), text);
    console.log('bench/RESULTS.md');
  }
  for (const { benchmark, rounds } of results) for (const line of goalLines(benchmark, rounds)) console.log(line);
}

async function printProfiles() {
  for (const benchmark of chosen) if (benchmark.profile) console.log(await benchmark.profile(tools));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
