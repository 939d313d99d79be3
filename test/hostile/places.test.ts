import { expect } from '@open-wc/testing';
import { createMemoryProvider } from '../../src/adapters/memory/index.js';
import type { KithDocument } from '../../src/model/index.js';
import { ProviderError, type DataProvider } from '../../src/provider/index.js';
import { HostPage, faceOf, until, type Tag } from './host-page.js';

const givenProvider = async (): Promise<DataProvider> =>
  createMemoryProvider((await (await fetch('/__hostile__/network.json')).json()) as KithDocument);

const kith = '/__hostile__/ours/all.js';

describe('the places tags stand in', () => {
  afterEach(() => HostPage.closeAll());

  it("may be another framework's shadow roots, open ones within each other and closed ones", async () => {
    const page = await HostPage.open('shadow-root');
    const { closedRoot } = page.window as typeof page.window & { readonly closedRoot: ShadowRoot };
    const tags = [...page.tags(), ...page.tags(closedRoot)];
    await page.allReady(tags, 28);
    page.noOverflow(tags);
    page.nothingWrong();
  });

  const openings: Record<string, { name: string; open: (page: HostPage) => void }> = {
    'a <dialog>': { name: 'dialog', open: (page) => (page.find('dialog') as HTMLDialogElement).showModal() },
    '<details>': { name: 'details', open: (page) => page.find('details').setAttribute('open', '') },
    'the panel of a tab': { name: 'tab', open: (page) => page.find('[role=tabpanel]').removeAttribute('hidden') },
    'a part hidden until it is found': {
      name: 'tab-until-found',
      open: (page) => page.find('[hidden=until-found]').removeAttribute('hidden'),
    },
  };
  for (const [place, { name, open }] of Object.entries(openings)) {
    it(`may be ${place}: they are ready before it opens, and in shape when it does`, async () => {
      const page = await HostPage.ready(name);
      const isSeen = (tag: Tag) => tag.checkVisibility();
      expect(page.tags().some(isSeen)).to.equal(false);
      open(page);
      await until('the tags are seen', () => page.tags().every(isSeen));
      page.noOverflow();
      page.tag('people-finder').focus();
      expect(page.document.activeElement).to.equal(page.tag('people-finder'));
      page.nothingWrong();
    });
  }

  it('may be a frame in the page', async () => {
    const outer = await HostPage.open('frame');
    const inner = await outer.inner('iframe');
    await inner.allReady();
    inner.noOverflow();
    for (const page of [inner, outer]) page.nothingWrong();
  });

  it('may be a frame whose provider is an object of the page around it, its errors too', async () => {
    const page = await HostPage.open('without-provider');
    const provider = await givenProvider();
    for (const tag of page.tags()) tag.provider = provider;
    await page.allReady();
    page.tag('group-card').provider = {
      ...provider,
      getGroups: () => Promise.reject(new ProviderError('forbidden')),
    };
    await until('it says why not', () => faceOf(page.tag('group-card')) === 'error');
    expect(page.tag('group-card').shadowRoot?.textContent).to.contain('You may not see this.');
    page.nothingWrong();
  });

  it('may be in the HTML before the script arrives', async () => {
    const page = await HostPage.open('before-script');
    expect(page.tags().some((tag) => tag.shadowRoot)).to.equal(false);
    page.load(kith);
    await page.allReady();
    page.noOverflow();
    page.nothingWrong();
  });

  it('may be in the HTML before the script arrives, with properties set already', async () => {
    const page = await HostPage.open('before-script-without-provider');
    const provider = await givenProvider();
    for (const tag of page.tags()) tag.provider = provider;
    const person = page.tag('person') as Tag & { person?: object };
    person.person = { id: 'given', name: 'Given Before' };
    page.load(kith);
    await page.allReady();
    expect(person.shadowRoot?.textContent).to.contain('Given Before');
    page.nothingWrong();
  });

  describe('may change while they load', () => {
    let release: () => Promise<unknown>;
    const requests = ({ window }: HostPage) =>
      window.performance.getEntriesByType('resource').filter(({ name }) => name.includes('network.json?held'));
    const move = (page: HostPage, to: string, tags = page.tags()) => {
      for (const tag of tags) page.find(to).append(tag);
    };
    /** The page with its first provider waiting for its document until that is released. */
    const loading = async () => {
      const page = await HostPage.open('two-places');
      await until('every tag is upgraded', () => page.tags().every((tag) => faceOf(tag) === 'waiting'));
      const query = `held=${crypto.randomUUID()}`;
      release = () => fetch(`/__hostile__/release?${query}`);
      page.find('#first').setAttribute('src', `/__hostile__/network.json?${query}`);
      await page.find('#first').updateComplete;
      return page;
    };

    it('within their provider', async () => {
      const page = await loading();
      for (const place of ['#beside', '#here', '#beside']) move(page, place);
      expect(page.tags().every((tag) => faceOf(tag) === 'waiting')).to.equal(true);
      await release();
      await page.allReady();
      expect(page.find('#beside').children).to.have.length(page.tags().length);
      page.nothingWrong();
    });

    it('out of it and back', async () => {
      const page = await loading();
      const tags = page.tags();
      move(page, '#nowhere');
      await new Promise((resolve) => setTimeout(resolve));
      move(page, '#here', tags);
      await release();
      await page.allReady();
      page.noOverflow();
      page.nothingWrong();
    });

    it('to another provider, and stay with it when the first one comes', async () => {
      const page = await loading();
      move(page, '#there');
      await page.allReady();
      await release();
      await until('the first provider has its document', () => requests(page).length > 0);
      await page.allReady();
      page.nothingWrong();
    });

    it('together with their provider, which asks once', async () => {
      const page = await loading();
      for (const place of ['#nowhere', 'body', '#nowhere']) page.find(place).append(page.find('#first'));
      await new Promise((resolve) => setTimeout(resolve));
      await release();
      await page.allReady();
      expect(page.find('#nowhere').contains(page.tag('person'))).to.equal(true);
      expect(requests(page)).to.have.length(1);
      page.nothingWrong();
    });

    it('together with their provider, away for a while', async () => {
      const page = await loading();
      const provider = page.find('#first');
      provider.remove();
      await new Promise((resolve) => setTimeout(resolve));
      page.document.body.append(provider);
      await release();
      await page.allReady();
      page.nothingWrong();
    });
  });
});
