import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createMemoryProvider } from '../../adapters/memory/index.js';
import '../../define/people-finder.js';
import { dataElementSuite } from '../../testing/data-element-suite.js';
import { scripted } from '../../testing/fixtures.js';
import { Stage, wordsOf } from '../../testing/stage.js';
import type { KithPeopleFinder } from './people-finder.js';

dataElementSuite<KithPeopleFinder>({
  tag: 'kith-people-finder',
  method: 'searchPeople',
  ask: (element) => (element.query = 'asa'),
  words: 'Åsa Lindström',
  askOther: (element) => (element.query = 'ngoc'),
  otherWords: 'Trần Thị Ngọc',
  empty: { answer: { items: [], total: 0 }, words: 'Nobody found' },
});

describe('<kith-people-finder>', () => {
  const stage = new Stage();
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  async function show(script = scripted(), set: (element: KithPeopleFinder) => void = () => undefined) {
    const element = document.createElement('kith-people-finder');
    element.provider = script.provider;
    set(element);
    await stage.put(element);
    await stage.settle();
    return element;
  }

  const field = (element: KithPeopleFinder) =>
    element.shadowRoot?.querySelector('input') ?? expect.fail('there is no field');
  const names = (element: KithPeopleFinder) =>
    [...(element.shadowRoot?.querySelectorAll('li .name') ?? [])].map((name) => name.textContent.trim());
  const type = (element: KithPeopleFinder, text: string) => {
    field(element).value = text;
    field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const button = (element: KithPeopleFinder, words: string) =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((found) => found.textContent.includes(words));

  it('shows everybody who may be found before anything is typed, and no leaver or service account', async () => {
    const element = await show();
    expect(names(element)).to.have.members(['Elena López', 'Åsa Lindström', 'Trần Thị Ngọc', 'Jonas Okafor', 'Bo']);
    expect(wordsOf(element)).to.contain('5 people');
  });

  it('searches once somebody rests from typing, and tells the page what was typed', async () => {
    const script = scripted();
    const element = await show(script);
    const heard: string[] = [];
    element.addEventListener('kith-query-change', (event) => heard.push(event.detail.query));
    for (const text of ['v', 'va', 'valve']) type(element, text);
    await stage.settle(200);
    expect(heard).to.deep.equal(['valve']);
    expect(script.calls('searchPeople').map(({ args }) => (args[0] as { text?: string }).text)).to.deep.equal([
      undefined,
      'valve',
    ]);
    expect(names(element)).to.include('Åsa Lindström');
    expect(wordsOf(element)).to.contain('Knows').and.contain('Valve control');
    expect([...(element.shadowRoot?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).to.include(
      'Valve',
    );
  });

  it('does not search in the middle of a composition', async () => {
    const script = scripted();
    const element = await show(script);
    field(element).value = 'あ';
    field(element).dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    await stage.settle(1000);
    expect(script.calls('searchPeople')).to.have.length(1);
  });

  it('keeps the last result on show while the next one is on its way, and never shows an old answer', async () => {
    const script = scripted();
    const element = await show(script);
    script.hold('searchPeople');
    type(element, 'ngoc');
    await stage.settle(200);
    expect(names(element)).to.have.length(5);
    expect(wordsOf(element)).to.contain('Searching…');
    type(element, 'asa');
    await stage.settle(200);
    script.release('searchPeople');
    await stage.settle();
    expect(names(element)).to.deep.equal(['Åsa Lindström']);
  });

  it('narrows by what is chosen, and widens again', async () => {
    const element = await show();
    expect(button(element, 'Porto')?.getAttribute('aria-pressed')).to.equal('false');
    button(element, 'Porto')?.focus();
    button(element, 'Porto')?.click();
    await stage.settle();
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('Porto');
    expect(names(element)).to.deep.equal(['Elena López']);
    expect(element.filters).to.deep.equal({ location: ['Porto'] });
    expect(button(element, 'Porto')?.getAttribute('aria-pressed')).to.equal('true');
    button(element, 'Porto')?.click();
    await stage.settle();
    expect(names(element)).to.have.length(5);
  });

  it('offers the way back where nobody meets the filters', async () => {
    const element = await show(scripted(), (finder) => (finder.filters = { location: ['Nowhere'] }));
    button(element, 'Clear filters')?.click();
    await stage.settle();
    expect(names(element)).to.have.length(5);
  });

  it('keeps to a group', async () => {
    const element = await show(scripted(), (finder) => (finder.groupId = 'quiet'));
    expect(names(element)).to.deep.equal(['Elena López']);
  });

  it('shows more on demand, and numbers its rows for screen readers', async () => {
    const people = Array.from({ length: 15 }, (_, i) => ({ id: `p${String(i)}`, name: `Person ${String(i + 10)}` }));
    const element = await show(scripted(createMemoryProvider({ kith: 1, people })));
    const before = names(element).length;
    button(element, 'Show more')?.click();
    await stage.settle();
    expect(names(element).length).to.be.greaterThan(before);
    const rows = [...(element.shadowRoot?.querySelectorAll('li') ?? [])];
    expect(rows.map((row) => row.getAttribute('aria-posinset'))).to.deep.equal(rows.map((_, i) => String(i + 1)));
    expect(rows[0]?.getAttribute('aria-setsize')).to.equal('15');
  });

  it('is used by keyboard alone: type, clear with Escape, reach chips and names by Tab', async () => {
    const element = await show();
    stage.realTime();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement === field(element)).to.equal(true);
    await sendKeys({ type: 'zz' });
    expect(field(element).value).to.equal('zz');
    await sendKeys({ press: 'Escape' });
    expect(field(element).value).to.equal('');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-pressed')).to.equal('false');
  });

  it('searches what a composition ended in', async () => {
    const script = scripted();
    const element = await show(script);
    field(element).value = 'ngoc';
    field(element).dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    field(element).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await stage.settle(200);
    expect(names(element)).to.deep.equal(['Trần Thị Ngọc']);
  });

  it('survives facet fields and attributes nobody expects', async () => {
    const script = scripted();
    script.script('searchPeople', () => ({
      items: [],
      total: 5,
      facets: [
        {
          field: 'constructor',
          values: [
            { value: '__proto__', count: 1 },
            { value: 'toString', count: 2 },
          ],
        },
      ],
    }));
    const element = await show(script);
    button(element, 'toString')?.click();
    await stage.settle();
    expect(element.filters).to.deep.equal({ constructor: ['toString'] });
    element.setAttribute('query', 'x');
    element.removeAttribute('query');
    await stage.settle();
    expect(element.query).to.equal('');
  });
});
