import { expect } from '@open-wc/testing';
import { activitySchema, groupSchema, personSchema, read, type Problem, type Schema } from '../../model/index.js';
import { toActivity, toGroup, toPage, toPerson, type MappingOptions } from './index.js';

const folder = '/__shared__/data/';

const vocabulary =
  '1 10 100 101 104 105 106 108 11 112 113 118 12 120 121 123 124 125 126 127 129 13 130 130b 131 132 133 134 136 137 ' +
  '138 139 140 141 142 144 145 146 147 149 15 150 152 153 156 157 158 159 16 161 163 164 166 168 169 17 170 171 173 174 ' +
  '175 18 180 181 182 183 184 184a 184b 185 185b 185c 186 187 188 189 19 190 191 192 193 193b 194 196 197 198 2 20 21 22 ' +
  '22a 22c 24 26 27 28 29 3 32 33 34 37 39 42 43 48 49 5 50 51 52 53 55 55a 55b 56 57 58 59 6 60 61 64 65 66 68 69 6b 6c ' +
  '7 70 71 72 73 74 75 77 78 7a 7b 8 80 81 83 84 87 88 89 9 91 92 93 94 94b 96 97 98 99 id type';
const core = '1 11b 11c 11e 11f 12 13 14 15 17 19 2 20 21 21b 22 23 24 27 3 4 6 7 8';
const valid = [
  ...vocabulary.split(' ').map((example) => `vocabulary-ex${example}-jsonld`),
  ...core.split(' ').map((example) => `core-ex${example}-jsonld`),
  ...Array.from({ length: 25 }, (_, at) => `simple${String(at + 1).padStart(4, '0')}`),
  ...['vocabulary-ex181-jsonldb', 'vocabulary-ex182-jsonldb', 'empty'],
];

const mappers = {
  activity: toActivity,
  person: toPerson,
  group: toGroup,
  page: (input: unknown, options: MappingOptions) => toPage(input, 'activity', options),
};
type Kind = keyof typeof mappers;
const kinds = Object.keys(mappers) as Kind[];
const schemas: Partial<Record<Kind, Schema<unknown>>> = {
  activity: activitySchema,
  person: personSchema,
  group: groupSchema,
};

/** What the invalid documents are mapped as, what comes of them, and why. They are completed first, as the valid ones. */
const invalid: Record<string, [Kind, 'refused' | 'repaired', string]> = {
  'array-at-top': ['activity', 'refused', 'activity: expected an object, found a list'],
  'bad-character-set': ['activity', 'repaired', 'activity.content: holds characters that were not UTF-8'],
  'collection-with-non-page-first': ['page', 'repaired', 'page.first: Create is no page'],
  'content-map-with-invalid-language-tag': [
    'activity',
    'repaired',
    'activity.contentMap: "de-419-DE" is no language tag',
  ],
  'name-as-namemap': ['activity', 'repaired', 'activity.nameMap: expected a map of languages, found text'],
  'namemap-as-name': ['activity', 'repaired', 'activity.name: a map of languages belongs in nameMap'],
  'number-as-actor': ['activity', 'repaired', 'activity.actor: expected an object or an address, found a number'],
  'number-as-content': ['activity', 'repaired', 'activity.content: expected text, found a number'],
  'number-as-context': ['activity', 'refused', 'activity.@context: expected an address or an object'],
  'number-as-id': ['activity', 'refused', 'activity.id: expected text, found a number'],
  'number-as-name': ['activity', 'refused', 'activity.name: expected text, found a number'],
  'number-as-object': ['activity', 'repaired', 'activity.object: expected an object or an address, found a number'],
  'number-as-type': ['activity', 'repaired', 'activity.type: expected text, found a number'],
  'number-at-top': ['activity', 'refused', 'activity: expected an object, found a number'],
  'ordered-collection-with-items': ['page', 'repaired', 'page.items: belongs to another type than OrderedCollection'],
  'ordered-collection-with-non-page-first': ['page', 'repaired', 'page.first: Offer is no page'],
  'other-context': [
    'person',
    'repaired',
    'person.@context: names only other vocabularies, such as "http://schema.org"',
  ],
  'relative-uri-for-url': ['activity', 'repaired', 'activity.url: is no absolute http, https, mailto or tel address'],
  'string-at-top': ['activity', 'refused', 'activity: expected an object, found a string'],
  'unordered-collection-with-ordered-items': [
    'page',
    'repaired',
    'page.orderedItems: belongs to another type than Coll',
  ],
};

/** Why a complete and valid document may be no post. */
const refusals =
  /^activity(?:\.\w+)*: (?:(?:undoing )?\w+ is no post$|expected content, a name|is only linked|expected a value, found nothing)/;

async function fetched(file: string): Promise<unknown> {
  const answer = await fetch(folder + file);
  if (!answer.ok) return undefined;
  // One of W3C's examples has line breaks within a text.
  return JSON.parse((await answer.text()).replace(/\s+/g, ' '));
}

/** Most examples leave out what every real post has; so it is what remains that counts. */
const completed = (document: unknown): unknown =>
  typeof document === 'object' && !Array.isArray(document)
    ? {
        id: 'https://a.example/1',
        attributedTo: 'https://a.example/asa',
        published: '2026-01-02T03:04:05Z',
        ...document,
      }
    : document;

function mapped(kind: Kind, document: unknown) {
  const told: string[] = [];
  const onProblem = ({ path, message }: Problem) => told.push(`${path}: ${message}`);
  return { result: mappers[kind](document, { onProblem }), told };
}

describe('The W3C’s ActivityStreams documents', () => {
  let documents: Map<string, unknown>;
  let faulty: Map<string, unknown>;
  before(async function () {
    if ((await fetched('as2/valid/empty.json')) === undefined) {
      console.log(`Passed over: ${folder}as2 is not there.`);
      this.skip();
    }
    const all = async (names: readonly string[], below: string) =>
      new Map(
        await Promise.all(names.map(async (name) => [name, await fetched(`as2/${below}/${name}.json`)] as const)),
      );
    documents = await all(valid, 'valid');
    faulty = await all(Object.keys(invalid), 'invalid');
  });

  it('are all there', () => {
    expect(documents.size).to.equal(212);
    for (const [name, document] of [...documents, ...faulty]) expect(document, name).not.to.equal(undefined);
  });

  for (const [how, prepare] of Object.entries({ 'as they are': (document: unknown) => document, completed })) {
    it(`map without a throw ${how}: to what passes our schemas, or to nothing and a reason`, () => {
      for (const [name, document] of documents) {
        for (const kind of kinds) {
          const { result, told } = mapped(kind, prepare(document));
          expect(
            told.some((problem) => problem.includes('@context')),
            name,
          ).to.equal(false);
          if (!result) expect(told, `${name} as ${kind}`).not.to.be.empty;
          const schema = schemas[kind];
          if (!result || !schema) continue;
          const again = read(schema, result, kind, ({ path, message }) => expect.fail(`${name} ${path}: ${message}`));
          expect(again, name).to.deep.equal(result);
        }
      }
    });
  }

  it('make 98 posts, 15 people, 9 groups and 32 pages once they are complete', () => {
    const made = kinds.map(
      (kind) => [...documents.values()].filter((one) => mapped(kind, completed(one)).result).length,
    );
    expect(made).to.deep.equal([98, 15, 9, 32]);
  });

  it('are no posts for a good reason only', () => {
    for (const [name, document] of documents) {
      const { result, told } = mapped('activity', completed(document));
      if (!result) expect(told.at(-1), name).to.match(refusals);
    }
  });

  for (const [name, [kind, outcome, reason]] of Object.entries(invalid)) {
    it(`where invalid are ${outcome}: ${name}`, () => {
      const { result, told } = mapped(kind, completed(faulty.get(name)));
      expect(result ? 'repaired' : 'refused').to.equal(outcome);
      expect(told.filter((problem) => problem.startsWith(reason))).to.have.length(1);
      for (const other of kinds) expect(() => mapped(other, faulty.get(name))).not.to.throw();
    });
  }
});

describe('A real server’s ActivityStreams documents', () => {
  const captured = async (file: string) =>
    ((await fetched(`captured/snac-2.75-activitystreams2/${file}.json`)) as { body: unknown } | undefined)?.body;

  it('become posts, a person and an empty page, without a complaint', async function () {
    const [outbox, actor, followers] = await Promise.all(['outbox', 'actor', 'followers'].map(captured));
    if (!outbox) {
      console.log(`Passed over: ${folder}captured is not there.`);
      return this.skip();
    }
    const page = mapped('page', outbox);
    expect(page.told).to.deep.equal([]);
    expect(page.result).to.have.property('total', 20);
    expect(toPage(outbox, 'activity')?.items).to.have.length(20);
    expect(toPage(outbox, 'activity')?.items[0]).to.deep.equal({
      id: 'http://localhost:8101/carla/p/1795403549.113948',
      actorId: 'http://localhost:8101/carla',
      published: '2026-11-23T03:12:29Z',
      text: 'note 44',
      visibility: 'public',
      url: 'http://localhost:8101/carla/p/1795403549.113948',
    });
    expect(mapped('person', actor)).to.deep.equal({
      told: [],
      result: {
        id: 'http://localhost:8101/anna',
        name: 'anna',
        handle: 'anna',
        avatar: { url: 'http://localhost:8101/susie.png' },
        url: 'http://localhost:8101/anna',
      },
    });
    expect(mapped('page', followers)).to.deep.equal({ told: [], result: { items: [], total: 0 } });
  });
});
