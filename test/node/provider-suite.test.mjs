// The provider contract under node:test, as those who write a provider run it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
// Below node_modules, so that the packages are found from there.
const cache = path.join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(path.join(cache, 'provider-suite-'));
const file = (name) => path.join(folder, name);
await build({
  entryPoints: {
    suite: path.join(root, 'src/testing/provider-suite.ts'),
    options: path.join(root, 'src/testing/provider-checks/options.ts'),
    without: path.join(root, 'src/testing/provider-checks/without.ts'),
    right: path.join(root, 'src/testing/provider-checks/broken/right.ts'),
  },
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  outExtension: { '.js': '.mjs' },
  tsconfig: path.join(root, 'tsconfig.json'),
});
const { providerChecks, runProviderChecks } = await import(pathToFileURL(file('suite.mjs')).href);
const { knownThings } = await import(pathToFileURL(file('options.mjs')).href);
const { without } = await import(pathToFileURL(file('without.mjs')).href);
const { createRight, known, sandbox, now } = await import(pathToFileURL(file('right.mjs')).href);

after(() => rmSync(folder, { recursive: true, force: true }));

runProviderChecks({ describe, it }, { create: createRight, known, write: sandbox, now: () => now });

describe('docs/contract-suite.md', () => {
  const page = readFileSync(path.join(root, 'docs/contract-suite.md'), 'utf8');
  const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)[1]);

  it('names all that may be known, in an example that is taken', () => {
    assert.doesNotThrow(() => providerChecks({ create: createRight, known: example }));
    assert.deepEqual(Object.keys(example).sort(), Object.keys(knownThings).sort());
  });
});

describe('what readers do without', () => {
  it('is told as docs/provider.md tells it', () => {
    const page = readFileSync(path.join(root, 'docs/provider.md'), 'utf8');
    const told = [...page.matchAll(/^\| \[`(\w+)`\]\(#\w+\) +\| .* \| (.*?) +\|$/gm)].map(([, method, words]) => [
      method,
      `${words}.`,
    ]);
    assert.deepEqual(Object.fromEntries(told), without);
  });
});

describe('the provider contract in a run of node:test', () => {
  /** Runs the checks on a provider in a process of their own, and gives what it prints. */
  const run = (provider) => {
    writeFileSync(
      file('own.test.mjs'),
      `import { describe, it } from 'node:test';
      import { runProviderChecks } from './suite.mjs';
      runProviderChecks({ describe, it }, { create: () => (${provider}), known: { person: '1' } });`,
    );
    // Without the variable by which this run's children report to it.
    const env = { ...process.env };
    delete env.NODE_TEST_CONTEXT;
    return spawnSync(process.execPath, ['--test', '--test-reporter=tap', file('own.test.mjs')], {
      encoding: 'utf8',
      env,
    });
  };

  it('skips what a provider has no method for, and says what readers do without', () => {
    const { status, stdout } = run(`{
      async getPeople(ids, { signal } = {}) {
        signal?.throwIfAborted();
        return ids.includes('1') ? [{ id: '1', name: 'Bo' }] : [];
      },
    }`);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /# SKIP searchPeople is missing\. The finder says that there is no search/);
    assert.match(stdout, /# SKIP Name `leaver` in `known`/);
  });

  it('fails with a sentence where a promise is not kept', () => {
    const { status, stdout } = run(`{ getPeople: async (ids) => ids.map((id) => ({ id, name: 'Bo' })) }`);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /getPeople gave "kith-check-nobody", which nobody asked for or which is not there\. Leave it out\./,
    );
  });
});
