// `npm run new NAME [KIND]`: a new element that works and passes everything as it is.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal, usage } from './names.mjs';
import { plan } from './plan.mjs';
import { write } from './write.mjs';

const root = path.resolve(import.meta.dirname, '../..');

try {
  const planned = await plan(root, ...words());
  const { name, tag } = planned.names;
  console.log(`<${tag}> is there:`);
  for (const file of write(root, planned)) console.log(`  ${file}`);
  console.log(`
Next:
  1. Look at it: npm run storybook
  2. Say in src/elements/${name}/${name}.ts what it is for, and make it that: properties, a query, a view.
  3. Words go to a chapter of src/i18n/words, templates that others share to src/views.
  4. Test it: npm test -- --files src/elements/${name}/${name}.test.ts stories/${name}.stories.ts
  5. Write the manifest anew (npm run manifest), and tell about it in README.md and CHANGELOG.md.`);
} catch (error) {
  if (!(error instanceof Refusal)) console.error(error);
  else console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
}

function words() {
  try {
    return parseArgs({ allowPositionals: true }).positionals;
  } catch (error) {
    throw new Refusal(`${error.message}\n${usage}`);
  }
}
