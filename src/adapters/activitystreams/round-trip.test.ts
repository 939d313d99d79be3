import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  activitySchema,
  groupSchema,
  personSchema,
  read,
  type Activity,
  type Entity,
  type Group,
  type Person,
} from '../../model/index.js';
import { fromActivity, fromGroup, fromPerson, toActivity, toGroup, toPage, toPerson } from './index.js';

const asa = 'https://a.example/users/asa';
const quietly = {
  onProblem: ({ path, message }: { path: string; message: string }) => expect.fail(`${path}: ${message}`),
};
/** As the other side gets it. */
const sent = (document: object) => JSON.parse(JSON.stringify(document)) as unknown;

const iri = fc.nat({ max: 9 }).map((at) => `https://a.example/${String(at)}`);
const words = fc.stringMatching(/^[a-z<>&"'åé]{1,6}( [a-z<>&"'åé]{1,6}){0,3}(\n[a-z]{1,4})?$/);
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((moment) => moment.toISOString());
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 3 });
const ids = fc.uniqueArray(iri, { minLength: 1, maxLength: 3 });
/** Optional fields are there or not: never there and undefined. */
const having = <T extends object>(required: { [K in keyof T]: fc.Arbitrary<T[K]> }, keys: (keyof T)[]) =>
  fc.record(required, { requiredKeys: keys }) as fc.Arbitrary<T>;

/** Marks on whole words, one after the other, as the text is long. */
const marks = (text: string): fc.Arbitrary<Entity[]> => {
  const places = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const plain = fc.record({ type: fc.constantFrom('strong', 'emphasis', 'code', 'quote') });
  const link = fc.record({ type: fc.constant('link'), url: fc.constant('https://b.example/') });
  const ref = fc.tuple(fc.constantFrom('mention', 'topic'), iri).map(([type, id]) => ({ type, id, url: id }));
  return fc
    .tuple(...places.map((place) => fc.option(fc.oneof(plain, link, ref).map((mark) => ({ ...mark, ...place })))))
    .map((list) => list.filter((mark) => mark !== null));
};
const content = words.chain((text) =>
  marks(text).map((entities) => (entities.length > 0 ? { text, entities } : { text })),
);

const activity = fc
  .tuple(
    content,
    having<Omit<Activity, 'text' | 'entities'>>(
      {
        id: iri,
        actorId: iri,
        published: date,
        updated: date,
        purpose: fc.constantFrom('ask', 'share', 'unheard of'),
        language: fc.constantFrom('en', 'pt-BR'),
        inReplyTo: iri,
        url: iri,
        visibility: fc.constantFrom('public', 'network', 'members', 'hidden'),
        attachments: some(
          having({ url: iri, name: words, mediaType: fc.constantFrom('image/png', 'text/html') }, ['url']),
        ),
        counts: fc.record({ replies: fc.nat() }),
        reactions: fc.integer({ min: 1, max: 99 }).map((count) => [{ key: 'like', count }]),
        poll: fc
          .tuple(
            fc.uniqueArray(iri, { minLength: 2, maxLength: 4 }),
            words,
            fc.nat(),
            fc.constantFrom({}, { multiple: true }),
          )
          .map(([options, text, votes, more]) => ({
            options: options.map((id) => ({ id, text, votes })),
            closes: '2026-04-01T10:00:00Z',
            ...more,
          })),
      },
      ['id', 'actorId', 'published', 'visibility'],
    ),
  )
  .map(([said, rest]) => {
    const idsOf = (type: string) => [
      ...new Set((said as Partial<Activity>).entities?.flatMap((one) => (one.type === type ? (one.id ?? []) : []))),
    ];
    const [mentions, topicIds] = [idsOf('mention'), idsOf('topic')];
    return {
      ...said,
      ...rest,
      ...(mentions.length > 0 && { mentions }),
      ...(topicIds.length > 0 && { topicIds }),
    };
  });

describe('The way there and back', () => {
  it('keeps all of a post that ActivityStreams can carry', () => {
    fc.assert(
      fc.property(
        activity,
        fc.constantFrom({}, { wrap: 'Create' } as const),
        fc.boolean(),
        (post, options, inGroup) => {
          const groupId = inGroup && post.visibility !== 'hidden' ? { groupId: 'https://a.example/g' } : {};
          const whole = { ...post, ...groupId };
          expect(toActivity(sent(fromActivity(whole, options)), quietly)).to.deep.equal(whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps all of a person that ActivityStreams can carry', () => {
    const mail = fc.record({
      kind: fc.constant('mail'),
      value: fc.constant('a@b.example'),
      url: fc.constant('mailto:a@b.example'),
    });
    const phone = fc.record({
      kind: fc.constant('phone'),
      value: fc.constant('+46'),
      url: fc.constant('tel:+46'),
      label: words,
    });
    const field = fc.oneof(
      fc.record({ label: words, value: words }),
      fc.record({ label: words, value: iri, type: fc.constant('url') }),
    );
    const person = having<Person>(
      {
        id: iri,
        name: words,
        handle: fc.constantFrom('asa', 'bo'),
        about: words,
        avatar: having({ url: iri, alt: words }, ['url']),
        location: words,
        url: iri,
        contacts: some(fc.oneof(mail, phone)),
        fields: some(field),
        topicIds: ids,
        status: fc.constant('system'),
      },
      ['id', 'name'],
    );
    fc.assert(
      fc.property(person, (one) => {
        expect(toPerson(sent(fromPerson(one)), quietly)).to.deep.equal(one);
      }),
    );
    const left: Person = { id: asa, name: 'Åsa', about: 'x', status: 'deactivated' };
    expect(toPerson(sent(fromPerson(left)), quietly)).to.deep.equal({ id: asa, name: 'Åsa', status: 'deactivated' });
  });

  it('keeps all of a group that ActivityStreams can carry', () => {
    const group = having<Group>(
      {
        id: iri,
        name: words,
        description: words,
        image: having({ url: iri, alt: words }, ['url']),
        url: iri,
        joinPolicy: fc.constantFrom('open', 'request'),
        topicIds: ids,
      },
      ['id', 'name'],
    );
    fc.assert(
      fc.property(group, (one) => {
        expect(toGroup(sent(fromGroup(one)), quietly)).to.deep.equal(one);
      }),
    );
  });

  it('never throws, and comes to what passes our schemas, whatever is mapped', () => {
    const term = fc.constantFrom(
      '@context',
      'type',
      'id',
      'name',
      'nameMap',
      'content',
      'contentMap',
      'summary',
      'url',
      'icon',
      'tag',
      'attachment',
      'to',
      'audience',
      'object',
      'actor',
      'attributedTo',
      'published',
      'oneOf',
      'closed',
      'href',
      'replies',
      'as:name',
    );
    const type = fc.constantFrom(
      'Note',
      'Create',
      'Person',
      'Group',
      'Question',
      'Announce',
      'Delete',
      'Undo',
      'Link',
      'Mention',
      'Tombstone',
      'as:Image',
      'Collection',
    );
    const mappers = [
      { name: 'activity', map: toActivity, schema: activitySchema },
      { name: 'person', map: toPerson, schema: personSchema },
      { name: 'group', map: toGroup, schema: groupSchema },
    ];
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.oneof(type, iri, date, words, fc.jsonValue({ maxDepth: 1 }), fc.anything({ maxDepth: 1 })),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(term, tie('tree'), { maxKeys: 8 }),
      ),
    }));
    const document = fc.tuple(type, fc.dictionary(term, tree, { minKeys: 1, maxKeys: 10 })).map(([of, rest]) => ({
      ...{ id: asa, type: of, attributedTo: asa, published: '2026-01-01T00:00:00Z', name: 'x' },
      ...rest,
    }));
    fc.assert(
      fc.property(document, (input) => {
        for (const { name, map, schema } of mappers) {
          const told: string[] = [];
          const result = map(input, { onProblem: ({ path, message }) => told.push(path + message) });
          if (result) expect(read<unknown>(schema, result, name, quietly.onProblem)).to.deep.equal(result);
          else expect(told).not.to.be.empty;
        }
        toPage({ type: 'Collection', items: [input, input] }, 'activity');
      }),
      { numRuns: 500 },
    );
  });
});
