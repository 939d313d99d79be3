// `npm run sri`: what a page needs to refuse files of dist/cdn that are not the ones that were built.
//   -- --base ADDRESS   where the folder lies on the page's server or elsewhere; /kith/ if none is named
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importMap, importMapTag, integrities, integrityOf, isEntry, scriptTag } from './sri/integrity.mjs';

const cdn = path.join(path.dirname(import.meta.dirname), 'dist/cdn');

try {
  print(integrities(folder()), base());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function folder() {
  if (!existsSync(cdn)) throw new Error('There is no dist/cdn yet: npm run build');
  return cdn;
}

function base() {
  const { values } = parseArgs({ options: { base: { type: 'string', default: '/kith/' } } });
  if (!/^(https?:\/\/[^/]|\.{0,2}\/)[^"<>\s]*$/.test(values.base))
    throw new Error(`"${values.base}" is no address: it begins with https://, / or ./ and holds no spaces or quotes.`);
  return values.base.replace(/\/?$/, '/');
}

function print(hashes, at) {
  const names = Object.keys(hashes);
  console.log('Hashes (dist/cdn/integrity.json has the same):\n');
  for (const name of names) console.log(`${hashes[name]}  ${name}`);
  console.log('\nOne of these loads an element, or all of them:\n');
  for (const name of names.filter(isEntry)) console.log(scriptTag(name, hashes, at));
  console.log(`
The code is in chunks that these import. This map, before every module of the page, holds the chunks to their hashes too
(Chrome and Edge 127, Firefox 138, Safari 18; older browsers load them unchecked):

${importMapTag(hashes, at)}

A content security policy has to allow the map's text:

script-src '${integrityOf(importMap(hashes, at))}'`);
}
