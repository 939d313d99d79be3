import { expect } from '@open-wc/testing';
import type { Activity } from '../../model/index.js';
import { namespace, toActivity, type MappingOptions } from './index.js';

const asa = 'https://a.example/users/asa';
const note = {
  type: 'Note',
  id: 'https://a.example/notes/1',
  attributedTo: asa,
  published: '2026-03-14T09:00:00Z',
  content: '<p>Hello</p>',
};
const base: Activity = { id: note.id, actorId: asa, published: note.published, text: 'Hello' };

const from = (input: unknown, options: MappingOptions = {}) => {
  const told: string[] = [];
  const result = toActivity(input, { ...options, onProblem: ({ path, message }) => told.push(`${path}: ${message}`) });
  return { result, told };
};
/** What an object becomes, where nothing is wrong with it. */
const clean = (input: unknown, options: MappingOptions = {}) => {
  const { result, told } = from(input, options);
  expect(told).to.deep.equal([]);
  return result;
};

describe('A post', () => {
  it('is made from an object, bare or in the activity that made it', () => {
    expect(clean(note)).to.deep.equal(base);
    expect(clean({ type: 'Create', id: 'https://a.example/1', actor: asa, object: note })).to.deep.equal(base);
    const object = { ...note, attributedTo: undefined, published: null };
    const create = { type: 'Create', actor: { type: 'Person', id: asa }, published: note.published, object };
    expect(clean(create)).to.deep.equal(base);
    const edit = { type: 'Update', actor: asa, published: '2026-03-15T09:00:00Z', object: note };
    expect(clean(edit)).to.deep.equal({ ...base, updated: '2026-03-15T09:00:00Z' });
  });

  it('is read however its terms and types are written', () => {
    const as = 'https://www.w3.org/ns/activitystreams';
    const written = {
      '@context': [`${as}#`, { title: 'as:name', soc: `${as}#`, Memo: 'soc:Note' }],
      '@id': note.id,
      '@type': 'Memo',
      'as:attributedTo': { '@id': asa },
      [`${as}#published`]: note.published,
      'soc:content': { '@value': 'Hello', '@language': 'en' },
      title: 'Hello',
    };
    expect(clean(written)).to.deep.equal({ ...base, language: 'en' });
    for (const type of ['as:Note', `${as}#Note`, 'http://www.w3.org/ns/activitystreams#Note', ['x:Memo', 'Note'], []]) {
      expect(clean({ ...note, type })).to.deep.equal(base);
    }
  });

  it('is of a type nobody knows, and says so', () => {
    expect(from({ ...note, type: 'https://x.example/Memo' })).to.deep.equal({
      result: base,
      told: ['activity.type: "https://x.example/Memo" is not known; read as Object'],
    });
  });

  it('has what stands in lists, links and embedded objects', () => {
    const lists = {
      ...note,
      attributedTo: [{ type: 'Person', id: asa, name: 'Åsa' }],
      inReplyTo: { type: 'Link', href: 'https://a.example/notes/0' },
      url: [
        { type: 'Link', href: 'https://a.example/1.json', mediaType: 'application/json' },
        { type: 'Link', href: 'https://a.example/de/1', hreflang: 'de', mediaType: 'text/html' },
        { type: 'Link', href: 'https://a.example/en/1', hreflang: 'en', mediaType: 'text/html' },
      ],
      replies: { type: 'Collection', totalItems: 3 },
      likes: { type: 'Collection', totalItems: 2 },
      attachment: ['https://a.example/a.pdf', { type: 'Image', url: { href: 'https://a.example/b.png' }, name: 'B' }],
    };
    expect(clean(lists, { languages: ['en-GB'] })).to.deep.equal({
      ...base,
      inReplyTo: 'https://a.example/notes/0',
      url: 'https://a.example/en/1',
      counts: { replies: 3 },
      reactions: [{ key: 'like', count: 2 }],
      attachments: [{ url: 'https://a.example/a.pdf' }, { url: 'https://a.example/b.png', name: 'B' }],
    });
  });

  it('speaks the language asked for, else the one it was written in', () => {
    const contentMap = { fr: 'Bonjour', 'pt-BR': 'Oi', und: '…', de: ['Hallo', 'Servus'] };
    const said = (input: object, ...languages: string[]) => {
      const { text, language } = clean({ ...note, content: undefined, ...input }, { languages }) ?? {};
      return [text, language];
    };
    expect(said({ contentMap }, 'pt')).to.deep.equal(['Oi', 'pt-BR']);
    expect(said({ contentMap }, 'sv', 'de-AT')).to.deep.equal(['Hallo', 'de']);
    expect(said({ contentMap }, 'sv')).to.deep.equal(['…', undefined]);
    expect(said({ content: 'Bonjour', contentMap: { fr: 'Bonjour' } }, 'de')).to.deep.equal(['Bonjour', 'fr']);
    expect(said({ content: 'Hej', '@context': { '@language': 'sv' } })).to.deep.equal(['Hej', 'sv']);
  });

  it('begins with its name, and with the warning of what is sensitive', () => {
    const article = { ...note, type: 'Article', name: 'Plan', content: 'We <b>go</b>' };
    expect(clean(article)).to.deep.include({
      text: 'Plan\nWe go',
      entities: [
        { type: 'strong', start: 0, end: 4 },
        { type: 'strong', start: 8, end: 10 },
      ],
    });
    expect(clean({ ...note, name: 'Hello' })).to.deep.equal(base);
    expect(clean({ ...note, sensitive: true, summary: 'Spiders' })?.text).to.equal('Spiders\nHello');
    expect(clean({ ...note, content: null, summary: 'Short' })?.text).to.equal('Short');
    expect(from({ ...note, summary: 'Short' })).to.deep.equal({
      result: base,
      told: ['activity.summary: is not kept beside a content'],
    });
  });

  it('keeps plain text plain, and reads what is neither as plain text', () => {
    expect(clean({ ...note, mediaType: 'text/plain', content: 'a < b\n c' })?.text).to.equal('a < b\n c');
    const { result, told } = from({ ...note, mediaType: 'text/markdown', content: '*a*' });
    expect([result?.text, told]).to.deep.equal(['*a*', ['activity.mediaType: text/markdown is read as plain text']]);
  });

  it('knows whom and what it means, from its tags, in HTML and in plain words', () => {
    const tag = [
      { type: 'Mention', href: asa, name: '@asa' },
      { type: 'Hashtag', href: 'https://a.example/t/pumps', name: '#pumps' },
      { id: 'https://a.example/t/oil', name: '#oil' },
      { type: 'Emoji', name: ':x:' },
    ];
    const { result } = from({ ...note, content: `@asa, @asanother <a href="${asa}">Å</a> #oil`, tag });
    expect(result).to.deep.include({
      mentions: [asa],
      topicIds: ['https://a.example/t/pumps', 'https://a.example/t/oil'],
    });
    expect(result?.entities?.map(({ type, start, end, id }) => [type, start, end, id])).to.deep.equal([
      ['mention', 17, 18, asa],
      ['topic', 19, 23, 'https://a.example/t/oil'],
    ]);
    const plain = clean({ ...note, content: '@asanother @asa', tag: tag[0] });
    expect(plain?.entities).to.deep.equal([{ type: 'mention', start: 11, end: 15, id: asa, url: asa }]);
  });

  it('is a file with its words, where it is a picture, sound, film or document', () => {
    for (const type of ['Image', 'Audio', 'Video', 'Document', 'Page']) {
      const url = [
        { type: 'Link', href: 'https://a.example/f', mediaType: 'application/x-f' },
        { type: 'Link', href: 'https://a.example/f.html', mediaType: 'text/html' },
      ];
      expect(clean({ ...note, type, content: undefined, name: 'F', url })).to.deep.equal({
        ...base,
        text: 'F',
        attachments: [{ url: 'https://a.example/f', mediaType: 'application/x-f', name: 'F' }],
        url: 'https://a.example/f.html',
      });
    }
  });

  it('loses the time and place of an event, and says so', () => {
    const { result, told } = from({
      ...note,
      type: 'Event',
      startTime: '2026-04-01T10:00:00Z',
      location: 'https://x.example',
    });
    expect(result).to.deep.equal(base);
    expect(told.map((problem) => problem.split(':')[0])).to.deep.equal(['activity.startTime', 'activity.location']);
  });

  it('asks a question at work only by our own word; a Question is a poll', () => {
    expect(clean({ ...note, [`${namespace}purpose`]: 'ask' })?.purpose).to.equal('ask');
    expect(clean({ ...note, 'kith:purpose': 'ask' })?.purpose).to.equal('ask');
    expect(clean({ ...note, '@context': { k: namespace }, 'k:purpose': 'ask' })?.purpose).to.equal('ask');
    expect(clean({ ...note, '@context': { kith: 'https://x.example/' }, 'kith:purpose': 'ask' })).to.deep.equal(base);
    const oneOf = [
      { name: 'Yes', replies: { totalItems: 2 } },
      { type: 'Note', name: 'No' },
    ];
    expect(clean({ ...note, type: 'Question', oneOf, endTime: '2026-04-01T10:00:00Z' })).to.deep.equal({
      ...base,
      poll: {
        options: [
          { id: 'Yes', text: 'Yes', votes: 2 },
          { id: 'No', text: 'No' },
        ],
        closes: '2026-04-01T10:00:00Z',
      },
    });
    const { result, told } = from({
      ...note,
      type: 'Question',
      anyOf: [{ name: 'A' }, { name: 'A' }, {}],
      closed: true,
    });
    expect(result?.poll).to.deep.equal({ options: [{ id: 'A', text: 'A' }], multiple: true });
    expect(told).to.have.length(3);
  });

  it('is a gap where it was deleted or undone', () => {
    const gap = { id: base.id, actorId: asa, published: base.published, state: 'removed' };
    const by = { actor: asa, published: note.published };
    expect(clean({ type: 'Delete', ...by, object: note.id })).to.deep.equal(gap);
    const tombstone = { type: 'Tombstone', id: note.id, formerType: 'Note', deleted: note.published };
    expect(clean({ type: 'Delete', actor: asa, object: tombstone })).to.deep.equal(gap);
    expect(clean({ ...note, type: 'Tombstone' })).to.deep.equal(gap);
    const announce = { type: 'Announce', id: note.id, actor: asa, object: 'https://a.example/notes/0' };
    expect(clean({ type: 'Undo', ...by, object: announce })).to.deep.equal(gap);
  });

  it('shares what it announces, for nobody who could not read that', () => {
    const announce = {
      type: 'Announce',
      id: 'https://b.example/1',
      actor: 'https://b.example/bo',
      published: note.published,
    };
    const shared = { id: announce.id, actorId: announce.actor, published: note.published, purpose: 'share' };
    expect(clean({ ...announce, object: note.id })).to.deep.equal({ ...shared, attachments: [{ url: note.id }] });
    const open = { ...announce, to: 'as:Public' };
    expect(clean({ ...open, object: { ...note, to: 'https://a.example/users/asa/followers' } })).to.deep.equal({
      ...shared,
      visibility: 'members',
      attachments: [{ url: note.id, name: 'Hello' }],
    });
    const passedOn = { ...announce, object: { type: 'Create', actor: asa, object: note } };
    expect(clean(passedOn)).to.deep.equal({ ...base, groupId: announce.actor });
  });

  it('is told by another activity in its own words; reactions and private matters are none', () => {
    const join = { type: 'Join', id: note.id, actor: asa, published: note.published, object: 'https://a.example/g' };
    expect(clean({ ...join, summary: 'Åsa joined' })?.text).to.equal('Åsa joined');
    expect(from(join).told).to.deep.equal(['activity: expected content, a name or an attachment']);
    for (const type of [
      'Like',
      'Dislike',
      'Block',
      'Flag',
      'Follow',
      'TentativeAccept',
      'Person',
      'Collection',
      'Place',
    ]) {
      expect(from({ ...join, type, summary: 'x' }), type).to.deep.equal({
        result: undefined,
        told: [`activity: ${type} is no post`],
      });
    }
    expect(from({ type: 'Undo', object: 'https://a.example/1' }).told[0]).to.contain('nobody knows what is undone');
    expect(from({ type: 'Create', actor: asa, object: note.id }).told[0]).to.contain('nothing is fetched');
  });

  it('is nothing without an id, an author, a date that exists, or words', () => {
    for (const [change, path] of [
      [{ id: undefined }, 'activity.id'],
      [{ id: 7 }, 'activity.id'],
      [{ attributedTo: { name: 'Åsa' } }, 'activity.attributedTo'],
      [{ published: '2026-02-31T00:00:00Z' }, 'activity.published'],
      [{ published: 'yesterday' }, 'activity.published'],
      [{ content: '<script>x</script>' }, 'activity'],
    ] as const) {
      const { result, told } = from({ ...note, ...change });
      expect(result).to.equal(undefined);
      expect(told[0]?.split(': ')[0]).to.equal(path);
    }
  });

  it('keeps the first of several authors, and says so', () => {
    const { result, told } = from({ ...note, attributedTo: [asa, 'https://b.example/bo'] });
    expect(result).to.deep.equal(base);
    expect(told).to.deep.equal(['activity.attributedTo: only the first of 2 is kept']);
  });
});
