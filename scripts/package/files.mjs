import { readdirSync } from 'node:fs';
import path from 'node:path';

/** @returns {string[]} every file below a folder, relative to it, with `/` */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
