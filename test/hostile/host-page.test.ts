import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { HostPage, faceOf, until, type Tag } from './host-page.js';

type WithAxe = Window & { readonly axe?: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } };

/** The parts of an element's own, in the order they stand. */
const parts = (tag: Element) => [...(tag.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];

const part = (tag: Element, selector: string): HTMLElement => {
  const found = tag.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${tag.localName} has no ${selector}`);
  return found;
};

const fontSizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

describe('a hostile page', () => {
  afterEach(() => HostPage.closeAll());

  const all = {
    'a strict policy with Trusted Types': 'strict-policy',
    'aggressive global CSS': 'global-css',
    'quirks mode': 'quirks',
    'a dark theme that declares no colour scheme': 'dark',
    'text at 200 %': 'large-text',
    'everything at 200 %': 'zoomed',
    'text from right to left': 'right-to-left',
    'an AMD loader and jQuery': 'loaders',
  };
  for (const [what, name] of Object.entries(all)) {
    it(`with ${what}: every element is ready, inside its box, and nothing goes wrong`, async () => {
      const page = await HostPage.ready(name);
      page.noOverflow();
      page.nothingWrong();
    });
  }

  describe('with a strict policy with Trusted Types', () => {
    it('reports no violation, whatever one does with the elements', async () => {
      const page = await HostPage.ready('strict-policy');
      const finder = page.tag('people-finder');
      const input = part(finder, 'input') as HTMLInputElement;
      input.value = 'lind';
      input.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
      await until('the name is marked', () => finder.shadowRoot?.querySelector('mark'));
      part(finder, '.clear').click();
      await until('facets are offered', () => finder.shadowRoot?.querySelector('.facet'));
      part(finder, '.facet').click();
      const feed = page.tag('activity-feed');
      part(feed, 'button[aria-expanded]').click();
      await until('the thread is open', () => feed.shadowRoot?.querySelector('ul.thread li'));
      for (const tag of page.tags()) {
        tag.setAttribute('theme', 'dark');
        tag.setAttribute('density', 'compact');
      }
      for (const size of ['small', 'large']) page.tag('person').setAttribute('size', size);
      page.tag('group-card').setAttribute('group-id', 'nobody-knows');
      await until('an error is shown', () => faceOf(page.tag('group-card')) === 'error');
      page.find('kith-provider').setAttribute('src', '/__hostile__/watch.js?.json');
      await until('the provider has failed', () => page.find('kith-provider').shadowRoot?.querySelector('button'));
      page.find('kith-provider').removeAttribute('src');
      page.find('kith-provider').setAttribute('sample', '');
      await until('the sample is shown', () => faceOf(feed) === 'ready');
      const { errors, violations } = page.window.watched;
      expect({ errors, violations }).to.deep.equal({ errors: [], violations: [] });
    });

    it('is in force: it blocks a style attribute and markup from a string', async () => {
      const page = await HostPage.ready('strict-policy');
      const { body } = page.document;
      body.setAttribute('style', 'color: red');
      await until('the style attribute is reported', () => page.window.watched.violations.length === 1);
      expect(() => (body.innerHTML = '<b></b>')).to.throw();
      await until('the markup is reported', () => page.window.watched.violations.length === 2);
      expect(page.tags()).to.have.length(7);
    });
  });

  describe('with aggressive global CSS', () => {
    // What does not follow from the size of the page's text.
    const properties = `align-items animation-name background-color background-image border-top-style box-sizing color
      display float font-weight outline-style position text-decoration-line text-transform visibility white-space`;
    const look = (tag: Tag) =>
      parts(tag).map((element) => {
        const own = getComputedStyle(element);
        const before = getComputedStyle(element, '::before').content;
        const values = properties.split(/\s+/).map((name) => `${name}: ${own.getPropertyValue(name)}`);
        return [`${tag.localName} ${element.localName}.${element.getAttribute('class') ?? ''}`, before, ...values].join(
          ', ',
        );
      });

    it('keeps the look of every part', async () => {
      const plain = (await HostPage.ready('plain')).tags().flatMap(look);
      const here = (await HostPage.ready('global-css')).tags().flatMap(look);
      expect(here).to.have.length(plain.length).greaterThan(100);
      expect(here.filter((line, i) => line !== plain[i])).to.deep.equal([]);
    });

    it("reads at the page's own size with a root of 62.5 %, and its controls stay large enough", async () => {
      const page = await HostPage.ready('global-css');
      expect(getComputedStyle(page.document.documentElement).fontSize).to.equal('10px');
      expect(fontSizeOf(part(page.tag('person'), '.name'))).to.equal(16);
      const controls = page.tags().flatMap((tag) => parts(tag).filter(({ localName }) => localName === 'button'));
      expect(controls).not.to.be.empty;
      for (const control of controls) expect(control.getBoundingClientRect().height).to.be.at.least(32);
    });

    it("leaves the page's own things as they are", async () => {
      const page = await HostPage.ready('global-css');
      const { backgroundColor, paddingTop } = getComputedStyle(page.find('#theirs button'));
      expect([backgroundColor, paddingTop]).to.deep.equal(['rgb(255, 0, 0)', '40px']);
      expect(page.document.styleSheets).to.have.length(1);
      expect(page.document.adoptedStyleSheets).to.have.length(0);
    });
  });

  // A line of inline boxes is a hair lower there: it has no strut.
  it('in quirks mode: every element has the size it has in standards mode, but for three pixels', async () => {
    const [quirks, standards] = [await HostPage.ready('quirks'), await HostPage.ready('standards')];
    expect([quirks.document.compatMode, standards.document.compatMode]).to.deep.equal(['BackCompat', 'CSS1Compat']);
    const boxes = (page: HostPage) => page.tags().map((tag) => tag.getBoundingClientRect());
    boxes(quirks).forEach(({ width, height }, i) => {
      const { localName } = quirks.tags()[i]!;
      expect(width, localName).to.be.closeTo(boxes(standards)[i]!.width, 3);
      expect(height, localName).to.be.closeTo(boxes(standards)[i]!.height, 3);
    });
  });

  describe('with a dark theme that declares no colour scheme', () => {
    /** Every text axe has looked at, with its contrast, and those it could not judge. */
    const contrasts = async (name: string) => {
      const page = await HostPage.ready(name);
      expect(getComputedStyle(page.document.documentElement).colorScheme).to.equal('normal');
      page.load('/__hostile__/axe.js');
      const window = page.window as WithAxe;
      await until('axe is loaded', () => window.axe);
      const options: RunOptions = { runOnly: ['color-contrast'], elementRef: true };
      const { passes, violations, incomplete } = await window.axe!.run(page.document, options);
      expect(incomplete.flatMap(({ nodes }) => nodes.map(({ html }) => html))).to.deep.equal([]);
      return [...passes, ...violations].flatMap(({ nodes }) =>
        nodes.map(({ html, element, any }) => ({
          html,
          element,
          ratio: (any[0]?.data as { contrastRatio: number }).contrastRatio,
        })),
      );
    };
    const isIn =
      (selector: string) =>
      ({ element }: { element: HTMLElement | undefined }) =>
        element?.closest(selector);
    const tooFaint = (texts: Awaited<ReturnType<typeof contrasts>>) =>
      texts.filter(({ ratio }) => ratio < 4.5).map(({ html, ratio }) => `${ratio} ${html}`);

    it('every text has enough contrast on a nearly black page', async () => {
      const texts = await contrasts('dark');
      for (const kind of ['.name', '.muted', '.chip', '.facet', '.ref', '.badge']) {
        expect(texts.some(isIn(kind)), `axe has looked at ${kind}`).to.equal(true);
      }
      expect(tooFaint(texts)).to.deep.equal([]);
    });

    it('names and muted text have enough contrast on a grey page', async () => {
      const texts = await contrasts('dark-grey');
      for (const kind of ['.name', '.muted']) {
        const ofKind = texts.filter(isIn(kind));
        expect(ofKind, kind).not.to.be.empty;
        expect(tooFaint(ofKind)).to.deep.equal([]);
      }
    });
  });

  it('with text at 200 %: the text is twice as large, and none of it is cut off', async () => {
    const [plain, large] = [await HostPage.ready('plain'), await HostPage.ready('large-text')];
    const sizes = (page: HostPage) => page.tags().map((tag) => fontSizeOf(part(tag, '.small, .name, .words')));
    expect(sizes(large)).to.deep.equal(sizes(plain).map((size) => size * 2));
    const cut = large.tags().flatMap((tag) =>
      parts(tag).filter((element) => {
        if (element.matches('.visually-hidden, .face *, input') || getComputedStyle(element).overflowX === 'visible')
          return false;
        return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      }),
    );
    expect(cut.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });

  it('from right to left: every element is mirrored', async () => {
    const page = await HostPage.ready('right-to-left');
    for (const tag of page.tags()) {
      expect(getComputedStyle(part(tag, '.faces')).direction).to.equal('rtl');
      const first = tag.shadowRoot?.querySelector('.face, .icon')?.getBoundingClientRect();
      const words = tag.shadowRoot?.querySelector('.name, .words, input')?.getBoundingClientRect();
      expect(first?.left, tag.localName).to.be.greaterThan(words?.left ?? NaN);
    }
  });

  it('with an AMD loader and jQuery: calls neither, and adds no global but the marks of Lit', async () => {
    const page = await HostPage.ready('loaders');
    const window = page.window as typeof page.window & Record<string, unknown> & { theirs: object; calls: unknown[] };
    expect(window.calls).to.deep.equal([]);
    for (const [name, value] of Object.entries(window.theirs)) expect(window[name], name).to.equal(value);
    const added = Object.keys(window).filter((name) => !window.watched.globals.includes(name));
    expect(added.filter((name) => !/^(lit|reactive)[A-Z]/.test(name))).to.deep.equal([]);
  });
});
