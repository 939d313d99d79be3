// Fails when custom-elements.json is not what the sources say now.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
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
    console.log('custom-elements.json is up to date.');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
