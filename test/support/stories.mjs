// Makes a test of every file of stories: as a test file, `person.stories.ts` is a page that runs story-suite.ts on it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const below = '/__stories__';

export const storiesAsTests = {
  name: 'kith-stories-as-tests',
  /** The runner names a test file with its session; the stories themselves are imported without one. */
  transformImport({ source }) {
    if (/^\/stories\/.*\.stories\.ts\?wtr-/.test(source)) return below + source.replace('.stories.ts', '.js');
  },
  async serve(context) {
    if (!context.path.startsWith(`${below}/`)) return;
    const file = context.path.slice(below.length).replace(/\.js$/, '.stories.ts');
    const name = path.basename(file, '.stories.ts');
    const head = await readFile(path.join(import.meta.dirname, '../../.storybook/preview-head.html'), 'utf8');
    const body = `
      import * as stories from ${JSON.stringify(file)};
      import { storySuite } from '/test/support/story-suite.ts';
      document.head.append(document.createRange().createContextualFragment(${JSON.stringify(head)}));
      storySuite(${JSON.stringify(name)}, stories);
    `;
    return { body, type: 'js' };
  },
};
