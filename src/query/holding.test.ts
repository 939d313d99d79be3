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

  it('waits also below what stands on top for good, and what is back after a refusal does not', () => {
    const list = holding();
    list.split(['pinned', 'b', 'a']);
    expect(list.split(['pinned', 'c', 'b', 'a'])).to.deep.equal({ items: ['pinned', 'b', 'a'], waiting: 1 });
    expect(list.split(['pinned', 'c', 'a']).items).to.deep.equal(['pinned', 'a']);
    expect(list.split(['pinned', 'c', 'b', 'a']).items).to.deep.equal(['pinned', 'b', 'a']);
  });

  it('never moves, doubles or loses anything, whatever comes and goes', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String));
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, fc.boolean()), { maxLength: 12 }), (steps) => {
        const list = holding();
        const seen = new Set<string>();
        let before: readonly string[] = [];
        for (const [items, asksForAll] of steps) {
          if (asksForAll) list.release();
          const { items: shown, waiting } = list.split(items);
          expect(items.filter((id) => shown.includes(id))).to.deep.equal(shown);
          expect(waiting).to.equal(items.length - shown.length);
          const kept = before.filter((id) => items.includes(id));
          const lastKept = shown.findLastIndex((id) => kept.includes(id));
          if (!asksForAll) for (const id of shown.slice(0, lastKept + 1)) expect(seen).to.include(id);
          if (asksForAll) seen.clear();
          for (const id of shown) seen.add(id);
          expect(list.split(items).items).to.deep.equal(shown);
          before = shown;
        }
      }),
    );
  });
});
