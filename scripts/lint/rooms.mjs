// Who may import what in src/. The one table; the rule below only reads it.
import path from 'node:path';

/**
 * `ours`: rooms this one may import, besides itself and `internal`. `packages`: npm packages, with all their entries.
 * `lazy`: rooms that only a dynamic `import()` may name. A `*` in a key or value stands for one folder.
 * The first key that fits a file holds.
 */
export const rooms = {
  model: { ours: [], packages: ['valibot'] },
  provider: { ours: ['model'], packages: ['valibot'] },
  search: { ours: ['model'], packages: [] },
  'adapters/json-file': { ours: ['model', 'provider', 'search', 'adapters/memory'], packages: [] },
  'adapters/mastodon': { ours: ['model', 'provider', 'search', 'adapters/activitystreams'], packages: [] },
  'adapters/*': { ours: ['model', 'provider', 'search'], packages: [] },
  query: { ours: ['model', 'provider'], packages: ['@tanstack/query-core', '@lit/context', 'lit'] },
  i18n: { ours: [], packages: ['lit'] },
  styles: { ours: [], packages: ['lit'] },
  internal: { ours: [], packages: ['lit'] },
  views: { ours: ['model', 'i18n', 'styles'], packages: ['lit'] },
  controllers: { ours: ['model', 'query', 'i18n', 'views'], packages: ['lit'] },
  'elements/provider': {
    ours: ['model', 'provider', 'query', 'i18n', 'styles', 'views', 'controllers'],
    packages: ['lit', '@lit/context'],
    lazy: ['adapters/*'],
  },
  'elements/*': {
    ours: ['model', 'provider', 'search', 'query', 'i18n', 'styles', 'views', 'controllers'],
    packages: ['lit'],
  },
  // What a definition may import depends on the file: see `mayDefine`.
  define: { ours: ['define.ts'], packages: [] },
  'testing/provider-*': { ours: ['model', 'provider', 'adapters/*', 'testing/provider-*'], packages: [] },
  // The rest of `testing` is not published: it helps to test the other rooms, and so it needs them all.
  testing: { ours: ['*', '*/*'], packages: ['*'] },
  cli: { ours: ['model', 'provider', 'adapters/*'], packages: [] },
  'define.ts': { ours: ['query'], packages: ['lit', '@lit/context'] },
  'index.ts': {
    ours: ['model', 'provider', 'query', 'i18n', 'styles', 'views', 'controllers', 'elements/*', 'define.ts'],
    packages: [],
  },
};

const fits = (pattern, name) =>
  pattern === '*' ? true : new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}(/|$)`).test(name);

const roomOf = (file) => Object.keys(rooms).find((room) => fits(room, file));

/** `adapters/*` and `elements/*` are many rooms: one for each folder. */
const folderOf = (room, file) => (room ? file.split('/').slice(0, room.split('/').length).join('/') : undefined);

const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** `define/person.ts` registers `elements/person`; `all.ts` imports its siblings. */
const mayDefine = (file, target) =>
  file.startsWith('define/') && target.startsWith(`elements/${path.posix.basename(file, '.ts')}/`);

/** @returns {string | undefined} why `file` (relative to src) may not import `specifier` */
export function forbidden(file, specifier, lazy) {
  const room = roomOf(file);
  if (!room) return `There is no room for "${file}" in scripts/lint/rooms.mjs: add one.`;
  const { ours, packages, lazy: lazyOnly = [] } = rooms[room];
  const here = folderOf(room, file);
  if (!specifier.startsWith('.')) {
    if (packages.includes('*') || packages.includes(packageOf(specifier))) return;
    return `"${here}" may not import the package "${packageOf(specifier)}" (scripts/lint/rooms.mjs).`;
  }
  const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  if (target.startsWith('..')) return `"${here}" may not import from outside src.`;
  const there = folderOf(roomOf(target), target) ?? target;
  if (there === here || there === 'internal' || mayDefine(file, target)) return;
  if (ours.some((name) => fits(name, target))) return;
  if (lazyOnly.some((name) => fits(name, target))) {
    return lazy ? undefined : `"${here}" loads "${there}" by dynamic import() only.`;
  }
  return `"${here}" may not import "${there}" (scripts/lint/rooms.mjs).`;
}

export const roomsRule = {
  meta: { type: 'problem', docs: { description: 'imports follow the table of rooms' }, schema: [] },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const file = path.relative(src, context.filename).split(path.sep).join('/');
    const check = (node, source, lazy = false) => {
      if (source?.type !== 'Literal') return;
      const message = forbidden(file, String(source.value), lazy);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source),
      ImportExpression(node) {
        if (node.source.type === 'Literal') check(node, node.source, true);
        else context.report({ node, message: 'Bundlers follow a dynamic import only if it names its file literally.' });
      },
    };
  },
};
