import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { assertPageWorks } from './support/browser.mjs';
import { compiler } from './support/compile.mjs';
import { createProject } from './support/project.mjs';

const preact = 'preact@11.2.0';

for (const { framework, downloads } of [
  { framework: 'react', downloads: ['react@19.3.1', 'react-dom@19.3.1'] },
  { framework: 'preact', downloads: [preact] },
]) {
  it(`${framework} sets the properties of the tags and hears their events`, async () => {
    const folder = createProject(framework, { downloads });
    await build({
      absWorkingDir: folder,
      entryPoints: ['main.jsx'],
      outdir: 'out',
      bundle: true,
      format: 'esm',
      splitting: true,
      minify: true,
      jsx: 'automatic',
      jsxImportSource: framework,
    });
    const also = async (page) => {
      await page.click('#own kith-person >>> a');
      assert.equal(await page.title(), 'Ada Lovelace was chosen');
    };
    await assertPageWorks(folder, { also });
  });
}

describe('the types for JSX', () => {
  let folder;

  before(() => {
    folder = createProject('jsx', {
      tools: ['typescript'],
      downloads: ['@types/react@19.3.0', preact, 'solid-js@1.9.19'],
    });
  });

  for (const [framework, options] of [
    ['react', { jsx: 'react-jsx', jsxImportSource: 'react' }],
    ['preact', { jsx: 'react-jsx', jsxImportSource: 'preact' }],
    ['solid', { jsx: 'preserve', jsxImportSource: 'solid-js' }],
  ]) {
    it(`know the tags, their properties and events in ${framework}, and refuse what there is not`, async () => {
      const bundled = { module: 'esnext', moduleResolution: 'bundler' };
      const compile = await compiler(folder, 'typescript', { ...bundled, ...options });
      assert.deepEqual(compile([`${framework}.tsx`]), []);
    });
  }
});
