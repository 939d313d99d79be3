// `npm run test:new`: makes an element of each kind in a copy of the checkout, and holds it to everything ours pass.
// Each check counts as one test, beside those that run in the browser; the last line is the sum.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { kinds, namesFor } from '../../scripts/new/names.mjs';
import { close } from '../../scripts/tests/closing-line.mjs';
import { copyOf } from './copy.mjs';
import { registeredBy } from './registered-by.mjs';

const elements = Object.keys(kinds).map((kind) => namesFor(`new-${kind}`, kind));
const copy = copyOf(path.resolve(import.meta.dirname, '../..'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const cdn = path.join(copy.root, 'dist/cdn');
const countsFile = path.join(copy.root, 'counts.json');

const bin = (file) => path.join('node_modules', file);
const each = (...patterns) => elements.flatMap(({ name }) => patterns.map((pattern) => pattern.replaceAll('*', name)));
const sources = each('src/elements/*', 'src/define/*.ts', 'stories/*.stories.ts').concat(
  'src/index.ts',
  'src/define/all.ts',
);
const inBrowser = each('src/elements/*/*.test.ts', 'stories/*.stories.ts').concat(
  'test/import.test.ts',
  'test/hostile/two-copies.test.ts',
);

try {
  for (const { name, kind } of elements) await check(`npm run new ${name} ${kind}`, 'scripts/new/new.mjs', name, kind);
  // Nothing else can be right where an element is missing.
  if (counts.failed === 0) await Promise.all([browserTests(), otherChecks()]);
} finally {
  copy.remove();
}

close(counts);
// Chromium may be slow to let go.
process.exit();

async function browserTests() {
  const ended = await check(
    'tests and stories in Chromium',
    bin('@web/test-runner/dist/bin.js'),
    '--files',
    ...inBrowser,
  );
  const inside = read(countsFile);
  // A run that failed is one failure already, which its own count names more exactly.
  if (!ended && inside?.failed) counts.failed--;
  for (const key of Object.keys(counts)) counts[key] += inside?.[key] ?? 0;
}

async function otherChecks() {
  await check('eslint', bin('eslint/bin/eslint.js'), '--max-warnings', '0', ...sources);
  await check('types', bin('typescript/bin/tsc'), '--noEmit');
  await check('format', bin('prettier/bin/prettier.cjs'), '--check', ...sources);
  await check('manifest', 'scripts/manifest/check.mjs');
  await check('imported in Node', '--test', 'test/node/import.test.mjs');
  if (!(await check('build', 'scripts/build.mjs'))) return;
  await checkThat('each CDN file has its hash in integrity.json', async () => {
    const files = readdirSync(cdn, { recursive: true }).filter((file) => file.endsWith('.js'));
    const hashes = files.map(async (file) => {
      const digest = await crypto.subtle.digest('SHA-384', readFileSync(path.join(cdn, file)));
      return [file.split(path.sep).join('/'), `sha384-${Buffer.from(digest).toString('base64')}`];
    });
    assert.deepEqual(read(path.join(cdn, 'integrity.json')), Object.fromEntries(await Promise.all(hashes)));
  });
  await checkThat('the CDN files register them', async () => {
    const wanted = Object.fromEntries(elements.map(({ name, tag }) => [`${name}.js`, [tag]]));
    wanted['all.js'] = elements.map(({ tag }) => tag);
    assert.deepEqual(await registeredBy(cdn, wanted), wanted);
  });
}

/** A program of Node's that has to end well, in the copy. */
function check(name, ...args) {
  const env = { ...process.env, KITH_TEST_COUNTS: countsFile, KITH_ENGINES: 'chromium', CI: 'true' };
  return checkThat(
    name,
    () =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, args, { cwd: copy.root, env });
        let said = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
        child.on('error', reject);
        child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(said))));
      }),
  );
}

async function checkThat(name, holds) {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    await holds();
    counts.passed++;
    console.log(`ok      ${name} (${seconds()})`);
    return true;
  } catch (error) {
    counts.failed++;
    console.log(`FAILED  ${name} (${seconds()})\n${error.message}`);
    return false;
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
