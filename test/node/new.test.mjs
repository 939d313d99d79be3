import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Refusal, kinds, namesFor } from '../../scripts/new/names.mjs';
import { fill, insert, plan } from '../../scripts/new/plan.mjs';
import { write } from '../../scripts/new/write.mjs';

const checkout = path.resolve(import.meta.dirname, '../..');

describe('the names of a new element', () => {
  it('are all made of one', () => {
    assert.deepEqual(namesFor('topic-badge'), {
      name: 'topic-badge',
      tag: 'kith-topic-badge',
      Class: 'KithTopicBadge',
      title: 'Topic badge',
      kind: 'person',
    });
    assert.equal(namesFor('roster').Class, 'KithRoster');
  });

  const refused = [
    [[], /^Name the element\.\nUsage: npm run new NAME/],
    [[''], /^Name the element/],
    [['kith-topic-badge'], /gets `kith-` by itself: npm run new topic-badge/],
    [['kith'], /gets `kith-` by itself: leave it out/],
    [['TopicBadge'], /small letters.*Try `npm run new topic-badge`/],
    [['KithTopicBadge'], /Try `npm run new topic-badge`/],
    [['topic_badge'], /Try `npm run new topic-badge`/],
    [['<kith-topic-badge>'], /Try `npm run new topic-badge`/],
    [['topic--badge'], /Try `npm run new topic-badge`/],
    [['../escape'], /no name for an element/],
    [['3-people'], /no name for an element/],
    [['übersicht'], /no name for an element/],
    [['all'], /"all" is taken/],
    [['a'.repeat(41)], /too long: 40 characters at most/],
    [['topic-badge', 'topic'], /There is no kind "topic"\.\nUsage/],
    [['topic-badge', 'constructor'], /There is no kind/],
  ];
  for (const [args, sentence] of refused) {
    it(`are refused for "${args.join(' ').slice(0, 30)}"`, () => {
      assert.throws(() => namesFor(...args), { constructor: Refusal, message: sentence });
    });
  }
});

describe('a statement among its like', () => {
  const like = /^import '\.\/([\w-]+)\.js';$/gm;
  const add = (text, name) => insert(text, like, name, `import './${name}.js';`);

  it('stands where the alphabet wants it', () => {
    const text = "import './b.js';\nimport './d.js';\n";
    assert.equal(add(text, 'a'), `import './a.js';\n${text}`);
    assert.equal(add(text, 'c'), "import './b.js';\nimport './c.js';\nimport './d.js';\n");
    assert.equal(add(text, 'e'), `${text}import './e.js';\n`);
  });

  it('leaves everything around it as it is', () => {
    assert.equal(
      add("// first\nimport './b.js';\n\nexport {};\n", 'c'),
      "// first\nimport './b.js';\nimport './c.js';\n\nexport {};\n",
    );
  });

  it('is not put where nothing is like it', () => assert.equal(add('export {};\n', 'a'), undefined));
});

describe('a new element', () => {
  let root;
  before(() => {
    root = mkdtempSync(path.join(tmpdir(), 'kith-plan-'));
    for (const file of ['src', 'stories', 'custom-elements.json', '.prettierrc.json'])
      cpSync(path.join(checkout, file), path.join(root, file), { recursive: true });
  });
  after(() => rmSync(root, { recursive: true }));

  const read = (file) => readFileSync(file, 'utf8');
  const everything = () =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, withFileTypes: true }).map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [file, entry.isFile() ? read(file) : 'a folder'];
      }),
    );

  for (const kind of Object.keys(kinds)) {
    it(`about ${kind} is planned in full: five files, and a line in two`, async () => {
      const { created, changed } = await plan(root, 'new-thing', kind);
      assert.deepEqual([...created.keys()].sort(), [
        'src/define/new-thing.ts',
        'src/elements/new-thing/new-thing.styles.ts',
        'src/elements/new-thing/new-thing.test.ts',
        'src/elements/new-thing/new-thing.ts',
        'stories/new-thing.stories.ts',
      ]);
      for (const text of created.values()) assert.doesNotMatch(text, /\{\{|\}\}\}/);
      const registered = changed.get('src/define/all.ts').trim().split('\n');
      assert.ok(registered.includes("import './new-thing.js';"));
      assert.deepEqual(registered, [...registered].sort());
      assert.match(
        changed.get('src/index.ts'),
        /^export \{ KithNewThing \} from '.\/elements\/new-thing\/new-thing.js';$/m,
      );
    });
  }

  const refusals = {
    'is refused where there is one of that name': {
      args: ['person'],
      sentence: '<kith-person> exists already: src/elements/person/person.ts.',
    },
    'is refused where its class is the name of something else': {
      args: ['document'],
      sentence: 'The class of "document" would be KithDocument, which stands in src/model/document.ts.',
    },
    'is refused where more is said than is understood': {
      args: ['new-thing', 'group', 'people'],
      sentence: 'One element at a time: "people" is too much.',
    },
  };
  for (const [name, { args, sentence }] of Object.entries(refusals)) {
    it(name, () => assert.rejects(plan(root, ...args), { constructor: Refusal, message: sentence }));
  }

  for (const file of [
    'stories/left-over.stories.ts',
    'src/define/left-over.ts',
    'src/elements/left-over/left-over.test.ts',
  ]) {
    it(`is refused, and nothing is written over, where ${file} is left over`, async () => {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), '// Somebody’s work.\n');
      await assert.rejects(plan(root, 'left-over'), {
        constructor: Refusal,
        message: `${file} is there already: remove it or take another name.`,
      });
      assert.equal(read(path.join(root, file)), '// Somebody’s work.\n');
      rmSync(path.join(root, file));
    });
  }

  it('is refused where the list of definitions is not one', async () => {
    const all = path.join(root, 'src/define/all.ts');
    const text = read(all);
    writeFileSync(all, 'export {};\n');
    await assert.rejects(plan(root, 'new-thing'), /src\/define\/all\.ts does not look as expected/);
    writeFileSync(all, text);
  });

  it('leaves no trace where something fails after it was written', async () => {
    const planned = await plan(root, 'new-thing');
    const untouched = everything();
    assert.throws(
      () =>
        write(root, planned, () => {
          assert.ok(read(path.join(root, 'src/elements/new-thing/new-thing.ts')));
          writeFileSync(path.join(root, 'custom-elements.json'), 'half');
          throw new Error('The manifest could not be written.');
        }),
      /The manifest could not be written/,
    );
    assert.deepEqual(everything(), untouched);
  });

  it('is written as it was planned', async () => {
    const planned = await plan(root, 'new-thing');
    write(root, planned, () => undefined);
    for (const [file, text] of [...planned.created, ...planned.changed])
      assert.equal(read(path.join(root, file)), text);
  });
});

describe('a template', () => {
  it('says so where it asks for what there is not', () => {
    assert.equal(fill('<{{tag}}>', { tag: 'kith-x' }), '<kith-x>');
    assert.throws(() => fill('{{constructor}}', {}), /A template asks for \{\{constructor\}\}/);
  });
});
