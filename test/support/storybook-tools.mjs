// Serves Storybook's tools to the tests: they are CommonJS inside, and many files. One bundle, so that they share what they keep.
import { build } from 'esbuild';
import path from 'node:path';

const below = '/__storybook__/';
const tools = {
  'storybook/preview-api': 'preview-api',
  'storybook/test': 'test',
  '@storybook/web-components-vite': 'renderer',
};

export function storybookTools() {
  /** @type {Promise<Map<string, string>> | undefined} by name of file; made when the first page asks */
  let files;
  return {
    name: 'kith-storybook-tools',
    resolveImport: ({ source }) => (Object.hasOwn(tools, source) ? `${below}${tools[source]}.js` : undefined),
    async serve(context) {
      if (!context.path.startsWith(below)) return;
      files ??= bundle();
      const body = (await files).get(context.path.slice(below.length));
      if (body !== undefined) return { body, type: 'js' };
    },
  };
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: Object.entries(tools).map(([source, name]) => ({ in: source, out: name })),
    bundle: true,
    splitting: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // The page has one Lit.
    external: ['lit', 'lit/*'],
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"test"' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text]));
}
