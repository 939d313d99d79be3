import { expect } from '@open-wc/testing';
import { elementNames } from './support/elements.js';

const names = await elementNames();
const registered = () => names.filter((name) => customElements.get(`kith-${name}`));

describe('importing', () => {
  // One after the other in one page: what the first import leaves alone, the second registers.
  it('registers nothing, as long as it is not from define/', async () => {
    const define = customElements.define.bind(customElements);
    const tags: string[] = [];
    customElements.define = (tag, ...rest) => {
      tags.push(tag);
      define(tag, ...rest);
    };
    await import('../src/index.js');
    customElements.define = define;
    expect(tags).to.deep.equal([]);
  });

  it('registers every element from define/all', async () => {
    await import('../src/define/all.js');
    expect(names).to.include('person');
    expect(registered()).to.deep.equal(names);
  });
});
