import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '../..');
/** Where the bundles are put, and served from. */
export const out = path.join(root, '.cache/bench');
const pages = path.join(root, 'bench/pages');

/** One Lit for everybody who uses it: the one Kith is built with. */
const alias = Object.fromEntries(
  ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'].map((name) => [
    name,
    path.join(root, 'node_modules', name),
  ]),
);

export const emptyOut = () => rmSync(out, { recursive: true, force: true });

/**
 * Bundles a page's script as a site would ship it, each into a folder of its own, and writes a document around it.
 *
 * @param page - The script, in bench/pages.
 * @param options.body - What stands in the document before the script runs.
 * @param options.minify - Off for profiles: names are wanted there.
 * @returns its address, the bytes of its eager chunks after gzip, and the bundle's text
 */
export async function bundle(page, { body = '', minify = true } = {}) {
  const name = `${page.replace(/\.js$/, '')}${minify ? '' : '-readable'}`;
  const folder = path.join(out, name);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { page: path.join(pages, page) },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
    minify,
    alias,
  });
  mkdirSync(folder, { recursive: true });
  const document = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><body>${body}<script type="module" src="page.js"></script>`;
  writeFileSync(path.join(folder, 'index.html'), document);
  const eager = eagerChunks(metafile.outputs, path.relative(root, path.join(folder, 'page.js')));
  return {
    address: `/${name}/index.html`,
    gzip: sum(eager.map((file) => gzipSync(readFileSync(path.join(root, file)), { level: 9 }).length)),
    inputs: Object.keys(metafile.inputs),
    text: () => readFileSync(path.join(folder, 'page.js'), 'utf8'),
  };
}

/** A chunk and what it imports before it can run: not what it may ask for later. */
function eagerChunks(outputs, entry, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const statics = outputs[entry].imports.filter(({ kind }) => kind === 'import-statement');
  return [entry, ...statics.flatMap(({ path: file }) => eagerChunks(outputs, file, seen))];
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
