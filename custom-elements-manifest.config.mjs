import { posix } from 'node:path';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  outdir: process.env.KITH_MANIFEST_DIR ?? '.',
  litelement: true,
  packagejson: false,
  // The type parser writes out what an alias like `FaceSize` stands for; it needs the whole program for that.
  overrideModuleCreation({ ts, globs: files }) {
    const program = getTsProgram(ts, files, 'tsconfig.build.json');
    return program.getSourceFiles().filter(({ fileName }) => files.some((file) => fileName.includes(file)));
  },
  plugins: [typeParserPlugin({ parseObjectTypes: 'none' }), definitions(), publicTypes(), shippedPaths()],
};

/** Our `define(tag, Class)` is a definition just as `customElements.define` is. */
function definitions() {
  const found = [];
  return {
    name: 'kith-definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, Class] = node.arguments;
      if (ts.isStringLiteral(tag)) found.push({ path: moduleDoc.path, tag: tag.text, name: Class.getText() });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { path, tag, name } of found) {
        const home = modules.find(({ declarations = [] }) => declarations.some((one) => one.name === name));
        const definition = { kind: 'custom-element-definition', name: tag, declaration: { name, module: home?.path } };
        modules.find((module) => module.path === path)?.exports.push(definition);
      }
    },
  };
}

/**
 * Leaves out what is private, events without a name (found a second time where they are dispatched), and parsed types
 * that only repeat the type (in the compiler's order) or list an object.
 */
function publicTypes() {
  const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
    privacy === 'public' && !isStatic && !name.startsWith('#');
  const tidy = (one) => {
    if (one.type) one.type.text = one.type.text.replace(/( \| undefined)+$/, ' | undefined');
    if (one.type?.text.includes("'") || one.parsedType?.text.startsWith('{')) delete one.parsedType;
  };
  return {
    name: 'kith-public-types',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
        declaration.members = declaration.members?.filter(isPublic);
        declaration.events = declaration.events?.filter(({ name }) => name);
        [...(declaration.members ?? []), ...(declaration.attributes ?? [])].forEach(tidy);
      }
    },
  };
}

/** The package holds dist, not src; a re-export names its module as the file that re-exports it does. */
function shippedPaths() {
  return {
    name: 'kith-shipped-paths',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const { path, exports = [] } of manifest.modules) {
        for (const { declaration } of exports) {
          if (declaration.module?.startsWith('.')) declaration.module = posix.join(path, '..', declaration.module);
        }
      }
      const text = JSON.stringify(manifest).replaceAll(/"\/?src\/([^"]+)\.[tj]s"/g, '"dist/$1.js"');
      manifest.modules = JSON.parse(text).modules;
    },
  };
}
