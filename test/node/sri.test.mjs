import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { integrityOf, writeIntegrity } from '../../scripts/sri/integrity.mjs';

const scripts = path.resolve(import.meta.dirname, '../../scripts');

/** By another implementation than the one that is tested. */
const digest = async (algorithm, text) =>
  Buffer.from(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text))).toString('base64');

describe('the hashes of the CDN files', () => {
  const files = {
    'all.js': 'import"./chunks/a.js";',
    'person.js': 'import"./chunks/a.js"',
    'chunks/a.js': 'let å=1;\r\n',
  };
  let root, cdn;
  before(() => {
    root = mkdtempSync(path.join(tmpdir(), 'kith-sri-'));
    cdn = path.join(root, 'dist/cdn');
    cpSync(path.join(scripts, 'sri'), path.join(root, 'scripts/sri'), { recursive: true });
    cpSync(path.join(scripts, 'sri.mjs'), path.join(root, 'scripts/sri.mjs'));
  });
  after(() => rmSync(root, { recursive: true }));

  const sri = (...args) => {
    const options = { encoding: 'utf8' };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(root, 'scripts/sri.mjs'), ...args],
      options,
    );
    return { status, said: stdout + stderr };
  };

  it('cannot be printed before there is a build', () => {
    assert.deepEqual(sri(), { status: 1, said: 'There is no dist/cdn yet: npm run build\n' });
    mkdirSync(path.join(cdn, 'chunks'), { recursive: true });
    for (const [name, code] of Object.entries(files)) writeFileSync(path.join(cdn, name), code);
    for (const name of ['chunks/a.js.map', 'licenses.md']) writeFileSync(path.join(cdn, name), 'no script');
  });

  it('are SHA-384 in base64', () => {
    // NIST's example for "abc".
    const known = 'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7';
    assert.equal(integrityOf('abc'), `sha384-${Buffer.from(known, 'hex').toString('base64')}`);
  });

  it('are written beside the files by the build: of every script, and of nothing else', async () => {
    writeIntegrity(cdn);
    const written = JSON.parse(readFileSync(path.join(cdn, 'integrity.json'), 'utf8'));
    const expected = {};
    for (const [name, code] of Object.entries(files)) expected[name] = `sha384-${await digest('SHA-384', code)}`;
    assert.deepEqual(written, expected);
  });

  it('are printed with a tag for each entry, a map for all, and what a policy needs to allow the map', async () => {
    const { status, said } = sri();
    assert.equal(status, 0, said);
    const hash = async (name) => `sha384-${await digest('SHA-384', files[name])}`;
    for (const name of Object.keys(files)) assert.ok(said.includes(`${await hash(name)}  ${name}\n`), name);
    const tags = [
      ...said.matchAll(/<script type="module" src="(.*)" integrity="(.*)" crossorigin="anonymous"><\/script>/g),
    ];
    assert.deepEqual(
      tags.map(([, src, integrity]) => [src, integrity]),
      [
        ['/kith/all.js', await hash('all.js')],
        ['/kith/person.js', await hash('person.js')],
      ],
    );
    const [, map] = /<script type="importmap">(.*)<\/script>/.exec(said);
    assert.equal(JSON.parse(map).integrity['/kith/chunks/a.js'], await hash('chunks/a.js'));
    assert.ok(said.includes(`script-src 'sha384-${await digest('SHA-384', map)}'`));
  });

  it('are printed for the place where the files lie', () => {
    assert.match(sri('--base', 'https://cdn.example/kith').said, /src="https:\/\/cdn\.example\/kith\/all\.js"/);
    assert.match(sri('--base', './').said, /src="\.\/all\.js"/);
  });

  for (const base of ['kith', 'javascript:alert(1)', '/a"><script>', '/a b/']) {
    it(`are refused for the place ${base}`, () => {
      const { status, said } = sri('--base', base);
      assert.equal(status, 1);
      assert.match(said, /is no address: it begins with/);
    });
  }
});
