// Which files of a package lead to which: imports of modules and of types, and the maps beside them.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * @param {string} folder the package
 * @param {string[]} entries files in it
 * @returns {{ reached: Set<string>, packages: Map<string, string>, missing: { from: string, to: string }[] }} the files
 * the entries lead to; the packages they import, each with the first file that does; imports that lead nowhere
 */
export function reach(folder, entries) {
  const reached = new Set();
  const packages = new Map();
  const missing = [];
  const queue = [...entries];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (!/\.js$|\.ts$/.test(file)) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const name of importsOf(file, text)) {
      if (!name.startsWith('.')) {
        const owner = packageOf(name);
        if (!packages.has(owner)) packages.set(owner, file);
        continue;
      }
      const target = path.posix.join(path.posix.dirname(file), name);
      // What is imported as a type alone has a module too, an empty one.
      if (existsSync(path.join(folder, target))) queue.push(target);
      else missing.push({ from: file, to: name });
    }
    const map = mapOf(file, text);
    if (map && !existsSync(path.join(folder, map))) missing.push({ from: file, to: map });
    // A module brings its types and its map along.
    const beside = [map, file.endsWith('.js') && file.replace(/\.js$/, '.d.ts')];
    queue.push(...beside.filter((one) => one && existsSync(path.join(folder, one))));
  }
  return { reached, packages, missing };
}

/** By the parser, as what only scans loses its way in minified files: of modules, of types, and of what comes later. */
function importsOf(file, text) {
  const names = [];
  const visit = (node) => {
    const given =
      node.moduleSpecifier ?? node.argument?.literal ?? (isImportCall(node) ? node.arguments[0] : undefined);
    if (given && ts.isStringLiteralLike(given)) names.push(given.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return names;
}

const isImportCall = (node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

function mapOf(file, text) {
  const [, name] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(text) ?? [];
  return name && path.posix.join(path.posix.dirname(file), name);
}

function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
