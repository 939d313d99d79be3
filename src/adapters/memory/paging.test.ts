import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { toFailure } from '../../provider/index.js';
import { compareKeys, pageOf, type SortKey } from './paging.js';

const keyOf = (item: number): SortKey => [item % 3, String(item)];
const paging = { list: 'numbers', keyOf };

/** All pages in turn; `between` may change the list before each next one. */
function readAll(
  items: number[],
  size: number,
  between: (items: number[], round: number) => number[] = (list) => list,
) {
  const shown: number[] = [];
  let list = items;
  let page = pageOf(list, paging, { size });
  for (let round = 0; ; round += 1) {
    shown.push(...page.items);
    if (page.next === undefined) return shown;
    list = between(list, round);
    page = pageOf(list, paging, { size, cursor: page.next });
  }
}

const numbers = fc.uniqueArray(fc.nat(500), { maxLength: 40 });

describe('paging', () => {
  it('shows each item once, in order, whatever the size of the pages', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 9 }), (items, size) => {
        expect(readAll(items, size)).to.deep.equal([...items].sort((a, b) => compareKeys(keyOf(a), keyOf(b))));
      }),
    );
  });

  it('shows what was there from the beginning once, whatever is added meanwhile', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 1, max: 4 }), (items, more, size) => {
        const added = more.filter((item) => !items.includes(item));
        const shown = readAll(items, size, (list, round) =>
          round < added.length ? [...list, added[round] ?? 0] : list,
        );
        expect(new Set(shown).size).to.equal(shown.length);
        expect(shown).to.include.members(items);
      }),
    );
  });

  it('goes on behind an item that is gone', () => {
    const first = pageOf([0, 3, 6, 9], paging, { size: 2 });
    expect(first.items).to.deep.equal([0, 3]);
    expect(pageOf([0, 6, 9], paging, { cursor: first.next ?? '' }).items).to.deep.equal([6, 9]);
  });

  it('tells the total, and no next page on the last one', () => {
    expect(pageOf([1, 2, 3], paging, { size: 3 })).to.deep.equal({ items: [3, 1, 2], total: 3 });
  });

  it('takes 20 items where nobody says how many', () => {
    expect(
      pageOf(
        Array.from({ length: 30 }, (_, at) => at),
        paging,
      ).items,
    ).to.have.lengthOf(20);
  });

  it('refuses a cursor it did not make, and says what to do', () => {
    const foreign = pageOf([1, 2], { ...paging, list: 'others' }, { size: 1 }).next ?? '';
    for (const cursor of ['', 'nonsense', '5', foreign, btoa('["numbers"]'), btoa('{}'), '日本']) {
      let code = 'none';
      try {
        pageOf([1, 2], paging, { cursor });
      } catch (thrown) {
        const failure = toFailure(thrown);
        code = failure.code;
        expect(failure.message).to.contain('next');
      }
      expect(code, cursor).to.equal('invalid');
    }
  });
});
