// `npm test`: the tests in the browser, then those in Node; its last line is the sum of both.
// `npm run test:engines`: those in the browser in Firefox and WebKit, or in the engines KITH_ENGINES names.
// Further arguments go to the browser's runner alone: `npm test -- --files src/model/read.test.ts`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { close } from './tests/closing-line.mjs';
import { inNode } from './tests/in-node.mjs';

const root = path.dirname(import.meta.dirname);
const nodeTests = path.join(root, 'test/node');
const { KITH_ENGINES = 'firefox,webkit' } = process.env;
const otherEngines = process.argv.includes('--engines');
const args = process.argv.slice(2).filter((arg) => arg !== '--engines');

const counts = inBrowser(args, otherEngines ? KITH_ENGINES : 'chromium');
if (args.length === 0 && !otherEngines) {
  const files = readdirSync(nodeTests).filter((name) => name.endsWith('.test.mjs'));
  add(counts, await inNode(files.map((name) => path.join(nodeTests, name))));
}

close(counts);

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

function add(sum, more) {
  for (const key of Object.keys(sum)) sum[key] += more[key];
}
