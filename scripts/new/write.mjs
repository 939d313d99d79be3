// Writes a plan and whatever follows from it; if any of that fails, the checkout is as it was before.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const manifest = 'custom-elements.json';

/** @param {() => void} [after] what has to succeed as well, once the files are there */
export function write(root, { names, created, changed }, after = () => writeManifest(root)) {
  const before = new Map([...changed.keys(), manifest].map((file) => [file, readFileSync(path.join(root, file))]));
  const folder = path.join(root, 'src/elements', names.name);
  const hadFolder = existsSync(folder);
  try {
    for (const [file, text] of [...created, ...changed]) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    after();
  } catch (error) {
    for (const file of created.keys()) rmSync(path.join(root, file), { force: true });
    if (!hadFolder) rmSync(folder, { recursive: true, force: true });
    for (const [file, text] of before) writeFileSync(path.join(root, file), text);
    throw error;
  }
  return [...created.keys(), ...changed.keys(), manifest];
}

function writeManifest(root) {
  const cem = path.join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const args = [cem, 'analyze', '--config', 'custom-elements-manifest.config.mjs'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The manifest could not be written.\n${stdout}${stderr}`);
}
