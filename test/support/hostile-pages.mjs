// Serves pages that make a widget's life hard, with their headers, and the CDN files as a release has them.
// The files are built when the first page asks for them, and stay in memory.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { integrityOf } from '../../scripts/sri/integrity.mjs';
import { pages } from '../hostile/pages.mjs';
import { tampered } from '../hostile/tampered.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const below = '/__hostile__/';

/** Two copies of Kith: this one, and a later one that somebody else brought along. */
const copies = { ours: undefined, theirs: '99.0.0' };

/** What a page may load besides the CDN files: a path here, a path in the project. */
const files = {
  'watch.js': 'test/hostile/watch.js',
  'prefix.js': 'test/hostile/prefix.js',
  'network.json': 'test/hostile/network.json',
  'axe.js': 'node_modules/axe-core/axe.min.js',
};

export function hostilePages() {
  const built = new Map();
  const gates = new Map();
  // `network.json?held=KEY` is answered after `release?held=KEY`.
  const gate = (key) => {
    if (!gates.has(key)) gates.set(key, opening());
    return gates.get(key);
  };
  const cdnFiles = (copy) => {
    if (!built.has(copy)) built.set(copy, buildCopy(copies[copy]));
    return built.get(copy);
  };
  const hashes = async () => {
    const files = await cdnFiles('ours');
    return Object.fromEntries([...files].map(([name, code]) => [name, integrityOf(code)]));
  };
  /** A file as a release has it, or as somebody has changed it on the way. */
  const release = async (folder, name) => {
    const code =
      (folder in copies || folder in tampered) && (await cdnFiles(folder in copies ? folder : 'ours')).get(name);
    return code && folder in tampered ? tampered[folder](name, code) : code || undefined;
  };
  return {
    name: 'kith-hostile-pages',
    /** A page checks the bytes: what other plugins made of them is taken back. */
    transform({ path: url }) {
      if (url.startsWith(below)) return release(...parts(url));
    },
    async serve({ path: url, query }) {
      if (!url.startsWith(below)) return;
      const [folder, name] = parts(url);
      if (folder === 'pages' && name in pages) {
        const page = pages[name];
        const { headers = {}, html } = typeof page === 'function' ? page(await hashes()) : page;
        return { body: html, type: 'html', headers };
      }
      const body = await release(folder, name);
      if (body !== undefined) return { body, type: 'js' };
      if (folder === 'release') {
        gate(query.held).open();
        return { body: '', type: 'txt' };
      }
      if (folder in files) {
        if (query.held) await gate(query.held).opened;
        return { body: await readFile(path.join(root, files[folder]), 'utf8'), type: path.extname(folder).slice(1) };
      }
    },
  };
}

/** `ours/chunks/x.js` is the file `chunks/x.js` of `ours`. */
function parts(url) {
  const [folder, ...rest] = url.slice(below.length).split('/');
  return [folder, rest.join('/')];
}

function opening() {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  return { open, opened };
}

/** @returns {Promise<Map<string, string>>} the files of a CDN build (`all.js`, `index.js`, `chunks/…`) by name */
async function buildCopy(version) {
  const [{ output }] = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: version === undefined ? [] : [otherVersion(version)],
    build: {
      target: 'es2022',
      write: false,
      lib: {
        entry: { all: path.join(root, 'src/define/all.ts'), index: path.join(root, 'src/index.ts') },
        formats: ['es'],
        fileName: (_format, name) => `${name}.js`,
      },
      rolldownOptions: { output: { minify: true, comments: false, chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  });
  return new Map(output.map(({ fileName, code }) => [fileName, code]));
}

function otherVersion(version) {
  return {
    name: 'kith-other-version',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/internal/version.ts')) return;
      const changed = code.replace(/version = '[^']+'/, `version = '${version}'`);
      if (changed === code) throw new Error('src/internal/version.ts is written differently: the two copies are one.');
      return { code: changed, map: null };
    },
  };
}
