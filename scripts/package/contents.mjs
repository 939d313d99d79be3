// What has to be in the package, and what must never be.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { integrities } from '../sri/integrity.mjs';
import { promises } from './exports.mjs';
import { filesOf } from './files.mjs';
import { reach } from './reach.mjs';

/** What a reader of the package looks for beside its code. */
const documents = ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json', 'custom-elements.json'];

/** What editors and readers of the CDN's files find by a path, not by an import. */
const read = [
  'dist/editors/vscode.html-custom-data.json',
  'dist/editors/vscode.css-custom-data.json',
  'dist/editors/web-types.json',
  'dist/cdn/licenses.md',
];

const never = [
  [/^(src|test|stories|scripts|demo|docs|node_modules)\//, 'belongs to the repository'],
  [/\.(test|stories)\./, 'is a test or a story'],
  [/^dist\/testing\/(?!provider-suite\.|provider-checks\/(?!broken))/, 'helps our own tests only'],
  [/\.tsbuildinfo$|\.tgz$|\.log$|(^|\/)\.[^/]/, 'is left over from work'],
  [/(?<!\.d)\.ts$/, 'is a source, and dist holds what is made of it'],
];

/** A map carries its sources, and the largest one has all of lit in it. */
const largestFile = 350_000;

/** @param {string} folder an unpacked package @returns {string[]} what is wrong with it, a sentence each */
export function contentProblems(folder) {
  const files = filesOf(folder);
  const there = new Set(files);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const promised = promises(manifest.exports, files);
  const targets = promised.flatMap((one) => one.targets);
  const { reached, packages, missing } = reach(
    folder,
    targets.filter((file) => there.has(file)),
  );
  const wanted = new Set([...documents, ...read, ...targets]);
  const dependencies = Object.keys(manifest.dependencies);

  return [
    ...[...documents, ...read].filter((file) => !there.has(file)).map((file) => `${file} is missing.`),
    ...promised.flatMap(({ subpath, targets: all }) =>
      all
        .filter((file) => !there.has(file))
        .map((file) => `"${subpath}" of "exports" promises ${file}: it is missing.`),
    ),
    ...elementProblems(folder, there),
    ...missing.map(({ from, to }) => `${from} leads to ${to}: it is missing.`),
    ...files.flatMap((file) => never.filter(([what]) => what.test(file)).map(([, why]) => `${file} ${why}.`)),
    ...files
      .filter((file) => statSync(path.join(folder, file)).size > largestFile)
      .map((file) => `${file} is larger than ${largestFile / 1000} KB.`),
    ...files
      .filter((file) => !wanted.has(file) && !reached.has(file))
      .map((file) => `${file} is neither promised nor reached from what is: who needs it?`),
    ...[...packages]
      .filter(([name]) => !dependencies.includes(name))
      .map(([name, file]) => `${file} imports ${name}, and "dependencies" does not list it.`),
    ...dependencies
      .filter((name) => !packages.has(name))
      .map((name) => `"dependencies" lists ${name}, and nothing in the package imports it.`),
    ...[...reached]
      .filter((file) => /^dist\/(?!cdn\/).*\.js$/.test(file) && !there.has(file.replace(/\.js$/, '.d.ts')))
      .map((file) => `${file} has no types beside it.`),
    ...cdnProblems(folder, files),
    ...files.filter((file) => file.endsWith('.map')).flatMap((file) => mapProblems(folder, file, there)),
  ];
}

/** Each element in the manifest can be had alone, from npm and from the CDN's folder. */
function elementProblems(folder, there) {
  if (!there.has('custom-elements.json')) return [];
  const { modules } = JSON.parse(readFileSync(path.join(folder, 'custom-elements.json'), 'utf8'));
  const tags = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName)).filter(Boolean);
  return ['all', ...tags.map((tag) => tag.replace('kith-', ''))].flatMap((name) =>
    [`dist/define/${name}.js`, `dist/cdn/${name}.js`]
      .filter((file) => !there.has(file))
      .map((file) => `custom-elements.json tells of kith-${name}, and ${file} is missing.`),
  );
}

/** A script tag finds no packages, and a page holds the files to the hashes that were printed for them. */
function cdnProblems(folder, files) {
  const scripts = files.filter((file) => /^dist\/cdn\/.*\.js$/.test(file));
  const bare = scripts.flatMap((file) =>
    [...reach(folder, [file]).packages.keys()].map((name) => `${file} imports ${name}, which no script tag finds.`),
  );
  const cdn = path.join(folder, 'dist/cdn');
  const told = readJson(path.join(cdn, 'integrity.json'));
  const isTold = JSON.stringify(told) === JSON.stringify(existsSync(cdn) ? integrities(cdn) : {});
  return [...bare, ...(isTold ? [] : ['dist/cdn/integrity.json does not have the hashes of the files beside it.'])];
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** The sources are not in the package, so a map has to carry them. */
function mapProblems(folder, file, there) {
  const { sources, sourcesContent = [] } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  return sources
    .filter((source, index) => {
      const target = path.posix.join(path.posix.dirname(file), source);
      return typeof sourcesContent[index] !== 'string' && !there.has(target);
    })
    .map((source) => `${file} points at ${source}, which is not in the package, and does not carry it.`);
}
