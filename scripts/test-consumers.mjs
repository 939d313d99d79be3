// `npm run test:consumers`: packs the package and uses it as those who install it do; its last line is the sum.
// `npm run test:consumers -- vite` runs test/consumers/vite.test.mjs alone.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pack } from './package/pack.mjs';
import { close } from './tests/closing-line.mjs';
import { inNode } from './tests/in-node.mjs';

const tests = path.join(path.dirname(import.meta.dirname), 'test/consumers');
const only = process.argv.slice(2);
// TypeScript takes longest: the last in the alphabet begin first.
const files = readdirSync(tests)
  .filter((name) => name.endsWith('.test.mjs'))
  .filter((name) => only.length === 0 || only.includes(path.basename(name, '.test.mjs')))
  .reverse();

if (files.length === 0) {
  console.error(`There is no test/consumers/${only.join(' or ')}.test.mjs.`);
  process.exit(1);
}

// Outside the repository, where nothing of it is found by chance.
const folder = mkdtempSync(path.join(tmpdir(), 'kith-consumers-'));
try {
  process.env.KITH_CONSUMERS = folder;
  process.env.KITH_TARBALL = pack(path.dirname(import.meta.dirname), folder).tarball;
  close(
    await inNode(
      files.map((name) => path.join(tests, name)),
      2,
    ),
  );
} catch (error) {
  console.error(error.message);
  close({ passed: 0, failed: 1, skipped: 0 });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
