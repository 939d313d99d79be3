import { expect } from '@open-wc/testing';
import { HostPage, until } from './host-page.js';

const isDefined = ({ window }: HostPage) => window.customElements.get('kith-person') !== undefined;

describe('a page that holds the CDN files to their hashes', () => {
  afterEach(() => HostPage.closeAll());

  it('works with the files as they were built, also with a strict policy', async () => {
    const page = await HostPage.ready('integrity');
    page.nothingWrong();
  });

  for (const what of ['entry', 'chunk']) {
    it(`runs nothing where the ${what} is another`, async () => {
      const page = await HostPage.open(`tampered-${what}`);
      await until('the page has told', () => page.window.watched.errors.length > 0);
      expect(isDefined(page)).to.equal(false);
      expect(page.window.watched.errors.join()).to.contain(
        `not loaded: ${location.origin}/__hostile__/tampered-${what}/`,
      );
    });
  }

  it('runs no chunk that is loaded later where it is another: the provider cannot be had, and the page is told', async () => {
    const page = await HostPage.open('tampered-lazy-chunk');
    await until('the provider has given up', () =>
      page.find('kith-provider').shadowRoot?.textContent.includes('could not be loaded'),
    );
    expect(isDefined(page)).to.equal(true);
  });

  it('says in every widget what to do where the part that reads answers is another, and asks no more', async () => {
    const page = await HostPage.open('tampered-reader');
    const people = () => [...page.window.document.querySelectorAll('kith-person')];
    await until('the persons have given up', () =>
      people().every(({ shadowRoot }) => shadowRoot?.textContent.includes('Load the page again') ?? false),
    );
    expect(people()).not.to.deep.equal([]);
  });

  it('would not have noticed without the hashes', async () => {
    const page = await HostPage.ready('tampered-unchecked');
    page.nothingWrong();
  });
});
