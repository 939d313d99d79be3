// The byte budget: gzip, in kB of 1,000 bytes, of what is loaded at once. `npm run size` after `npm run build`.
import { existsSync, readdirSync } from 'node:fs';
import { eagerCdnFiles, eagerFiles } from './scripts/size/eager.mjs';

/** For an application with a bundler, Lit and the query layer included; and for a script tag from dist/cdn. */
const budgets = {
  person: ['24 kB', '28 kB'],
  'expert-badge': ['26 kB', '30 kB'],
  'group-card': ['30 kB', '33 kB'],
  'people-finder': ['31 kB', '34 kB'],
  // It writes, and has what is told live in its place.
  'activity-feed': ['39 kB', '41 kB'],
  provider: ['20 kB', '30 kB'],
  // What the widgets still to come may grow to is 75 kB.
  all: ['51 kB', '57 kB'],
};

/** Until an element has a budget of its own. */
const usual = ['36 kB', '40 kB'];

if (!existsSync('dist/define')) throw new Error('There is no dist yet: npm run build');

const checks = [
  // Beside the first answer, of every element.
  { name: 'what reads answers', path: await eagerFiles('provider/read-answer.js', []), limit: '7 kB', gzip: true },
];
for (const file of readdirSync('dist/define').filter((name) => name.endsWith('.js'))) {
  const [bundled, served] = budgets[file.replace('.js', '')] ?? usual;
  checks.push(
    { name: `define/${file}`, path: await eagerFiles(`define/${file}`), limit: bundled, gzip: true },
    { name: `cdn/${file}`, path: await eagerCdnFiles(file), limit: served, gzip: true },
  );
}

export default checks;
