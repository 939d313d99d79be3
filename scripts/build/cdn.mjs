// The files for a CDN: one for each definition with everything inside, what they share in chunks/.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { trimStyles } from './trim-styles.mjs';

const schemas = /\/valibot\/|\/src\/model\/(?!activity-filter|expiry|recount)/;

export async function buildCdn(root) {
  const definitions = readdirSync(path.join(root, 'src/define')).filter((file) => /^[\w-]+\.ts$/.test(file));
  const entry = Object.fromEntries(
    definitions.map((file) => [path.basename(file, '.ts'), path.join(root, 'src/define', file)]),
  );
  const [output] = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [{ name: 'trim-styles', transform: (code) => ({ code: trimStyles(code), map: null }) }],
    // A library build leaves this to whoever bundles it; here nobody will.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: path.join(root, 'dist/cdn'),
      sourcemap: true,
      license: { fileName: 'licenses.md' },
      lib: { entry, formats: ['es'], fileName: (_format, name) => `${name}.js` },
      rolldownOptions: {
        // Without `minify` here a library keeps its white space.
        output: {
          minify: true,
          comments: false,
          chunkFileNames: 'chunks/[name]-[hash].js',
          // One file of what most of them need, instead of a dozen small ones, each a request. The schemas are shared by
          // as many files, all of which come later.
          codeSplitting: { groups: [{ name: 'core', minShareCount: 4, test: (id) => !schemas.test(id) }] },
        },
      },
    },
  });
  for (const name of Object.keys(entry)) checkDefinition(name, output.output, Object.keys(entry));
}

/** Without its side effect a definition is an empty file, and no build says so. */
function checkDefinition(name, chunks, all) {
  const reached = new Set();
  const reach = (fileName) => {
    if (reached.has(fileName)) return;
    reached.add(fileName);
    chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(reach);
  };
  reach(`${name}.js`);
  const code = chunks.filter(({ fileName }) => reached.has(fileName)).map((chunk) => chunk.code);
  const tags = name === 'all' ? all.filter((one) => one !== 'all') : [name];
  for (const tag of tags) {
    const quoted = new RegExp(`["'\`]kith-${tag}["'\`]`);
    if (!code.some((text) => quoted.test(text))) throw new Error(`cdn/${name}.js does not register kith-${tag}.`);
  }
}
