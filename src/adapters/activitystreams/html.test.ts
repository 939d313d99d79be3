import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { activitySchema, read, type Entity } from '../../model/index.js';
import { contentToHtml, htmlToContent, type Content, type Tag } from './index.js';

const tags: Tag[] = [
  { type: 'mention', id: 'https://a.example/users/asa', name: '@asa@a.example', url: 'https://a.example/users/asa' },
  { type: 'topic', id: 'pumps', name: '#Pumps' },
];
const marked = ({ text, entities }: Content) =>
  entities.map(({ type, start, end, id, url }) => [type, text.slice(start, end), id ?? url].filter(Boolean).join(' '));
/** What is wrong with a content: nothing, if all is well. */
const faults = ({ text, entities }: Content): string[] => {
  const edges = new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length));
  return [
    ...entities.flatMap(({ start, end }) =>
      start < end && edges.has(start) && edges.has(end) ? [] : [`${start}–${end}`],
    ),
    ...entities.flatMap(({ url }) => (url === undefined || /^(?:https?|mailto|tel):/i.test(url) ? [] : [url])),
    ...(/[^\P{Cc}\n]/u.test(text) && !text.includes('\t') ? ['a control character'] : []),
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

describe('HTML as words and entities', () => {
  it('keeps what a reader sees, paragraph by paragraph', () => {
    const html = '<p>One &amp; <b>two</b></p>\n<p>three<br>four&nbsp;&eacute;&#x21;</p><ul><li>five<li>six</ul>';
    expect(htmlToContent(html).text).to.equal('One & two\n\nthree\nfour\u00a0é!\n\nfive\nsix');
  });

  it('marks what is strong, stressed, code, quoted or linked, without the white space around it', () => {
    const html =
      '<h2>Plan</h2><p>See<a href="https://a.example/p"> the <i>big</i> plan </a>: <q>go</q> <code>ls</code></p>';
    expect(marked(htmlToContent(html))).to.deep.equal([
      'strong Plan',
      'link the big plan https://a.example/p',
      'emphasis big',
      'quote go',
      'code ls',
    ]);
  });

  it('keeps the lines of preformatted text', () => {
    expect(htmlToContent('<p>a</p><pre>\nb\n  c\n</pre>d').text).to.equal('a\n\nb\n  c\n\nd');
  });

  it('knows mentions and topics by their address, or by their class and name', () => {
    const html =
      '<p><span class="h-card"><a href="https://a.example/@asa" class="u-url mention">@<span>asa</span></a></span> ' +
      '<a href="https://a.example/users/asa">Åsa</a> <a href="https://a.example/t/pumps" class="mention hashtag" rel="tag">#pumps</a> ' +
      '<a href="https://b.example/@bo" class="mention">@bo</a> <a href="https://evil.example/">@asa</a></p>';
    expect(marked(htmlToContent(html, tags))).to.deep.equal([
      'mention @asa https://a.example/users/asa',
      'mention Åsa https://a.example/users/asa',
      'topic #pumps pumps',
      'mention @bo https://b.example/@bo',
      'link @asa https://evil.example/',
    ]);
  });

  it('keeps only the words of a link that leads nowhere safe, and tells of it', () => {
    const told: string[] = [];
    for (const href of [
      'javascript:alert(1)',
      'java\nscript:x',
      '/relative',
      '//a.example',
      'data:text/html,x',
      'blob:x',
    ]) {
      const content = htmlToContent(`<a href="${href}">words</a>`, [], (message) => told.push(message));
      expect(content, href).to.deep.equal({ text: 'words', entities: [] });
    }
    expect(told).to.have.length(6);
    expect(told[0]).to.contain('only its words are kept');
  });

  it('leaves out scripts, styles, comments and tags that never end', () => {
    expect(htmlToContent('a<script>b</script >c<style>d</style>e<!-->f<!-- g --!>h<? i>j').text).to.equal('acefhj');
    for (const html of ['a<script>b', 'a<b title="c>d', 'a<b c', 'a<!-- b', 'a</b']) {
      expect(htmlToContent(html).text, html).to.equal('a');
    }
    expect(htmlToContent('1 < 2 <3 > a<b').text).to.equal('1 < 2 <3 > a');
  });

  it('never ends an entity within a letter', () => {
    expect(marked(htmlToContent('a\ud83d<b>\ude00</b>e<i>\u0301x</i>'))).to.deep.equal([
      'strong \u{1f600}',
      'emphasis e\u0301x',
    ]);
  });

  it('stops at a hundred thousand characters and a thousand marks, and tells of it', () => {
    const told: string[] = [];
    const content = htmlToContent('<b>x</b> '.repeat(12_000), [], (message) => told.push(message));
    expect(content.entities).to.have.length(1000);
    expect(told).to.deep.equal([
      'only the first 100000 of 108000 characters are read',
      'only the first 1000 marks are kept',
    ]);
  });

  it('takes no more than its share of time for what is made to take long', () => {
    const from = performance.now();
    for (const part of [
      '<',
      '<a',
      '<a b="',
      "<a b='",
      '<!--',
      '</',
      '&#1',
      '<a href=',
      ' =',
      '<pre>',
      '<svg>',
      '<b>',
      '@asa@',
      '😀<i>',
    ]) {
      htmlToContent(part.repeat(100_000 / part.length), tags);
    }
    expect(performance.now() - from).to.be.below(5000);
  });

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

describe('Words and entities as HTML', () => {
  const entity = fc.record<Entity>({
    type: fc.constantFrom('strong', 'emphasis', 'code', 'quote', 'link', 'mention', 'topic', 'constructor'),
    start: fc.nat({ max: 40 }),
    end: fc.nat({ max: 40 }),
    url: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', '"onclick=x ', 'https://a.example/"><script>')),
  });

  it('are escaped, with links to safe addresses only', () => {
    const link = (url: string): Entity => ({ type: 'link', start: 0, end: 1, url });
    expect(contentToHtml('<b>\n&"\'')).to.equal('<p>&lt;b&gt;<br>&amp;&quot;&#39;</p>');
    expect(contentToHtml('a', [link('https://a.example/?b="&c')])).to.equal(
      '<p><a href="https://a.example/?b=&quot;&amp;c">a</a></p>',
    );
    expect(contentToHtml('a', [link('javascript:alert(1)')])).to.equal('<p>a</p>');
    expect(contentToHtml('')).to.equal('');
  });

  it('cut an entity that overlaps another where that ends, and make no link in a link', () => {
    const entities: Entity[] = [
      { type: 'link', start: 0, end: 4, url: 'https://a.example/' },
      { type: 'mention', start: 1, end: 2, url: 'https://b.example/' },
      { type: 'strong', start: 3, end: 6 },
    ];
    expect(contentToHtml('abcdef', entities)).to.equal(
      '<p><a href="https://a.example/">abc<strong>d</strong></a>ef</p>',
    );
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
    expect(content && marked(content)).to.deep.equal([
      'mention @bert@localhost:8101 http://localhost:8101/bert',
      'topic #kubernetes http://localhost:8101?t=kubernetes',
    ]);
  });
});
