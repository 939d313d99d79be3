import { expect } from '@open-wc/testing';
import FakeTimers from '@sinonjs/fake-timers';
import fc from 'fast-check';
import { onMinute } from './clock.js';
import { graphemeEdges, initials } from './graphemes.js';
import { hash } from './hash.js';
import { htmlToText } from './html-to-text.js';
import { safeImageUrl, safeUrl } from './safe-url.js';

describe('The allow-list for addresses', () => {
  it('lets the usual schemes and the page’s own addresses through, as they are', () => {
    for (const url of [
      'https://a.example/x',
      'http://a.example',
      'mailto:a@example.org',
      'tel:+351',
      '#people/asa',
      '/x?y',
    ]) {
      expect(safeUrl(url)).to.equal(url);
    }
  });

  it('refuses what can run a script, however it is written', () => {
    const hostile = [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://x/y',
      'file:///etc/passwd',
      'https://',
    ];
    for (const url of hostile) expect(safeUrl(url), url).to.equal(undefined);
  });

  it('lets a scheme through that the page allows', () => {
    expect(safeUrl('msteams:/l/chat', ['msteams'])).to.equal('msteams:/l/chat');
    expect(safeUrl('sip:a@example.org', ['msteams'])).to.equal(undefined);
  });

  it('takes pictures over http or from bytes only', () => {
    expect(safeImageUrl('https://a.example/a.png')).to.equal('https://a.example/a.png');
    expect(safeImageUrl('blob:https://a.example/1')).to.equal('blob:https://a.example/1');
    expect(safeImageUrl('javascript:alert(1)')).to.equal(undefined);
    expect(safeImageUrl('data:image/svg+xml,<svg/>')).to.equal(undefined);
  });
});

describe('Initials', () => {
  const cases: [string, string][] = [
    ['Åsa Lindström', 'ÅL'],
    ['Trần Thị Ngọc', 'TN'],
    ['Bo', 'B'],
    ['渡辺 さくら', '渡'],
    ['عبد الرحمن', 'ع'],
    ['Jonas Okafor (Acme)', 'JO'],
    ['  maria   da  silva ', 'MS'],
    ['👩‍🚀', '👩‍🚀'],
    ['e\u0301lise b', 'E\u0301B'],
  ];
  for (const [name, expected] of cases) {
    it(`of “${name}” are “${expected}”`, () => expect(initials(name)).to.equal(expected));
  }

  it('are two graphemes at most, whatever the name', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => graphemes(initials(name)).length <= 3));
  });
});

const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)];

describe('The borders of graphemes', () => {
  it('are found at any offset as if all had been looked at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (text, offset) => {
        const all = [...graphemes(text).map(({ index }) => index), text.length];
        const { before, after } = graphemeEdges(text)(offset);
        expect(before).to.equal(all.findLast((edge) => edge <= offset) ?? 0);
        expect(after).to.equal(all.find((edge) => edge >= offset) ?? text.length);
      }),
    );
    expect(graphemeEdges('a👩‍👩‍👧b')(3)).to.deep.equal({ before: 1, after: 9 });
  });
});

describe('The hash of an id', () => {
  it('is stable and spreads ids over the hues', () => {
    expect(hash('asa-lindstrom')).to.equal(hash('asa-lindstrom'));
    const hues = new Set(Array.from({ length: 200 }, (_, i) => hash(`person-${String(i)}`) % 12));
    expect(hues.size).to.equal(12);
  });
});

describe('The words of HTML', () => {
  it('are what somebody would read, block by block', () => {
    expect(htmlToText('<p>One &amp; <b>two</b></p><p>three<br>four&nbsp;&#x21;</p>')).to.equal(
      'One & two\nthree\nfour\u00a0!',
    );
  });

  it('leave out scripts, styles and comments, closed or not', () => {
    expect(htmlToText('a<script>alert(1)</script>b<style>x{}</style>c<!-- d -->e')).to.equal('abce');
    expect(htmlToText('a<script>alert(1)')).to.equal('a');
    expect(htmlToText('a<img src=x onerror=alert(1)')).to.equal('a');
  });

  it('end in reasonable time, whatever comes', () => {
    fc.assert(fc.property(fc.string(), (html) => typeof htmlToText(html) === 'string'));
  });
});

describe('The shared clock', () => {
  it('beats at full minutes while somebody listens, with one timer for all', () => {
    const time = FakeTimers.install({ now: 30_000, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    try {
      let beats = 0;
      const leave = [onMinute(() => beats++), onMinute(() => beats++)];
      expect(time.countTimers()).to.equal(1);
      time.tick(29_999);
      expect(beats).to.equal(0);
      time.tick(1);
      expect(beats).to.equal(2);
      time.tick(60_000);
      expect(beats).to.equal(4);
      for (const stop of leave) stop();
      expect(time.countTimers()).to.equal(0);
    } finally {
      time.uninstall();
    }
  });
});
