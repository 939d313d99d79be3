// `npm test`: the tests in the browser, then those in Node; its last line is the sum of both.
// `npm run test:engines`: those in the browser in Firefox and WebKit, or in the engines KITH_ENGINES names.
// Further arguments go to the browser's runner alone: `npm test -- --files src/model/read.test.ts`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const root = path.dirname(import.meta.dirname);
const nodeTests = path.join(root, 'test/node');
const { KITH_ENGINES = 'firefox,webkit' } = process.env;
const otherEngines = process.argv.includes('--engines');
const args = process.argv.slice(2).filter((arg) => arg !== '--engines');

const counts = inBrowser(args, otherEngines ? KITH_ENGINES : 'chromium');
if (args.length === 0 && !otherEngines) add(counts, await inNode());

if (process.env.KITH_TEST_COUNTS) writeFileSync(process.env.KITH_TEST_COUNTS, JSON.stringify(counts));
const { passed, failed, skipped } = counts;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;

/** A runner that ends badly without a failed test (it crashed, or found no files) counts as one failure. */
function inBrowser(runnerArgs, engines) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kith-test-'));
  const file = path.join(folder, 'counts.json');
  const wtr = path.join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const { status } = spawnSync(process.execPath, [wtr, ...runnerArgs], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, KITH_ENGINES: engines, KITH_TEST_COUNTS: file },
  });
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  rmSync(folder, { recursive: true });
  if (status !== 0 && result.failed === 0) {
    console.error(`The browser's test runner ended with ${status ?? 'a signal'}.`);
    result.failed = 1;
  }
  return result;
}

async function inNode() {
  const result = { passed: 0, failed: 0, skipped: 0 };
  const files = readdirSync(nodeTests).filter((name) => name.endsWith('.test.mjs'));
  const events = run({ files: files.map((name) => path.join(nodeTests, name)), concurrency: true });
  // A file that crashes reports itself as a failed test; a file that is fine does not report itself. A suite counts only
  // where it failed by itself, as when its own body throws.
  const isTest = ({ details: { type, error } }) =>
    type !== 'suite' || (error !== undefined && error.failureType !== 'subtestsFailed');
  events.on('test:fail', (data) => isTest(data) && result.failed++);
  events.on('test:pass', (data) => isTest(data) && result[data.skip === undefined ? 'passed' : 'skipped']++);
  for await (const text of events.compose(spec)) process.stdout.write(text);
  return result;
}

function add(sum, more) {
  for (const key of Object.keys(sum)) sum[key] += more[key];
}
