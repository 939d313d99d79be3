// Serves packages that are CommonJS inside as ES modules, with their names as named exports.
import { build } from 'esbuild';
import { builtinModules, createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const identifier = /^[A-Za-z_$][\w$]*$/;

/** @param {string[]} packages bare specifiers */
export function prebundle(packages) {
  const urls = new Map(packages.map((name) => [name, `/__prebundled__/${name.replaceAll(/\W+/g, '-')}.js`]));
  const bodies = new Map();
  return {
    name: 'kith-prebundle',
    async serverStart() {
      for (const [name, url] of urls) {
        const named = Object.keys(require(name)).filter((key) => identifier.test(key) && key !== 'default');
        const contents = `import all from '${name}'; export default all; export const { ${named.join(', ')} } = all;`;
        const { outputFiles } = await build({
          stdin: { contents, resolveDir: path.dirname(import.meta.filename) },
          bundle: true,
          write: false,
          format: 'esm',
          platform: 'browser',
          // They ask for Node's own modules only where there is Node.
          external: builtinModules,
          target: 'es2022',
          define: { global: 'globalThis', 'process.env.NODE_DEBUG': '""' },
          logLevel: 'error',
        });
        bodies.set(url, outputFiles[0].text);
      }
    },
    resolveImport: ({ source }) => urls.get(source),
    serve(context) {
      const body = bodies.get(context.path);
      if (body !== undefined) return { body, type: 'js' };
    },
  };
}
