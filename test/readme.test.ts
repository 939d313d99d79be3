import { expect } from '@open-wc/testing';
import { ProviderError, toFailure, type DataProvider } from '../src/provider/index.js';

/** The provider of the README, run as it stands there. */
async function readmeProvider(): Promise<DataProvider> {
  const readme = await (await fetch(new URL('../README.md', import.meta.url))).text();
  const example = /<!-- This example is run by a test\. -->\s+```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const library = new URL('../src/provider/index.ts', import.meta.url).href;
  const source = example.replace('kith-elements/provider.js', library);
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return ((await import(url)) as { provider: DataProvider }).provider;
}

describe('The provider in the README', () => {
  const trueFetch = globalThis.fetch;
  afterEach(() => (globalThis.fetch = trueFetch));

  it('reads and finds people, and says what went wrong', async () => {
    const provider = await readmeProvider();
    const asked: string[] = [];
    const row = { employeeNumber: 7, displayName: 'Bo', leftOn: null };
    globalThis.fetch = (input) => {
      const { url } = new Request(input);
      asked.push(url.replace(location.origin, ''));
      if (url.includes('secret')) return Promise.resolve(new Response('', { status: 403 }));
      return Promise.resolve(Response.json(url.includes('/people') ? [row] : { rows: [row], total: 1 }));
    };
    expect(await provider.getPeople(['7', 'a/b'])).to.deep.include({ ...(await provider.getPeople(['7']))[0] });
    const page = await provider.searchPeople?.({ text: 'bo' });
    expect(page?.items[0]?.person).to.include({ id: '7', name: 'Bo', status: 'active' });
    expect(asked).to.deep.equal(['/api/people?ids=7,a%2Fb', '/api/people?ids=7', '/api/search?q=bo&after=']);
    const failure = toFailure(await provider.searchPeople?.({ text: 'secret' }).catch((thrown: unknown) => thrown));
    expect(failure).to.be.instanceOf(ProviderError).and.to.include({ code: 'forbidden' });
  });

  it('takes 30 lines', async () => {
    const readme = await (await fetch(new URL('../README.md', import.meta.url))).text();
    const example = /<!-- This example is run by a test\. -->\s+```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(example.split('\n').filter((line) => line.trim() !== '').length).to.be.at.most(32);
  });
});
