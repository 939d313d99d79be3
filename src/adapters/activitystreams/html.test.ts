import { expect } from '@open-wc/testing';
import type { Entity } from '../../model/index.js';
import { contentToHtml, htmlToContent, type Content, type Tag } from './index.js';

const tags: Tag[] = [
  { type: 'mention', id: 'https://a.example/users/asa', name: '@asa@a.example', url: 'https://a.example/users/asa' },
  { type: 'topic', id: 'pumps', name: '#Pumps' },
];
const marked = ({ text, entities }: Content) =>
  entities.map(({ type, start, end, id, url }) => [type, text.slice(start, end), id ?? url].filter(Boolean).join(' '));

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

  it('keeps letters that look like halves of others, and drops what only machines read', () => {
    expect(htmlToContent('\uf900\ufc00 a\0b\u0007\u0085c').text).to.equal('\uf900\ufc00 abc');
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
});

describe('Words and entities as HTML', () => {
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
});
