// Fails when custom-elements.json is not what the sources say now, or says nothing about something.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { undocumented } from './undocumented.mjs';

const root = path.resolve(import.meta.dirname, '../..');
// The analyzer takes its folder relative to the project only.
const folder = mkdtempSync(path.join(root, 'node_modules', '.manifest-'));
const read = (file) => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
};

try {
  const cem = path.join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cem, 'analyze', '--config', 'custom-elements-manifest.config.mjs'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, KITH_MANIFEST_DIR: path.relative(root, folder) } },
  );
  const fresh = read(path.join(folder, 'custom-elements.json'));
  if (status !== 0 || !fresh) {
    console.error(stdout, stderr);
    process.exitCode = 1;
  } else if (fresh !== read(path.join(root, 'custom-elements.json'))) {
    console.error('custom-elements.json is out of date: run `npm run manifest` and commit it.');
    process.exitCode = 1;
  } else {
    const missing = undocumented(JSON.parse(fresh));
    for (const what of missing) console.error(`Nothing is said about ${what}: write its JSDoc.`);
    if (missing.length > 0) process.exitCode = 1;
    else console.log('custom-elements.json is up to date, and everything in it has its words.');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
