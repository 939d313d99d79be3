import path from 'node:path';
import { it } from 'node:test';
import { assertPageWorks } from './support/browser.mjs';
import { createProject, runIn } from './support/project.mjs';

it('Vite builds a page with the package, and no tag is lost', async () => {
  const folder = createProject('vite', { tools: ['vite'] });
  runIn(folder, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
  await assertPageWorks(path.join(folder, 'dist'));
});
