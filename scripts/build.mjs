// `npm run build`: dist/ with the modules, the files for a CDN, the JSON Schema of the document, and what editors read.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildCdn } from './build/cdn.mjs';
import { writeEditorsData } from './build/editors.mjs';
import { writeJsxTypes } from './build/jsx.mjs';
import { checkSideEffects } from './build/side-effects.mjs';
import { trimStylesIn } from './build/trim-styles.mjs';
import { writeSchema } from './build/schema.mjs';
import { writeIntegrity } from './sri/integrity.mjs';

const root = path.dirname(import.meta.dirname);
const dist = path.join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
trimStylesIn(dist);
console.log('dist: modules and types');

await writeSchema(dist);
console.log('dist/schema.json');

await writeEditorsData(root);
await writeJsxTypes(root);
console.log('dist/editors, dist/jsx.d.ts');

checkSideEffects(root);
await buildCdn(root);
console.log('dist/cdn');
writeIntegrity(path.join(dist, 'cdn'));
