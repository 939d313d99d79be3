import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Entity } from '../model/index.js';
import { html, render } from 'lit';
import { highlight } from './highlight.js';
import { nest, richText, type Stretch } from './rich-text.js';

const entity = fc.record<Entity>({
  type: fc.constantFrom('strong', 'link', 'mention', 'code', 'unheard-of'),
  start: fc.nat({ max: 60 }),
  end: fc.nat({ max: 60 }),
});

const drawn = (content: unknown) => {
  const box = document.createElement('div');
  render(html`${content}`, box);
  return box;
};

describe('Entities of a text', () => {
  it('become nested stretches inside the text, in order, none empty and none overlapping', () => {
    const check = (stretch: Stretch) => {
      let at = stretch.start;
      for (const inner of stretch.inner) {
        expect(inner.start).to.be.at.least(at);
        expect(inner.end).to.be.greaterThan(inner.start);
        expect(inner.end).to.be.at.most(stretch.end);
        check(inner);
        at = inner.end;
      }
    };
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(entity, { maxLength: 8 }),
        (text, entities) => {
          check(nest(text, entities));
        },
      ),
    );
  });

  it('never cut a grapheme in two', () => {
    const text = 'a👩‍🚀b';
    const [stretch] = nest(text, [{ type: 'strong', start: 2, end: 3 }]).inner;
    expect(text.slice(stretch?.start, stretch?.end)).to.equal('👩‍🚀');
  });

  it('leave every word of the text on show', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(entity, { maxLength: 5 }), (words, entities) => {
        const box = drawn(richText({ text: words, entities }));
        expect(box.querySelector('.rich')?.textContent).to.equal(words);
      }),
    );
  });

  it('make links of allowed schemes only', () => {
    const at = (start: number, url: string): Entity => ({ type: 'link', start, end: start + 1, url });
    const entities = [at(0, 'https://a.example/'), at(2, 'javascript:alert(1)'), at(4, 'data:text/html,x')];
    const box = drawn(richText({ text: 'a b c', entities }));
    expect([...box.querySelectorAll('a')].map((a) => a.textContent)).to.deep.equal(['a']);
  });

  it('show HTML as its words', () => {
    const box = drawn(richText({ html: '<b onclick="x()">bold</b><img src=x onerror=alert(1)>' }));
    expect(box.querySelector('b, img')).to.equal(null);
    expect(box.textContent).to.contain('bold');
  });
});

describe('Marked matches', () => {
  it('keep every word, and stay in the text, whatever the ranges', () => {
    const range = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(range, { maxLength: 5 }), (text, ranges) => {
        const box = drawn(highlight(text, ranges));
        expect(box.textContent).to.equal(text);
      }),
    );
  });
});

describe('A link in a link', () => {
  it('is one link', () => {
    const entities: Entity[] = [
      { type: 'link', start: 0, end: 10, url: 'https://a.example/' },
      { type: 'mention', start: 4, end: 8, url: 'https://b.example/' },
    ];
    const box = drawn(richText({ text: 'see @asa too', entities }));
    expect([...box.querySelectorAll('a')].map((a) => a.textContent)).to.deep.equal(['see @asa t']);
  });
});
