import { expect } from '@open-wc/testing';
import '../../define/expert-badge.js';
import { dataElementSuite } from '../../testing/data-element-suite.js';
import { scripted } from '../../testing/fixtures.js';
import { Stage, wordsOf } from '../../testing/stage.js';
import type { KithExpertBadge } from './expert-badge.js';

dataElementSuite<KithExpertBadge>({
  tag: 'kith-expert-badge',
  method: 'getExpertise',
  ask: (element) => {
    element.personId = 'asa';
    element.topicId = 'valves';
  },
  words: 'Endorsed by 6 people',
  askOther: (element) => (element.personId = 'tran'),
  otherWords: 'Expired',
  give: (element) => (element.expertise = { id: 'x', personId: 'asa', topicId: 'Given topic' }),
  givenWords: 'Given topic',
  empty: { answer: { items: [] }, words: 'Nothing is known about this here.' },
  inline: true,
  partial: {
    answers: { searchTopics: { items: [] } },
    shows: ['Unknown topic', 'Endorsed by 6 people'],
    never: /valves/,
  },
});

describe('<kith-expert-badge>', () => {
  const stage = new Stage();
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  async function show(set: (element: KithExpertBadge) => void) {
    const element = document.createElement('kith-expert-badge');
    element.provider = scripted().provider;
    set(element);
    await stage.put(element);
    await stage.settle();
    return element;
  }

  it('says on what the claim rests and how fresh it is', async () => {
    const element = await show((badge) => {
      Object.assign(badge, { personId: 'asa', topicId: 'valves', view: 'row' });
    });
    expect(wordsOf(element)).to.equal('Valve controlEndorsed by 6 people · 14 pieces of evidence · last 12 days ago');
  });

  it('says the same to everybody in its short form, by a title and to screen readers', async () => {
    const element = await show((badge) => Object.assign(badge, { personId: 'asa', topicId: 'valves' }));
    expect(element.shadowRoot?.querySelector('.badge')?.getAttribute('title')).to.contain('Endorsed by 6 people');
    expect(element.shadowRoot?.querySelector('.visually-hidden')?.textContent).to.contain('Endorsed by 6 people');
  });

  it('says with a word that it has expired, and no longer what it rested on', async () => {
    const element = await show((badge) => Object.assign(badge, { personId: 'tran', topicId: 'valves', view: 'row' }));
    expect(wordsOf(element)).to.equal('Valve controlExpired Feb 3 · TÜV');
    stage.realTime();
    await expect(element).to.be.accessible();
  });

  it('asks for the topic’s name only, where it was given the expertise', async () => {
    const element = await show((badge) => (badge.expertise = { id: '1', personId: 'bare', topicId: 'valves' }));
    expect(wordsOf(element)).to.contain('Valve control');
  });
});
