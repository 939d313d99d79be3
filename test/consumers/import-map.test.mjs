import { it } from 'node:test';
import { assertPageWorks } from './support/browser.mjs';
import { createProject } from './support/project.mjs';

it('a page without a bundler uses the modules by an import map', () => assertPageWorks(createProject('import-map')));
