import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { contentProblems } from '../../scripts/package/contents.mjs';
import { writeIntegrity } from '../../scripts/sri/integrity.mjs';

const person = { declarations: [{ tagName: 'kith-person' }] };
const module = (text, name) => `${text}\n//# sourceMappingURL=${name}.js.map`;
const map = { sources: ['../src/index.ts'], sourcesContent: ['export {}'] };

/** The smallest package that nothing is wrong with. */
const sound = {
  'package.json': {
    dependencies: { lit: '^3.0.0' },
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './define/*.js': { types: './dist/define/*.d.ts', default: './dist/define/*.js' },
      './cdn/*': './dist/cdn/*',
    },
  },
  'custom-elements.json': { modules: [person] },
  LICENSE: '',
  'README.md': '',
  'CHANGELOG.md': '',
  'dist/index.js': module("export * from './person.js';", 'index'),
  'dist/index.js.map': map,
  'dist/index.d.ts': "export * from './person.js';",
  'dist/person.js': "import { html } from 'lit';",
  'dist/person.d.ts': '',
  'dist/define/person.js': "import '../person.js';",
  'dist/define/person.d.ts': '',
  'dist/define/all.js': "import './person.js';",
  'dist/define/all.d.ts': '',
  'dist/cdn/person.js': "import './chunks/person.js';",
  'dist/cdn/all.js': "import './chunks/person.js';",
  'dist/cdn/chunks/person.js': '',
  'dist/cdn/licenses.md': '',
  'dist/editors/vscode.html-custom-data.json': {},
  'dist/editors/vscode.css-custom-data.json': {},
  'dist/editors/web-types.json': {},
};

describe('the contents of the package', () => {
  let folder;

  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'kith-contents-'))));
  after(() => rmSync(folder, { recursive: true }));

  /** What is said of the sound package with some files changed; `undefined` takes one away. */
  function problems(changes) {
    const place = mkdtempSync(path.join(folder, 'package-'));
    for (const [file, content] of Object.entries({ ...sound, ...changes })) {
      if (content === undefined) continue;
      mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
      writeFileSync(path.join(place, file), typeof content === 'string' ? content : JSON.stringify(content));
    }
    if (!('dist/cdn/integrity.json' in changes)) writeIntegrity(path.join(place, 'dist/cdn'));
    return contentProblems(place);
  }

  it('are fine where all that is promised is there, and nothing else', () => assert.deepEqual(problems({}), []));

  for (const [what, changes, ...said] of [
    ['the licence is missing', { LICENSE: undefined }, 'LICENSE is missing.'],
    [
      'an export has no types',
      { 'dist/define/all.d.ts': undefined },
      '"./define/all.js" of "exports" promises dist/define/all.d.ts: it is missing.',
      'dist/define/all.js has no types beside it.',
    ],
    [
      'an element cannot be had alone',
      { 'dist/cdn/person.js': undefined },
      'custom-elements.json tells of kith-person, and dist/cdn/person.js is missing.',
    ],
    [
      'an import leads nowhere',
      { 'dist/cdn/all.js': "import './chunks/gone.js'; import './chunks/person.js';" },
      'dist/cdn/all.js leads to ./chunks/gone.js: it is missing.',
    ],
    [
      'a map is named that is not there',
      { 'dist/index.js.map': undefined },
      'dist/index.js leads to dist/index.js.map: it is missing.',
    ],
    [
      'a map points at sources it does not carry',
      { 'dist/index.js.map': { sources: ['../src/index.ts'] } },
      'dist/index.js.map points at ../src/index.ts, which is not in the package, and does not carry it.',
    ],
    [
      'a test has come along',
      { 'dist/person.test.js': '' },
      'dist/person.test.js is a test or a story.',
      'dist/person.test.js is neither promised nor reached from what is: who needs it?',
    ],
    [
      'a source has come along',
      { 'src/person.ts': '' },
      'src/person.ts belongs to the repository.',
      'src/person.ts is a source, and dist holds what is made of it.',
      'src/person.ts is neither promised nor reached from what is: who needs it?',
    ],
    [
      'a file is huge',
      { 'dist/person.js': `import 'lit';${' '.repeat(400_000)}` },
      'dist/person.js is larger than 350 KB.',
    ],
    [
      'a chunk of an older build lies about',
      { 'dist/cdn/chunks/old.js': '' },
      'dist/cdn/chunks/old.js is neither promised nor reached from what is: who needs it?',
    ],
    [
      'a package is imported that is no dependency',
      { 'dist/person.d.ts': "export type A = import('lit-html').TemplateResult;" },
      'dist/person.d.ts imports lit-html, and "dependencies" does not list it.',
    ],
    [
      'a module has no types',
      { 'dist/person.d.ts': undefined, 'dist/index.d.ts': '' },
      'dist/person.js has no types beside it.',
    ],
    [
      'a file for script tags imports a package',
      { 'dist/cdn/chunks/person.js': "import 'lit';" },
      'dist/cdn/all.js imports lit, which no script tag finds.',
      'dist/cdn/person.js imports lit, which no script tag finds.',
      'dist/cdn/chunks/person.js imports lit, which no script tag finds.',
    ],
    [
      'a hash is another',
      { 'dist/cdn/integrity.json': { 'all.js': 'sha384-no' } },
      'dist/cdn/integrity.json does not have the hashes of the files beside it.',
    ],
    [
      'a dependency is not needed',
      { 'dist/person.js': '' },
      '"dependencies" lists lit, and nothing in the package imports it.',
    ],
  ]) {
    it(`are complained about where ${what}`, () => assert.deepEqual(problems(changes), said));
  }
});
