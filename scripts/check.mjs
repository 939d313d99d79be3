// `npm run check`: everything that is wrong at once, and not only the first of it.
import path from 'node:path';
import { npm } from './package/run.mjs';

const parts = ['lint', 'types', 'format', 'manifest:check', 'docs:check', 'check:package', 'size'];

const results = parts.map((part) => {
  console.log(`\n> ${part}`);
  const from = Date.now();
  const { ok } = npm(['run', '--silent', part], { cwd: path.dirname(import.meta.dirname), stdio: 'inherit' });
  return { part, passed: ok, seconds: Math.round((Date.now() - from) / 1000) };
});

console.log('');
for (const { part, passed, seconds } of results) console.log(`${passed ? 'ok    ' : 'FAILED'}  ${part}, ${seconds} s`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
