import { expect } from '@open-wc/testing';
import '../../define/group-card.js';
import { dataElementSuite } from '../../testing/data-element-suite.js';
import { createMemoryProvider } from '../../adapters/memory/index.js';
import { ProviderError } from '../../provider/index.js';
import { bare, scripted, smallDocument } from '../../testing/fixtures.js';
import { Stage, wordsOf } from '../../testing/stage.js';
import type { KithGroupCard } from './group-card.js';

dataElementSuite<KithGroupCard>({
  tag: 'kith-group-card',
  method: 'getGroups',
  ask: (element) => (element.groupId = 'field'),
  words: 'Field Service',
  askOther: (element) => (element.groupId = 'quiet'),
  otherWords: 'Quiet',
  give: (element) => (element.group = { id: 'x', name: 'Given Group' }),
  givenWords: 'Given Group',
  empty: { answer: [], words: 'no longer here' },
  emptyIsError: true,
  partial: {
    answers: { getPeople: [], searchTopics: { items: [] } },
    shows: ['Field Service', '4 members'],
    never: /Nobody|more|Looks after|Experts|Sponsors|Topics/,
  },
});

describe('<kith-group-card>', () => {
  const stage = new Stage();
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  async function show(set: (element: KithGroupCard) => void, provider = scripted().provider) {
    const element = document.createElement('kith-group-card');
    element.provider = provider;
    set(element);
    await stage.put(element);
    await stage.settle();
    return element;
  }

  const facts = (element: KithGroupCard) =>
    [...(element.shadowRoot?.querySelectorAll('.fact') ?? [])].map((fact) =>
      fact.textContent.replace(/\s+/g, ' ').trim(),
    );

  it('says what the group is for, who looks after it, who knows the subject and who stands behind it', async () => {
    const element = await show((card) => (card.groupId = 'field'));
    expect(wordsOf(element))
      .to.contain('Fix it once, everywhere.')
      .and.contain('Community of practice · open to request');
    expect(facts(element)).to.deep.equal([
      'Looks after it TNTrần Thị Ngọc',
      'Experts ÅL',
      'Sponsors Elena López Communications',
      'Topics Valve control',
    ]);
    expect(wordsOf(element)).to.contain('4 members').and.contain('Rules v3 · review due Mar 14');
  });

  it('shows the vacancy where nobody looks after it', async () => {
    const element = await show((card) => (card.groupId = 'quiet'));
    expect(facts(element)[0]).to.contain('Nobody looks after it yet');
  });

  it('keeps members and their number to itself where the viewer may not see them', async () => {
    const script = scripted();
    script.script('getGroups', () => [
      { id: 'field', name: 'Field Service', memberCount: 41, viewer: { canSeeMembers: false } },
    ]);
    const element = await show((card) => (card.groupId = 'field'), script.provider);
    expect(wordsOf(element)).not.to.match(/41|Trần|Looks after/);
    expect(script.calls('getMembers')).to.have.length(0);
  });

  it('shows nothing of a group the viewer may not see', async () => {
    const element = await show((card) => (card.group = { id: 'x', name: 'Secret', viewer: { canSeeGroup: false } }));
    expect(wordsOf(element)).to.equal('You may not see this.');
  });

  it('keeps its height while the people arrive', async () => {
    const script = scripted();
    script.hold('getMembers');
    const element = await show((card) => (card.groupId = 'field'), script.provider);
    await stage.settle();
    const rows = facts(element).length;
    const height = () => element.shadowRoot?.querySelector('.fact')?.getBoundingClientRect().height;
    const before = height();
    script.release('getMembers');
    await stage.settle();
    expect(facts(element).length).to.be.at.least(rows);
    expect(height()).to.equal(before);
  });

  it('says in one line who they are, or in full what they want', async () => {
    const group = {
      id: 'x',
      name: 'Seals',
      purpose: 'Tight.',
      problem: 'Leaks.',
      objectives: [{ text: 'No leaks' }],
      memberCount: 3,
    };
    const element = await show((card) => {
      card.group = group;
      card.view = 'compact';
    });
    expect(wordsOf(element)).to.equal('Seals 3 members');
    element.view = 'full';
    await stage.settle();
    expect(wordsOf(element)).to.contain('Why it exists').and.contain('Leaks.').and.contain('No leaks');
    stage.realTime();
    await expect(element).to.be.accessible();
  });

  it('tells the page when a name is followed', async () => {
    const element = await show((card) => (card.groupId = 'field'));
    const heard: string[] = [];
    for (const type of ['kith-group-select', 'kith-person-select'] as const) {
      element.addEventListener(type, (event) => {
        heard.push(event.type);
        event.preventDefault();
      });
    }
    for (const link of element.shadowRoot?.querySelectorAll('a') ?? []) link.click();
    expect(heard).to.deep.equal(['kith-group-select', 'kith-person-select']);
  });

  it('goes on showing its group while the group is read again', async () => {
    const script = scripted();
    const element = await show((card) => (card.groupId = 'field'), script.provider);
    script.hold('getGroups');
    await stage.pass(120_000);
    element.remove();
    await stage.pass(1000);
    await stage.put(element);
    await stage.settle();
    expect(script.calls('getGroups')).to.have.length(2);
    expect(wordsOf(element)).to.contain('Field Service');
  });

  it('claims no vacancy where the people cannot be read', async () => {
    const script = bare();
    script.script('getPeople', () => {
      throw new ProviderError('unknown');
    });
    const element = await show((card) => (card.groupId = 'field'), script.provider);
    expect(wordsOf(element)).not.to.match(/Nobody/);
    expect(wordsOf(element)).to.contain('Field Service');
  });

  it('counts nobody it may not name', async () => {
    const roles = ['facilitator', 'expert'];
    const memberships = ['tran', 'asa', 'bare'].map((personId) => ({ personId, groupId: 'field', roles }));
    const script = bare(createMemoryProvider({ ...smallDocument, memberships }));
    script.script('getPeople', async (ids) => {
      const people = await scripted().provider.getPeople(ids as string[]);
      return people.filter(({ id }) => id !== 'asa' && id !== 'bare');
    });
    const element = await show((card) => (card.groupId = 'field'), script.provider);
    expect(facts(element).slice(0, 2)).to.deep.equal(['Looks after it TNTrần Thị Ngọc', 'Experts TN']);
  });

  it('claims no vacancy where there is somebody it is not told of', async () => {
    let page = 0;
    for (const answer of [() => ({ items: [], total: 1 }), () => ({ items: [], next: String(page++) })]) {
      const script = scripted();
      script.script('getMembers', answer);
      const element = await show((card) => (card.groupId = 'field'), script.provider);
      expect(wordsOf(element))
        .to.contain('Field Service')
        .and.not.match(/Nobody/);
    }
  });

  it('stands still while those it does not know are asked for again', async () => {
    const script = bare();
    script.script('getPeople', () => []);
    const element = await show((card) => (card.groupId = 'field'), script.provider);
    const before = facts(element);
    script.hold('getPeople');
    await stage.pass(120_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await stage.settle();
    expect(script.calls('getPeople')).to.have.length(2);
    expect(facts(element)).to.deep.equal(before);
  });

  it('marks outsiders among the faces with a word', async () => {
    const script = scripted(
      createMemoryProvider({
        ...smallDocument,
        memberships: [{ personId: 'jonas', groupId: 'field', roles: ['expert'] }],
      }),
    );
    const element = await show((card) => (card.groupId = 'field'), script.provider);
    expect(wordsOf(element)).to.contain('1 external');
    const face = element.shadowRoot?.querySelector('.pile [role=img]');
    expect(face?.getAttribute('aria-label')).to.equal('Jonas Okafor, External · Acme Pumps');
  });

  it('does not tell when something was said where the viewer may not read', async () => {
    const group = { id: 'x', name: 'X', lastActivity: '2026-03-01', memberCount: 2 };
    const element = await show((card) => (card.group = { ...group, viewer: { canSeeContent: false } }));
    expect(wordsOf(element)).to.contain('2 members').and.not.contain('Active');
  });

  it('takes words it does not know as they are, even those every object knows', async () => {
    const element = await show((card) => (card.group = { id: 'x', name: 'X', kind: 'constructor', stage: 'toString' }));
    expect(wordsOf(element)).to.equal('X constructor');
  });
});
