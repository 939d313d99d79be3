import { expect } from '@open-wc/testing';
import '../../define/all.js';
import { createMemoryNetwork, withFaults, type Faults } from '../../adapters/memory/index.js';
import { ProviderError, type DataProvider } from '../../provider/index.js';
import { now, scripted, smallDocument, type ScriptedProvider } from '../../testing/fixtures.js';
import { Stage, wordsOf } from '../../testing/stage.js';

const stage = new Stage();

const elenas = () => createMemoryNetwork(smallDocument, { now: () => now }).as('elena');

async function show(provider: DataProvider) {
  const box = document.createElement('kith-provider');
  // Without the stream nothing but the write itself tells what it did.
  box.provider = Object.fromEntries(
    Object.entries(provider).filter(([name]) => name !== 'subscribe'),
  ) as unknown as DataProvider;
  box.innerHTML = '<kith-activity-feed group-id="field"></kith-activity-feed>';
  stage.root.append(box);
  await stage.settle();
  return box.querySelector('kith-activity-feed') ?? expect.fail('no feed');
}

const buttonsOf = (feed: Element) => [...(feed.shadowRoot?.querySelectorAll('button') ?? [])];
const button = (feed: Element, words: string) => buttonsOf(feed).find((one) => one.textContent.includes(words));
/** The reaction to the question: its words, and whether it is given. */
const thanks = (feed: Element) => {
  const found = feed.shadowRoot?.querySelector<HTMLButtonElement>('[data-focus="react question thanks"]');
  return found ?? expect.fail('no reaction');
};
const says = (feed: Element) => `${thanks(feed).textContent.trim()}, ${thanks(feed).ariaPressed ?? ''}`;

async function reacting(faults: Faults, script: ScriptedProvider = scripted(elenas())) {
  const feed = await show(withFaults(script.provider, faults));
  thanks(feed).click();
  await stage.settle();
  return { feed, script };
}

describe('A reaction', () => {
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  it('is shown at once, and stays when the back end has taken it', async () => {
    const script = scripted(elenas());
    script.hold('react');
    const feed = await show(script.provider);
    expect(says(feed)).to.equal('7 thanks, false');
    thanks(feed).click();
    await stage.settle();
    expect(says(feed)).to.equal('8 thanks, true');
    script.release('react');
    await stage.settle();
    expect(says(feed)).to.equal('8 thanks, true');
    thanks(feed).click();
    await stage.settle();
    expect(says(feed)).to.equal('7 thanks, false');
  });

  it('is taken back where it is refused, and that is said in words, without a try that would end the same', async () => {
    const { feed } = await reacting({ failures: { react: 'forbidden' } });
    expect(says(feed)).to.equal('7 thanks, false');
    expect(wordsOf(feed)).to.contain('Not saved: you may not do this.');
    expect(feed.shadowRoot?.querySelector('.unsaved')?.getAttribute('role')).to.equal('alert');
    expect(button(feed, 'Retry')).to.equal(undefined);
    button(feed, 'Dismiss')?.click();
    await stage.settle();
    expect(wordsOf(feed)).not.to.contain('Not saved');
  });

  it('is tried again by itself where that may help, and then when asked, with the same key', async () => {
    const { feed, script } = await reacting({});
    expect(says(feed)).to.equal('8 thanks, true');
    script.script('react', () => Promise.reject(new ProviderError('unavailable')));
    thanks(feed).click();
    await stage.settle();
    expect(says(feed)).to.equal('7 thanks, false');
    await stage.pass(10_000);
    expect(says(feed)).to.equal('8 thanks, true');
    expect(wordsOf(feed)).to.contain('Not saved: there was no answer.');
    script.script('react');
    button(feed, 'Retry')?.click();
    await stage.settle();
    expect(says(feed)).to.equal('7 thanks, false');
    expect(wordsOf(feed)).not.to.contain('Not saved');
    const keys = script.calls('react').map(({ args }) => (args.at(-1) as { idempotencyKey: string }).idempotencyKey);
    expect(keys).to.have.length(5);
    expect(new Set(keys).size).to.equal(2);
    expect(new Set(keys.slice(1)).size).to.equal(1);
  });

  it('is counted once where the back end did it and its answer was lost', async () => {
    const { feed } = await reacting({
      failures: { react: ({ nth }) => (nth === 1 ? { afterwards: 'unavailable' } : undefined) },
    });
    await stage.pass(10_000);
    expect(says(feed)).to.equal('8 thanks, true');
  });

  it('goes when the method turns out not to be there', async () => {
    const { feed } = await reacting({ failures: { react: 'unsupported' } });
    expect(feed.shadowRoot?.querySelectorAll('.reaction')).to.have.length(0);
    expect(wordsOf(feed)).to.contain('7 thanks').and.not.to.contain('Not saved');
  });

  it('that the viewer gave can be taken back, also where the back end does not count it', async () => {
    const script = scripted(elenas());
    const [post] = smallDocument.activities ?? [];
    script.script('getActivities', () => ({ items: [{ ...post, reactions: [], viewer: { reactions: ['agree'] } }] }));
    const feed = await show(script.provider);
    const given = feed.shadowRoot?.querySelector<HTMLButtonElement>('[data-focus="react question agree"]');
    expect(given?.textContent.trim()).to.equal('1 agree');
    expect(given?.ariaPressed).to.equal('true');
    script.script('react', () => Promise.reject(new ProviderError('forbidden')));
    given?.click();
    await stage.settle();
    expect(wordsOf(feed)).to.contain('Not saved: you may not do this.');
  });

  it('is offered to nobody who may only read', async () => {
    const readOnly = scripted();
    expect((await show(readOnly.provider)).shadowRoot?.querySelectorAll('.reaction')).to.have.length(0);
    const script = scripted(elenas());
    const provider = { ...script.provider };
    delete provider.react;
    expect((await show(provider)).shadowRoot?.querySelectorAll('.reaction')).to.have.length(0);
  });

  it('is sent after the one before it, so that the last wish holds', async () => {
    const script = scripted(elenas());
    script.hold('react');
    const feed = await show(script.provider);
    for (let i = 0; i < 3; i++) {
      thanks(feed).click();
      await stage.settle();
    }
    expect(says(feed)).to.equal('8 thanks, true');
    expect(script.calls('react')).to.have.length(1);
    script.release('react');
    await stage.settle();
    expect(script.calls('react').map(({ args }) => args[2])).to.deep.equal([true, false, true]);
    expect(says(feed)).to.equal('8 thanks, true');
  });

  it('is shown by every feed of the page', async () => {
    const script = scripted(elenas());
    script.hold('react');
    const feed = await show(script.provider);
    const twin = document.createElement('kith-activity-feed');
    twin.groupId = 'field';
    feed.after(twin);
    await stage.settle();
    thanks(feed).click();
    await stage.settle();
    expect(says(twin)).to.equal('8 thanks, true');
  });

  it('goes on when its feed has left, and its failure is nobody else’s', async () => {
    const script = scripted(elenas());
    script.hold('react');
    const feed = await show(script.provider);
    thanks(feed).click();
    await stage.settle();
    const box = feed.parentElement as HTMLElement & { provider?: DataProvider };
    box.provider = scripted().provider;
    await stage.settle();
    script.script('react', () => Promise.reject(new ProviderError('forbidden')));
    script.release('react');
    await stage.settle();
    expect(wordsOf(feed)).to.contain('7 thanks').and.not.to.contain('Not saved');
  });

  it('keeps the keyboard’s place, also when what it stood on has gone', async () => {
    const { feed } = await reacting({ failures: { react: 'forbidden' } });
    button(feed, 'Dismiss')?.focus();
    button(feed, 'Dismiss')?.click();
    await stage.settle();
    expect((feed.shadowRoot?.activeElement as HTMLElement).dataset.focus).to.equal('react question thanks');
  });

  it('is accessible, given, refused and not', async () => {
    const { feed } = await reacting({ failures: { react: 'offline' } });
    await stage.pass(10_000);
    stage.realTime();
    await expect(feed).to.be.accessible();
  });
});
