import { expect } from '@open-wc/testing';
import { createMemoryProvider } from '../../src/adapters/memory/index.js';
import { version } from '../../src/internal/version.js';
import type { KithDocument } from '../../src/model/index.js';
import { scripted } from '../../src/testing/fixtures.js';
import { elementNames } from '../support/elements.js';
import { HostPage, faceOf, until } from './host-page.js';

const theirVersion = '99.0.0';
const names = await elementNames();
const under = (prefix: string) => names.map((name) => `${prefix}-${name}`);

const versionOf = ({ window }: HostPage, tag: string) =>
  (window.customElements.get(tag) as unknown as Record<symbol, unknown> | undefined)?.[Symbol.for('kith/version')];

describe('two copies of Kith in a page', () => {
  afterEach(() => HostPage.closeAll());

  const policies = { 'two-copies': 'without a policy', 'strict-policy-two-copies': 'with a strict policy' };
  for (const [name, policy] of Object.entries(policies)) {
    it(`of different versions, ${policy}: the first one works, the second warns once for each tag`, async () => {
      const page = await HostPage.ready(name);
      const { errors, violations, warnings } = page.window.watched;
      await until('the second copy has warned', () => warnings.length >= names.length);
      expect({ errors, violations }).to.deep.equal({ errors: [], violations: [] });
      const told = `is already defined by Kith ${version}; Kith ${theirVersion} leaves it.`;
      expect([...warnings].sort()).to.deep.equal(under('kith').map((tag) => `[kith] <${tag}> ${told}`));
      page.noOverflow();
    });
  }

  it('of the same version: the second keeps quiet', async () => {
    const page = await HostPage.ready('same-copy-twice');
    await until('both are loaded', () =>
      page.window.performance.getEntriesByType('resource').some(({ name }) => name.endsWith('again')),
    );
    page.nothingWrong();
  });

  it("read each other's provider under another prefix", async () => {
    const page = await HostPage.open('two-prefixes');
    await page.allReady(page.tags(), 28);
    expect(versionOf(page, 'kith-person')).to.equal(version);
    expect(versionOf(page, 'acme-person')).to.equal(theirVersion);
    page.noOverflow();
    page.nothingWrong();
  });

  it('read one provider object, wherever it comes from', async () => {
    const page = await HostPage.open('two-prefixes');
    await page.allReady(page.tags(), 28);
    const answer = await fetch('/__hostile__/network.json');
    for (const tag of ['kith-provider', 'acme-provider']) {
      const script = scripted(createMemoryProvider((await answer.clone().json()) as KithDocument));
      const holder = page.find(tag);
      holder.provider = script.provider;
      await until('both copies have asked it', () => script.calls('getGroups').length === 2);
      await page.allReady(page.tags(holder), 14);
    }
    page.nothingWrong();
  });

  it("show what the other's provider has when that comes late", async () => {
    const page = await HostPage.open('late-provider');
    await until('every tag waits', () => page.tags().every((tag) => faceOf(tag) === 'waiting'));
    page.load('/__hostile__/prefix.js?copy=theirs&prefix=acme');
    await page.allReady();
    page.nothingWrong();
  });
});

describe('a prefix of the page', () => {
  afterEach(() => HostPage.closeAll());

  it('works for every element, and registers no other tag', async () => {
    const page = await HostPage.ready('own-prefix');
    for (const tag of under('acme')) expect(versionOf(page, tag), tag).to.equal(version);
    for (const tag of under('kith')) expect(versionOf(page, tag), tag).to.equal(undefined);
    page.noOverflow();
    page.nothingWrong();
  });

  it('works beside the usual one in the same copy', async () => {
    const page = await HostPage.open('both-prefixes');
    await page.allReady(page.tags(), 14);
    for (const tag of [...under('acme'), ...under('kith')]) expect(versionOf(page, tag), tag).to.equal(version);
    page.nothingWrong();
  });
});
