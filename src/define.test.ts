import { expect } from '@open-wc/testing';
import { define } from './define.js';
import { version } from './internal/version.js';

describe('define()', () => {
  const warnings: string[] = [];
  const warn = console.warn;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => (console.warn = warn));

  it('registers a class under any tag', () => {
    class One extends HTMLElement {}
    define('acme-one', One);
    expect(document.createElement('acme-one')).to.be.instanceOf(One);
  });

  it('gives a class that is in use a second tag by a class of its own', () => {
    class Two extends HTMLElement {}
    define('acme-two', Two);
    define('acme-two-again', Two);
    expect(document.createElement('acme-two-again')).to.be.instanceOf(Two);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps quiet when a tag is taken by the same version', () => {
    define('acme-one', class extends HTMLElement {});
    expect(warnings).to.deep.equal([]);
  });

  it('warns once, naming both versions, when a tag is taken by another, and keeps the first', () => {
    class Old extends HTMLElement {}
    Object.defineProperty(Old, Symbol.for('kith/version'), { value: '0.0.1' });
    customElements.define('acme-old', Old);
    define('acme-old', class extends HTMLElement {});
    define('acme-old', class extends HTMLElement {});
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('0.0.1').and.contain(version);
    expect(document.createElement('acme-old')).to.be.instanceOf(Old);
  });

  it('has the version of the package', async () => {
    const response = await fetch(new URL('../package.json', import.meta.url));
    expect(version).to.equal(((await response.json()) as { version: string }).version);
  });
});
