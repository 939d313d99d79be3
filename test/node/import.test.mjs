// The package can be imported in Node: on a server, in a build, in a test without a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const src = path.join(root, 'src');
// Below node_modules, so that the packages are found from there.
const cache = path.join(root, 'node_modules/.cache');

describe('importing in Node', () => {
  let folder;
  const load = (file) => import(pathToFileURL(path.join(folder, file)).href);

  before(async () => {
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(path.join(cache, 'node-import-'));
    await build({
      entryPoints: readdirSync(src, { recursive: true })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'))
        .map((file) => path.join(src, file)),
      outdir: folder,
      outbase: src,
      format: 'esm',
      target: 'es2022',
      tsconfig: path.join(root, 'tsconfig.json'),
    });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('throws nothing and exports the elements', async () => {
    const kith = await load('index.js');
    const { modules } = JSON.parse(readFileSync(path.join(root, 'custom-elements.json'), 'utf8'));
    const definitions = modules
      .flatMap(({ exports = [] }) => exports)
      .filter(({ kind }) => kind.endsWith('definition'));
    assert.ok(definitions.length > 0);
    for (const { declaration } of definitions)
      assert.equal(typeof kith[declaration.name], 'function', declaration.name);
  });

  it('registers nothing, even where there is a registry', () => {
    // A process of its own: here the modules are loaded already.
    const script = `
      let tags = 0;
      globalThis.customElements = { define: () => tags++, get: () => undefined, getName: () => null };
      await import(${JSON.stringify(pathToFileURL(path.join(folder, 'index.js')).href)});
      process.exitCode = tags;`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('throws nothing for the definitions', async () => {
    await load('define/all.js');
  });
});
