import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createMemoryProvider } from '../../adapters/memory/index.js';
import '../../define/person.js';
import { dataElementSuite } from '../../testing/data-element-suite.js';
import { now, smallDocument } from '../../testing/fixtures.js';
import { Stage, wordsOf } from '../../testing/stage.js';
import type { KithPerson } from './person.js';

dataElementSuite<KithPerson>({
  tag: 'kith-person',
  method: 'getPeople',
  ask: (element) => (element.personId = 'asa'),
  words: 'Åsa Lindström',
  askOther: (element) => (element.personId = 'tran'),
  otherWords: 'Trần Thị Ngọc',
  give: (element) => (element.person = { id: 'x', name: 'Given Name' }),
  givenWords: 'Given Name',
  empty: { answer: [], words: 'Unknown person' },
  emptyIsError: true,
  inline: true,
  partial: { answers: { getPeople: [] }, shows: ['Unknown person'] },
});

describe('<kith-person>', () => {
  const stage = new Stage();
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  async function show(set: (element: KithPerson) => void, document = smallDocument) {
    const element = window.document.createElement('kith-person');
    const presence = [{ personId: 'asa', state: 'busy' as const, text: 'In a call' }];
    element.provider = createMemoryProvider(document, { now: () => now, presence });
    set(element);
    await stage.put(element);
    await stage.settle();
    return element;
  }

  it('shows as many lines as it is told', async () => {
    const element = await show((person) => (person.personId = 'asa'));
    const lines = async (count: number) => {
      element.lines = count;
      await element.updateComplete;
      return [...(element.shadowRoot?.querySelectorAll('.lines > :not([hidden])') ?? [])].map((line) =>
        line.textContent.trim(),
      );
    };
    expect(await lines(1)).to.deep.equal(['Åsa Lindström']);
    expect(await lines(2)).to.deep.equal(['Åsa Lindström', 'Firmware engineer']);
    expect(await lines(3)).to.deep.equal(['Åsa Lindström', 'Firmware engineer', 'R&D · Gothenburg']);
  });

  it('keeps its picture, its link and the keyboard’s place when more becomes known', async () => {
    const asa = { id: 'asa', name: 'Åsa', url: '/people/asa', avatar: { url: '/asa.png' } };
    for (const lines of [1, 2, 3]) {
      const element = await show((person) => Object.assign(person, { person: asa, lines }));
      const inside = (tag: string) => element.shadowRoot?.querySelector<HTMLElement>(tag);
      const before = [inside('img'), inside('a')];
      inside('a')?.focus();
      for (const more of [{ title: 'Engineer' }, { title: 'Engineer', unit: 'R&D' }, { presence: 'busy' }]) {
        const { presence, ...known } = { presence: undefined, ...more };
        element.presence = presence !== undefined;
        element.person = { ...asa, ...known, ...(presence ? { presence: { personId: 'asa', state: 'busy' } } : {}) };
        await stage.settle();
        expect([inside('img'), inside('a')]).to.deep.equal(before);
        expect(element.shadowRoot?.activeElement).to.equal(before[1]);
      }
      element.remove();
    }
  });

  it('names the face where it stands alone', async () => {
    const element = await show((person) => {
      person.personId = 'jonas';
      person.lines = 0;
    });
    const link = element.shadowRoot?.querySelector('a');
    expect(link?.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('Jonas Okafor');
    expect(wordsOf(element)).to.contain('External · Acme Pumps');
    stage.realTime();
    await expect(element).to.be.accessible();
  });

  it('marks outsiders and leavers with a word', async () => {
    expect(wordsOf(await show((person) => (person.personId = 'jonas')))).to.contain('External · Acme Pumps');
    expect(wordsOf(await show((person) => (person.personId = 'gone')))).to.contain('Former colleague');
  });

  it('shows presence only where it is asked for, with a word for it', async () => {
    const element = await show((person) => (person.personId = 'asa'));
    expect(element.shadowRoot?.querySelector('.presence') === null).to.equal(true);
    element.presence = true;
    await stage.settle();
    expect(element.shadowRoot?.querySelector('.presence')?.getAttribute('aria-label')).to.equal('Busy · In a call');
  });

  it('tells the page when its name is followed, which can keep the browser from navigating', async () => {
    const element = await show((person) => (person.personId = 'asa'));
    const names: string[] = [];
    element.addEventListener('kith-person-select', (event) => {
      names.push(event.detail.person.name);
      event.preventDefault();
    });
    const link = element.shadowRoot?.querySelector('a');
    link?.click();
    expect(names).to.deep.equal(['Åsa Lindström']);
    expect(location.hash).to.equal('');
  });

  it('is reached and followed by keyboard', async () => {
    const element = await show((person) => (person.personId = 'asa'));
    let followed = 0;
    element.addEventListener('kith-person-select', (event) => {
      followed++;
      event.preventDefault();
    });
    stage.realTime();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('Åsa');
    await sendKeys({ press: 'Enter' });
    expect(followed).to.equal(1);
  });

  it('shows hostile names as the text they are, and follows no hostile address', async () => {
    const name = '<img src=x onerror="window.hacked=1">';
    const element = await show((person) => {
      person.person = {
        id: 'x',
        name,
        title: name,
        url: 'javascript:window.hacked=1',
        avatar: { url: 'javascript:1' },
      };
    });
    expect(wordsOf(element)).to.contain(name);
    expect(element.shadowRoot?.querySelector('img, a') === null).to.equal(true);
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
  });

  it('goes back to initials when the picture does not load', async () => {
    const element = await show((person) => {
      person.person = { id: 'x', name: 'Bo Ek', avatar: { url: new URL('./none.png', import.meta.url).href } };
    });
    const image = element.shadowRoot?.querySelector('img');
    image?.dispatchEvent(new Event('error'));
    expect(getComputedStyle(image ?? element).visibility).to.equal('hidden');
    expect(wordsOf(element)).to.contain('BE');
  });

  it('shows the presence that came with the person', async () => {
    const element = await show((person) => {
      person.person = { id: 'x', name: 'Bo', presence: { personId: 'x', state: 'away' } };
      person.presence = true;
    });
    expect(element.shadowRoot?.querySelector('.presence')?.getAttribute('aria-label')).to.equal('Away');
  });

  it('goes back to two lines when the attribute goes', async () => {
    const element = await show((person) => (person.personId = 'asa'));
    element.setAttribute('lines', '3');
    element.removeAttribute('lines');
    expect(element.lines).to.equal(2);
  });
});
