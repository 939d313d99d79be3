import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Holding } from './holding.js';

const holding = () => new Holding<string>((id) => id);

describe('What comes in above', () => {
  it('waits until somebody asks for it', () => {
    const list = holding();
    expect(list.split(['b', 'a'])).to.deep.equal({ items: ['b', 'a'], waiting: 0 });
    expect(list.split(['d', 'c', 'b', 'a'])).to.deep.equal({ items: ['b', 'a'], waiting: 2 });
    list.release();
    expect(list.split(['d', 'c', 'b', 'a'])).to.deep.equal({ items: ['d', 'c', 'b', 'a'], waiting: 0 });
  });

  it('does not wait above an empty list, nor where nothing is left of what was shown', () => {
    const list = holding();
    list.split([]);
    expect(list.split(['a']).waiting).to.equal(0);
    expect(list.split(['z', 'y'])).to.deep.equal({ items: ['z', 'y'], waiting: 0 });
  });

  it('never moves, doubles or loses anything, whatever comes and goes', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String));
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, fc.boolean()), { maxLength: 12 }), (steps) => {
        const list = holding();
        let before: readonly string[] = [];
        for (const [items, asksForAll] of steps) {
          if (asksForAll) list.release();
          const { items: shown, waiting } = list.split(items);
          expect([...items.slice(0, waiting), ...shown]).to.deep.equal(items);
          const kept = before.filter((id) => items.includes(id));
          if (!asksForAll && kept.length > 0) expect(kept).to.include(shown[0]);
          expect(list.split(items).items).to.deep.equal(shown);
          before = shown;
        }
      }),
    );
  });
});
