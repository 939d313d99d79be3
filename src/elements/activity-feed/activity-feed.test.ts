import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createMemoryProvider } from '../../adapters/memory/index.js';
import '../../define/activity-feed.js';
import { ProviderError } from '../../provider/index.js';
import { dataElementSuite } from '../../testing/data-element-suite.js';
import { bare, now, scripted, smallDocument } from '../../testing/fixtures.js';
import { Stage, wordsOf } from '../../testing/stage.js';
import type { KithActivityFeed } from './activity-feed.js';

dataElementSuite<KithActivityFeed>({
  tag: 'kith-activity-feed',
  method: 'getActivities',
  ask: (element) => (element.groupId = 'field'),
  words: 'Has @Åsa seen this?',
  askOther: (element) => Object.assign(element, { groupId: undefined, personId: 'gone' }),
  otherWords: 'Good bye, all.',
  give: (element) =>
    (element.activities = [{ id: 'x', actorId: 'asa', published: '2026-03-01T10:00:00Z', text: 'Given words' }]),
  givenWords: 'Given words',
  empty: { answer: { items: [] }, words: 'No posts yet' },
  partial: {
    answers: { getPeople: [], getGroups: [], getActivitiesById: [] },
    shows: ['Unknown person', 'Has @Åsa seen this?', '2 replies'],
    never: /Field Service|Answer/,
  },
});

describe('<kith-activity-feed>', () => {
  const stage = new Stage();
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  async function show(script = scripted(), set: (element: KithActivityFeed) => void = () => undefined) {
    const element = document.createElement('kith-activity-feed');
    element.provider = script.provider;
    set(element);
    await stage.put(element);
    await stage.settle();
    return element;
  }

  const posts = (element: KithActivityFeed) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('article') ?? []),
  ];
  const button = (element: KithActivityFeed, words: string) =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((found) => found.textContent.includes(words));

  it('shows who said what where, newest first, and the answer beside its question', async () => {
    const [first, second] = posts(await show());
    const words = first?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(words)
      .to.contain('Trần Thị Ngọc')
      .and.contain('in Field Service')
      .and.contain('2 hours ago')
      .and.contain('Question');
    expect(first?.querySelector('[data-answer]')?.textContent)
      .to.contain('Åsa Lindström')
      .and.contain('Set it to 1.8 bar.');
    expect(second?.textContent).to.contain('Former colleague').and.contain('Good bye, all.');
  });

  it('does not name the group in the group’s own feed', async () => {
    const element = await show(scripted(), (feed) => (feed.groupId = 'field'));
    expect(posts(element)[0]?.textContent).not.to.contain('in Field Service');
  });

  it('shows replies on demand, the answer marked among them, and hides them again', async () => {
    const script = scripted();
    const element = await show(script);
    expect(script.calls('getReplies')).to.have.length(0);
    button(element, '2 replies')?.click();
    await stage.settle();
    const replies = [...(element.shadowRoot?.querySelectorAll('.thread .reply') ?? [])].map(
      (reply) => reply.textContent,
    );
    expect(replies).to.have.length(2);
    expect(replies[0]).to.contain('Set it to 1.8 bar.').and.contain('Answer');
    expect(replies[1]).to.contain('Jonas Okafor').and.contain('External · Acme Pumps');
    expect(button(element, '2 replies')?.getAttribute('aria-expanded')).to.equal('true');
    button(element, '2 replies')?.click();
    await stage.settle();
    expect(element.shadowRoot?.querySelector('.thread') === null).to.equal(true);
  });

  it('says what went wrong with the replies, and tries again', async () => {
    const script = scripted();
    script.script('getReplies', () => {
      throw new ProviderError('unknown');
    });
    const element = await show(script);
    button(element, '2 replies')?.click();
    await stage.settle();
    script.script('getReplies');
    button(element, 'Retry')?.click();
    await stage.settle();
    expect(element.shadowRoot?.querySelectorAll('.thread .reply').length).to.equal(2);
  });

  it('shows the number of replies without a control where the provider cannot give them', async () => {
    const provider = { ...scripted().provider };
    delete provider.getReplies;
    const element = await show({ ...scripted(), provider });
    expect(button(element, 'replies') === undefined).to.equal(true);
    expect(wordsOf(element)).to.contain('2 replies');
  });

  it('reads older posts on demand, each once', async () => {
    const activities = Array.from({ length: 25 }, (_, i) => ({
      id: `a${String(i)}`,
      actorId: 'p',
      published: new Date(now - i * 60_000).toISOString(),
      text: `Post ${String(i)}`,
    }));
    const people = [{ id: 'p', name: 'P' }];
    const element = await show(scripted(createMemoryProvider({ kith: 1, people, activities }, { now: () => now })));
    for (let page = 1; page < 3; page++) {
      button(element, 'older')?.click();
      await stage.settle();
    }
    const shown = posts(element).map((post) => /Post \d+/.exec(post.textContent)?.[0]);
    expect(shown).to.deep.equal(activities.map(({ text }) => text));
    expect(posts(element).map((post) => post.ariaSetSize)).to.deep.equal(activities.map(() => '25'));
  });

  it('ends its list where a provider gives a cursor twice', async () => {
    const script = scripted();
    script.script('getActivities', () => ({ items: smallDocument.activities?.slice(0, 1), next: 'again' }));
    const element = await show(script);
    for (let i = 0; i < 3; i++) {
      button(element, 'older')?.click();
      await stage.settle();
    }
    expect(script.calls('getActivities').length).to.be.at.most(3);
    expect(posts(element).length).to.equal(1);
    expect(button(element, 'older') === undefined).to.equal(true);
  });

  it('leaves a gap where a post was removed, and never its words', async () => {
    const element = await show(scripted(), (feed) => {
      feed.activities = [
        { id: '1', actorId: 'asa', published: '2026-03-02T09:00:00Z', state: 'removed', text: 'unsaid' },
        { id: '2', actorId: 'asa', published: '2026-03-02T09:00:00Z', state: 'hidden-pending-review', text: 'unsaid' },
      ];
    });
    expect(wordsOf(element)).to.contain('This post was removed.').and.contain('hidden while it is reviewed');
    expect(wordsOf(element)).not.to.contain('unsaid');
  });

  it('goes from post to post by Page Down and Page Up, with a name for each', async () => {
    const element = await show();
    const [first, second] = posts(element);
    expect(first?.ariaLabel).to.equal('Question, Trần Thị Ngọc, 2 hours ago');
    stage.realTime();
    first?.focus();
    await sendKeys({ press: 'PageDown' });
    expect(element.shadowRoot?.activeElement === second).to.equal(true);
    await sendKeys({ press: 'PageUp' });
    expect(element.shadowRoot?.activeElement === first).to.equal(true);
  });

  it('lets time pass in its words', async () => {
    const element = await show();
    await stage.pass(3_600_000);
    await stage.settle();
    expect(posts(element)[0]?.textContent).to.contain('3 hours ago');
  });

  it('shows the answer once in its own conversation', async () => {
    const element = await show(scripted(), (feed) => (feed.threadId = 'question'));
    expect(wordsOf(element).split('Set it to 1.8 bar.')).to.have.length(2);
  });

  it('keeps the answer on show when the replies cannot be read', async () => {
    const script = scripted();
    script.script('getReplies', () => {
      throw new ProviderError('unknown');
    });
    const element = await show(script);
    button(element, '2 replies')?.click();
    await stage.settle();
    expect(wordsOf(element)).to.contain('Set it to 1.8 bar.').and.contain('Something went wrong');
    stage.realTime();
    await expect(element).to.be.accessible();
  });

  it('goes on calling an author unknown while the people are read again', async () => {
    const script = bare();
    script.script('getPeople', () => []);
    const element = await show(script);
    const before = wordsOf(element);
    script.hold('getPeople');
    await stage.pass(120_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await stage.settle();
    expect(script.calls('getPeople')).to.have.length(2);
    expect(before).to.contain('Unknown person');
    expect(element.shadowRoot?.querySelector('.bone') === null).to.equal(true);
  });

  it('marks an outsider who is mentioned', async () => {
    const element = await show(scripted(), (feed) => {
      const entities = [{ type: 'mention', start: 0, end: 6, id: 'jonas' }];
      feed.activities = [
        { id: '1', actorId: 'asa', published: '2026-03-02T09:00:00Z', text: '@Jonas, please look.', entities },
      ];
    });
    expect(wordsOf(element)).to.contain('@Jonas External · Acme Pumps, please look.');
  });

  it('does not name a group the viewer may not see', async () => {
    const script = bare();
    script.script('getGroups', () => [{ id: 'field', name: 'Field Service', viewer: { canSeeGroup: false } }]);
    expect(wordsOf(await show(script))).not.to.contain('Field Service');
  });

  it('takes words it does not know as they are, even those every object knows', async () => {
    const element = await show(scripted(), (feed) => {
      const reactions = [{ key: 'hasOwnProperty', count: 2 }];
      feed.activities = [
        {
          id: '1',
          actorId: 'asa',
          published: '2026-03-02T09:00:00Z',
          text: 'Hello',
          purpose: 'constructor',
          reactions,
        },
      ];
    });
    expect(wordsOf(element)).to.contain('Hello').and.contain('2 hasOwnProperty').and.not.contain('native code');
  });
});
