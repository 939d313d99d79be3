import { it } from 'node:test';
import { assertPageWorks } from './support/browser.mjs';
import { createProject } from './support/project.mjs';
import { build } from 'esbuild';

it('esbuild bundles the package, and no tag is lost', async () => {
  const folder = createProject('esbuild');
  await build({
    absWorkingDir: folder,
    entryPoints: ['main.js'],
    outdir: 'out',
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
  });
  await assertPageWorks(folder);
});
