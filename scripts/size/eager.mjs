// What a page loads before anything is shown: an entry with all it imports statically, and nothing that comes later.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/** What has to come later, and the reason to load it. */
const later = [
  [/\/adapters\//, 'adapters come with the provider that is asked for'],
  [/\/search\//, 'search comes with the adapter that uses it'],
  [/\/valibot\//, 'schemas come beside the first answer'],
  [/\/read-answer\.js$/, 'schemas come beside the first answer'],
];

/**
 * Bundles a file of dist as somebody's bundler would, and gives the files that are loaded at once.
 *
 * @param file - For example `define/person.js`.
 * @param mustComeLater - What may not be among them, as patterns with a reason each.
 * @returns {Promise<string[]>}
 */
export async function eagerFiles(file, mustComeLater = later) {
  const outdir = path.join(root, 'node_modules/.cache/kith-size', file.replace(/\W/g, '-'));
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`dist/${file}`],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'error',
  });
  const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name].entryPoint === `dist/${file}`);
  const files = reach(entry, (name) => metafile.outputs[name].imports);
  for (const name of files) refuseHeavy(file, Object.keys(metafile.outputs[name].inputs), mustComeLater);
  return [...files].map((name) => path.resolve(root, name));
}

/** The files of dist/cdn that a script tag loads at once, as they are. */
export async function eagerCdnFiles(file) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`dist/cdn/${file}`],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'never-written',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const files = reach(`dist/cdn/${file}`, (name) => metafile.inputs[name].imports);
  return [...files].map((name) => path.resolve(root, name));
}

function reach(from, importsOf, reached = new Set()) {
  if (reached.has(from)) return reached;
  reached.add(from);
  for (const { kind, path: to } of importsOf(from)) if (kind === 'import-statement') reach(to, importsOf, reached);
  return reached;
}

function refuseHeavy(file, inputs, later) {
  for (const input of inputs) {
    const [, why] = later.find(([pattern]) => pattern.test(`/${input}`)) ?? [];
    if (why) throw new Error(`dist/${file} loads ${input} at once: ${why}.`);
  }
}
