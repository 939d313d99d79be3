import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fold, foldText } from './fold.js';
import { tokens } from './tokens.js';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('Å', 'å', 'a\u030a', 'ß', 'İ', 'ﬁ', 'Ł', 'عُ', '学', 'ガ', '한', '👩‍🚀', ' ', '-', 'ệ', 'Œ'),
  }),
);

describe('fold', () => {
  for (const [original, folded] of [
    ['Åsa LINDSTRÖM', 'asa lindstrom'],
    ['Trần Thị Ngọc', 'tran thi ngoc'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Çağla Yılmaz', 'cagla yilmaz'],
    ['İzmir', 'izmir'],
    ['Weiß, ẞ', 'weiss, ss'],
    ['Søren Ærø', 'soren aero'],
    ['Þórður', 'thordur'],
    ['ﬁnance', 'finance'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['ｶﾀｶﾅ', 'カタカナ'],
    ['O’Brien', "o'brien"],
  ] as const) {
    it(`reads "${original}" as "${folded}"`, () => {
      expect(foldText(original)).to.equal(folded);
    });
  }

  it('keeps the vowel signs of Indic writing, without which a word is another word', () => {
    expect(foldText('की')).not.to.equal(foldText('क'));
  });

  it('is the same for composed and decomposed text', () => {
    fc.assert(fc.property(anyText, (text) => foldText(text.normalize('NFD')) === foldText(text.normalize('NFC'))));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)));
  });

  it('tells stretches that lie inside of the text and fold to at least what was asked for', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const [start, end] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const [from, to] = folded.rangeOf(start, end);
        expect(from).to.be.at.least(0);
        expect(to).to.be.at.least(from).and.at.most(text.length);
        expect(foldText(text.slice(from, to))).to.contain(folded.text.slice(start, end));
      }),
    );
  });

  it('takes a mark that was left out into the stretch of its letter', () => {
    const { rangeOf } = fold('a\u030asa');
    expect(rangeOf(0, 1)).to.deep.equal([0, 2]);
    expect(rangeOf(1, 3)).to.deep.equal([2, 4]);
  });

  it('takes a letter that became two as a whole', () => {
    expect(fold('Weiß').rangeOf(3, 4)).to.deep.equal([3, 4]);
    expect(fold('Weiß!').rangeOf(4, 6)).to.deep.equal([3, 5]);
  });
});

describe('tokens', () => {
  const texts = (text: string) => tokens(foldText(text)).map((token) => token.text);

  it('parts words at everything that is no letter and no digit', () => {
    expect(texts("asa.lindstrom@nordwind — O'Brien, NW-125")).to.deep.equal([
      'asa',
      'lindstrom',
      'nordwind',
      'o',
      'brien',
      'nw',
      '125',
    ]);
  });

  it('parts scripts without spaces from others, and says which they are', () => {
    expect(tokens('佐藤abc大阪')).to.deep.equal([
      { text: '佐藤', start: 0, spaceless: true },
      { text: 'abc', start: 2, spaceless: false },
      { text: '大阪', start: 5, spaceless: true },
    ]);
  });

  it('reads Arabic as words', () => {
    expect(texts('فاطمة الزهراء')).to.deep.equal(['فاطمه', 'الزهراء']);
  });

  it('finds every token where it says that it stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        return tokens(folded).every((token) => folded.startsWith(token.text, token.start) && token.text.length > 0);
      }),
    );
  });
});
