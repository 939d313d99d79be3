import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { compiler } from './support/compile.mjs';
import { createProject } from './support/project.mjs';

const older = 'typescript-older';

describe('a TypeScript project', () => {
  let folder;

  before(() => {
    folder = createProject('typescript', { tools: ['typescript'], downloads: [`${older}@npm:typescript@5.9.3`] });
  });

  for (const [version, name] of [
    ['6.0', 'typescript'],
    ['5.9', older],
  ]) {
    it(`compiles with TypeScript ${version} as for Node, and checks our types like its own`, async () => {
      const compile = await compiler(folder, name, { module: 'nodenext', skipLibCheck: false });
      assert.deepEqual(compile(['app.ts', 'mistakes.ts']), []);
    });

    it(`compiles with TypeScript ${version} as for a bundler`, async () => {
      const compile = await compiler(folder, name, { module: 'esnext', moduleResolution: 'bundler' });
      assert.deepEqual(compile(['app.ts', 'mistakes.ts']), []);
    });
  }

  it('finds the types that are named to JetBrains', async () => {
    const data = readFileSync(path.join(folder, 'node_modules/kith-elements/dist/editors/web-types.json'), 'utf8');
    const names = JSON.parse(data)
      .contributions.html.elements.flatMap(({ source, js }) => [
        source.symbol,
        ...[...js.properties, ...js.events].flatMap(({ type }) => type).map(({ name }) => name),
      ])
      .filter(Boolean);
    const text = `export type { ${[...new Set(names)].join(', ')} } from 'kith-elements';`;
    writeFileSync(path.join(folder, 'named.ts'), text);
    const compile = await compiler(folder, 'typescript', { module: 'nodenext' });
    assert.ok(names.includes('PersonSelectEvent') && names.includes('DataProvider'));
    assert.deepEqual(compile(['named.ts']), []);
  });

  it('knows the events of an element, and what they carry, from its definition or its class alone', async () => {
    const compile = await compiler(folder, 'typescript', { module: 'nodenext' });
    const files = readdirSync(path.join(folder, 'events'));
    // A program each: what one file imports, all files of a program know.
    assert.deepEqual(
      files.flatMap((file) => compile([path.join('events', file)])),
      [],
    );
  });
});
