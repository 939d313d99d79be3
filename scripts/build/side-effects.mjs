// What package.json does not list as a side effect, a bundler may drop: then nothing would be registered.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const needed = ['./src/define/*.ts', './dist/define/*.js', './dist/cdn/**/*.js'];

export function checkSideEffects(root) {
  const { sideEffects = [] } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const missing = needed.filter((pattern) => !sideEffects.includes(pattern));
  if (missing.length > 0) throw new Error(`"sideEffects" in package.json lacks ${missing.join(', ')}`);
}
