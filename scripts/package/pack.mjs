import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { npm, run } from './run.mjs';

/**
 * Packs the package as `npm publish` would, with the build before it, and unpacks it again.
 *
 * @param {string} root the project
 * @param {string} folder an empty folder
 * @returns {{ tarball: string, folder: string }} the file, and where its contents are
 */
export function pack(root, folder) {
  const packed = npm(['pack', '--pack-destination', folder], { cwd: root });
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (!packed.ok || !name) throw new Error(`\`npm pack\` failed:\n${packed.output}`);
  const contents = path.join(folder, 'contents');
  mkdirSync(contents);
  // By its name in its own folder: some versions of tar take `C:` for a computer.
  const unpacked = run('tar', ['-xzf', name, '-C', 'contents', '--strip-components=1'], { cwd: folder });
  if (!unpacked.ok) throw new Error(`tar cannot read what \`npm pack\` wrote:\n${unpacked.output}`);
  return { tarball: path.join(folder, name), folder: contents };
}
