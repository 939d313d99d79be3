import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import { forbidden } from '../../scripts/lint/rooms.mjs';
import { templateTextRule } from '../../scripts/lint/template-text.mjs';

describe('the table of rooms', () => {
  const allowed = [
    ['model/person.ts', 'valibot'],
    ['model/person.ts', './schema.js'],
    ['search/rank.ts', '../internal/hash.js'],
    ['adapters/json-file/index.ts', '../memory/index.js'],
    ['query/context.ts', '@lit/context'],
    ['elements/person/person.ts', '../../query/index.js'],
    ['define/person.ts', '../elements/person/person.js'],
    ['define/all.ts', './person.js'],
    ['testing/provider-suite.ts', '../adapters/memory/index.js'],
    ['testing/fixtures.ts', '../views/index.js'],
    ['index.ts', './elements/person/person.js'],
  ];
  const refused = [
    ['model/person.ts', '../provider/index.js'],
    ['model/person.ts', 'lit'],
    ['provider/compose.ts', '../query/index.js'],
    ['adapters/http/index.ts', '../memory/index.js'],
    ['adapters/http/index.ts', 'lit'],
    ['internal/hash.ts', '../i18n/index.js'],
    ['views/avatar.ts', '../query/index.js'],
    ['elements/person/person.ts', '../group-card/group-card.js'],
    ['elements/person/person.ts', '../../define.js'],
    ['elements/person/person.ts', '../../adapters/memory/index.js'],
    ['define/person.ts', '../elements/provider/provider.js'],
    ['testing/provider-suite.ts', '../views/index.js'],
    ['index.ts', './define/all.js'],
    ['somewhere/new.ts', '../model/index.js'],
  ];
  for (const [file, specifier] of allowed) {
    it(`lets ${file} import ${specifier}`, () => assert.equal(forbidden(file, specifier, false), undefined));
  }
  for (const [file, specifier] of refused) {
    it(`keeps ${file} from ${specifier}`, () => assert.ok(forbidden(file, specifier, false)));
  }
  it('lets only the provider element load an adapter, and only by a dynamic import', () => {
    const adapter = '../../adapters/memory/index.js';
    assert.equal(forbidden('elements/provider/provider.ts', adapter, true), undefined);
    assert.ok(forbidden('elements/provider/provider.ts', adapter, false));
    assert.ok(forbidden('elements/person/person.ts', adapter, true));
  });
});

describe('words in templates', () => {
  const messages = (template) =>
    new Linter().verify(`export default html\`${template}\`;`, {
      plugins: { kith: { rules: { text: templateTextRule } } },
      rules: { 'kith/text': 'error' },
    });

  it('are found between tags, around holes and in spoken attributes', () => {
    assert.equal(messages('<p>Hello</p>').length, 1);
    assert.equal(messages('${count} people').length, 1);
    assert.equal(messages('<button aria-label="Close"></button>').length, 1);
  });

  it('are not seen in tags, comments and entities', () => {
    assert.deepEqual(messages('<p class="a ${b} c">${b}&nbsp;· <b>${b}</b>, 3<!-- words --></p>'), []);
  });
});
