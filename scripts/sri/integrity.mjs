// Hashes for subresource integrity, and the markup in which a page names them.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The hash of a file, as `integrity` and a content security policy write it. */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** @returns {Record<string, string>} the hash of every script below a folder, by its path there */
export function integrities(folder) {
  const scripts = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  const names = scripts.map((file) => file.split(path.sep).join('/')).sort();
  return Object.fromEntries(names.map((name) => [name, integrityOf(readFileSync(path.join(folder, name)))]));
}

/** Leaves the hashes beside the files. */
export const writeIntegrity = (folder) =>
  writeFileSync(path.join(folder, 'integrity.json'), `${JSON.stringify(integrities(folder), null, 2)}\n`);

/** A page loads an entry; the chunks it names hold the code. */
export const isEntry = (name) => !name.includes('/');

export const scriptTag = (name, hashes, base) =>
  `<script type="module" src="${base}${name}" integrity="${hashes[name]}" crossorigin="anonymous"></script>`;

/** The text of an import map that holds every import to its hash. In one line: a policy may name the hash of the text. */
export const importMap = (hashes, base) =>
  JSON.stringify({ integrity: Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [base + name, hash])) });

export const importMapTag = (hashes, base) => `<script type="importmap">${importMap(hashes, base)}</script>`;
