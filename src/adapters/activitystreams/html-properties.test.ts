import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { activitySchema, read, type Entity } from '../../model/index.js';
import { contentToHtml, htmlToContent, type Content, type Tag } from './index.js';

const tags: Tag[] = [
  { type: 'mention', id: 'https://a.example/users/asa', name: '@asa@a.example', url: 'https://a.example/users/asa' },
  { type: 'topic', id: 'pumps', name: '#Pumps' },
];
/** What is wrong with a content: nothing, if all is well. */
const faults = ({ text, entities }: Content): string[] => {
  const edges = new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length));
  return [
    ...entities.flatMap(({ start, end }) =>
      start < end && edges.has(start) && edges.has(end) ? [] : [`${start}–${end}`],
    ),
    ...entities.flatMap(({ url }) => (url === undefined || /^(?:https?|mailto|tel):/i.test(url) ? [] : [url])),
    ...(/\p{Cc}/u.test(text.replace(/[\n\t]/g, '')) ? ['a control character'] : []),
  ];
};
/** What a page that trusted our HTML would run or load. */
const dangers = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')].flatMap(({ localName, attributes }) => [
    ...(/^(?:p|br|a|strong|em|code|q)$/.test(localName) ? [] : [localName]),
    ...[...attributes]
      .map(({ name, value }) => `${name}=${value}`)
      .filter(
        (attribute) =>
          !/^(?:class=(?:u-url mention|mention hashtag)|rel=tag|href=(?:https?|mailto|tel):)/i.test(attribute),
      ),
  ]);
};

const formatting = [
  ...[
    '<b>',
    '</b>',
    '<em>',
    '</em>',
    '<q>',
    '</q>',
    '<code>',
    '</code>',
    '<p>',
    '</p>',
    '<br>',
    '<blockquote>',
    '</blockquote>',
  ],
  ...[
    '<a href="https://a.example/">',
    '<a href="mailto:a@b.example">',
    '</a>',
    '<h1>',
    '</h1>',
    '<li>',
    '&amp;',
    '&lt;',
  ],
];
const piece = fc.oneof(
  fc.constantFrom('\ud83d<b>\ude00</b>', '<em>e</em>\u0301', 'e<q>\u0301</q>'),
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    ' ',
    '\n',
    '&lt;',
    '&#x1F600;',
    '&#xD83D;',
    '&amp;',
    '<',
    '>',
    '"',
    '<!--',
    '-->',
    '<br>',
    '\ud83d',
    '\ude00',
  ),
  fc.constantFrom(...formatting, '<pre>', '</pre>'),
  fc.constantFrom(
    '<a href="https://a.example/">',
    '<a href=javascript:x>',
    "<a class='mention' href='x",
    '<script>',
    '</script>',
  ),
);
const soup = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('Any HTML as words and entities', () => {
  it('gives sound content for any HTML', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const content = htmlToContent(html, tags);
        expect(faults(content)).to.deep.equal([]);
        expect(dangers(contentToHtml(content.text, content.entities))).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps no form feed, not even where white space is kept', () => {
    expect(htmlToContent('<pre>a\f!</pre>').text).to.equal('a !');
    expect(faults(htmlToContent('<pre>\f!'))).to.deep.equal([]);
  });

  it('gives the same after a round trip', () => {
    const simple = fc.oneof(fc.stringMatching(/^[ -~\n]{0,6}$/), fc.constantFrom(...formatting));
    fc.assert(
      fc.property(fc.array(simple, { maxLength: 30 }), (pieces) => {
        const content = htmlToContent(pieces.join(''));
        expect(htmlToContent(contentToHtml(content.text, content.entities))).to.deep.equal(content);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves plain text as it is', () => {
    const plain = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 8 }).map((words) =>
      words
        .join(' ')
        .replace(/[\p{Cc}<&]/gu, '')
        .replace(/ +/g, ' ')
        .trim(),
    );
    fc.assert(
      fc.property(plain, (text) => {
        expect(htmlToContent(text)).to.deep.equal({ text, entities: [] });
      }),
    );
  });

  it('makes no word of a tag, and no tag of a word', () => {
    const word = fc.stringMatching(/^[a-z<>&"']{1,8}$/);
    const element = fc.constantFrom('b', 'em', 'span', 'u', 'x-y');
    const tree = fc.array(fc.tuple(element, word), { minLength: 1, maxLength: 8 });
    const escape = (text: string) => contentToHtml(text).slice(3, -4);
    fc.assert(
      fc.property(tree, (parts) => {
        const html = parts
          .map(([name, text]) => `<${name} title="${escape(text)}>">${escape(text)}</${name}>`)
          .join(' ');
        expect(htmlToContent(html).text).to.equal(parts.map(([, text]) => text).join(' '));
      }),
    );
  });
});

describe('Any words and entities as HTML', () => {
  const entity = fc.record<Entity>({
    type: fc.constantFrom('strong', 'emphasis', 'code', 'quote', 'link', 'mention', 'topic', 'constructor'),
    start: fc.nat({ max: 40 }),
    end: fc.nat({ max: 40 }),
    url: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', '"onclick=x ', 'https://a.example/"><script>')),
  });

  it('hold nothing but our own tags, and every word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(entity, { maxLength: 6 }),
        (text, entities) => {
          const html = contentToHtml(text, entities);
          expect(dangers(html)).to.deep.equal([]);
          const { body } = new DOMParser().parseFromString(html.replaceAll('<br>', '\n'), 'text/html');
          expect(body.textContent).to.equal(text.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
        },
      ),
    );
  });
});

describe('Recorded and hostile HTML', () => {
  const folder = '/__shared__/data/';
  const fetched = async (file: string) => {
    const answer = await fetch(folder + file);
    if (!answer.ok) console.log(`Passed over: ${folder}${file} is not there.`);
    return answer.ok ? ((await answer.json()) as unknown) : undefined;
  };

  it('of attacks becomes words that cannot attack', async function () {
    const data = (await fetched('xss-vectors.json')) as { vectors: { vector: string }[] } | undefined;
    if (!data) return this.skip();
    expect(data.vectors.length).to.be.greaterThan(1000);
    for (const { vector } of data.vectors) {
      const content = htmlToContent(vector, tags);
      expect(faults(content), vector).to.deep.equal([]);
      expect(dangers(contentToHtml(content.text, content.entities)), vector).to.deep.equal([]);
      const post = { id: '1', actorId: '2', published: '2026-01-01', ...content, attachments: [{ url: 'x' }] };
      expect(read(activitySchema, post, 'activity', ({ path }) => expect.fail(path))).to.deep.equal(post);
    }
  });

  it('of a server becomes its words, mentions and topics', async function () {
    const answer = (await fetched('captured/snac-2.75/tag.json')) as { body: { content: string }[] } | undefined;
    if (!answer) return this.skip();
    const [content] = answer.body.map((status) => htmlToContent(status.content));
    expect(content?.text).to.equal('Hello from Anna, ask @bert@localhost:8101 about #kubernetes');
    expect(content?.entities).to.deep.equal([
      { type: 'mention', start: 21, end: 41, url: 'http://localhost:8101/bert' },
      { type: 'topic', start: 48, end: 59, url: 'http://localhost:8101?t=kubernetes' },
    ]);
  });
});
