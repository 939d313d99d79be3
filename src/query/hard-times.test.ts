import { expect } from '@open-wc/testing';
import '../define/all.js';
import { createMemoryNetwork } from '../adapters/memory/index.js';
import { ProviderError, type DataProvider, type LiveEvent } from '../provider/index.js';
import { bare, now, scripted, smallDocument } from '../testing/fixtures.js';
import { faceOf, wordsOf } from '../testing/stage.js';
import { ProviderClient } from './provider-client.js';
import { perform } from './writes/perform.js';
import { membershipWrite } from './writes/membership.js';
import { removeWrite } from './writes/responding.js';
import {
  event,
  pillOf,
  post,
  postsOf,
  saysOnTop,
  scriptedStream,
  shadowOf,
  showFeed,
  showScripted,
  stage,
  told,
} from '../testing/live-feed.js';

const idsOf = (feed: Element) => postsOf(feed).map((words) => /Words of (\w+)/.exec(words)?.[1]);

describe('A feed in hard times', () => {
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  it('new posts wait also under a pinned one', async () => {
    const { feed, stream } = await showScripted([post('pin', -90, { pinned: {} }), post('a', -1)]);
    stream.tell(event('created', post('new', 1)));
    await told();
    expect(idsOf(feed)).to.deep.equal(['pin', 'a']);
    expect(saysOnTop(feed)).to.equal('1 new post');
  });

  it('a refused removal brings the post back where it was', async () => {
    const script = scripted(createMemoryNetwork(smallDocument, { now: () => now }).as('elena'));
    script.script('getActivities', () => Promise.resolve({ items: [post('a', -1), post('b', -2)] }));
    const { provider } = script;
    const { feed } = await showFeed(provider);
    script.script('remove', () => Promise.reject(new ProviderError('forbidden')));
    script.hold('remove');
    const client = ProviderClient.of(provider);
    const done = perform(client, removeWrite('a'), 'k').catch(() => 'refused');
    await stage.settle();
    expect(idsOf(feed)).to.deep.equal(['b']);
    script.release('remove');
    await stage.settle();
    expect(await done).to.equal('refused');
    expect(idsOf(feed)).to.deep.equal(['a', 'b']);
  });

  it('older posts asked for while a reset is read do not lose what the reset is about', async () => {
    const stream = scriptedStream();
    const script = bare();
    let generation = 1;
    script.script('getActivities', (_s, _f, page) =>
      Promise.resolve(
        (page as { cursor?: string }).cursor === undefined
          ? { items: [post('a', -1, { text: `Words of a${String(generation)}.` })], next: 'n' }
          : { items: [post('z', -9)] },
      ),
    );
    const { feed } = await showFeed({ ...script.provider, subscribe: stream.subscribe });
    generation = 2;
    script.hold('getActivities');
    stream.tell({ cursor: 'r', type: 'reset' });
    await told();
    shadowOf(feed).querySelector<HTMLButtonElement>('.end button')?.click();
    await stage.settle();
    script.release('getActivities');
    await stage.settle();
    expect(idsOf(feed)).to.deep.equal(['a2', 'z']);
  });

  it('what is only named again while it is being read is read again', async () => {
    const { feed, stream, script } = await showScripted([post('a', -1)]);
    let text = 'Words of first.';
    // The answer is made when the call comes, and held on its way back.
    let release = (): void => undefined;
    script.script('getActivitiesById', async () => {
      const answer = [post('a', -1, { text })];
      await new Promise<void>((resolve) => (release = resolve));
      return answer;
    });
    stream.tell(event('updated', 'a'));
    await told();
    const first = release;
    text = 'Words of second.';
    stream.tell(event('updated', 'a'));
    await told();
    first();
    await stage.settle();
    release();
    await stage.settle();
    expect(idsOf(feed)).to.deep.equal(['second']);
  });

  it('the late answer to a name does not undo what was told after it was asked', async () => {
    const { feed, stream, script } = await showScripted([post('a', -1)]);
    script.hold('getActivitiesById');
    script.script('getActivitiesById', () => Promise.resolve([post('a', -1, { text: 'Words of late.' })]));
    stream.tell(event('updated', 'a'));
    await told();
    stream.tell(event('updated', post('a', -1, { text: 'Words of later.' })));
    await told();
    script.release('getActivitiesById');
    await stage.settle();
    expect(idsOf(feed)).to.deep.equal(['later']);
  });

  it('the late answer about an accepted answer does not undo what was told meanwhile', async () => {
    const stream = scriptedStream();
    const script = bare();
    script.hold('getActivitiesById');
    const { feed } = await showFeed({ ...script.provider, subscribe: stream.subscribe });
    const answer = smallDocument.activities!.find(({ id }) => id === 'answer')!;
    stream.tell(event('updated', { ...answer, text: 'Set it to 2.0 bar.' }));
    await told();
    script.release('getActivitiesById');
    await stage.settle();
    expect(wordsOf(feed)).to.contain('2.0 bar');
  });

  it('a post that was hidden and is back is told of again', async () => {
    const { feed, stream } = await showScripted([post('a', -1), post('b', -2)]);
    stream.tell(event('removed', 'a'));
    await told();
    expect(idsOf(feed)).to.deep.equal(['b']);
    stream.tell({ cursor: 'r', type: 'reset' });
    await told();
    await stage.settle();
    pillOf(feed)?.click();
    await stage.settle();
    expect(idsOf(feed)).to.deep.equal(['a', 'b']);
    stream.tell(event('updated', post('a', -1, { text: 'Words of again.' })));
    await told();
    expect(idsOf(feed)).to.deep.equal(['again', 'b']);
  });

  it('a post that was hidden, read without, and is told to be there again is shown', async () => {
    const { feed, stream } = await showScripted([post('b', -2)]);
    stream.tell(event('created', post('a', 1, { revision: '1' })));
    await told();
    stream.tell(event('removed', 'a', { revision: '2' }));
    await told();
    stream.tell({ cursor: 'r', type: 'reset' });
    await told();
    await stage.pass(2000);
    stream.tell(event('created', post('a', 1, { revision: '3' })));
    await told();
    expect(saysOnTop(feed)).to.equal('1 new post');
  });

  it('the refusal of one reaction is said although another was given after it', async () => {
    const script = scripted(createMemoryNetwork(smallDocument, { now: () => now }).as('elena'));
    const all = script.provider;
    script.script('getActivities', () =>
      Promise.resolve({
        items: [
          post('a', -1, {
            viewer: { canReact: true },
            reactions: [
              { key: 'thanks', count: 1 },
              { key: 'agree', count: 1 },
            ],
          }),
        ],
      }),
    );
    script.script('react', (_id, key) =>
      key === 'thanks'
        ? Promise.reject(new ProviderError('forbidden'))
        : Promise.resolve(
            post('a', -1, {
              viewer: { reactions: ['agree'] },
              reactions: [
                { key: 'thanks', count: 1 },
                { key: 'agree', count: 2 },
              ],
            }),
          ),
    );
    const provider = Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'subscribe'));
    const { feed } = await showFeed(provider as unknown as DataProvider);
    const buttons = [...shadowOf(feed).querySelectorAll<HTMLButtonElement>('.reaction')];
    expect(buttons).to.have.length(2);
    for (const one of buttons) one.click();
    await stage.settle();
    expect(wordsOf(feed)).to.contain('Not saved');
  });

  it('a list that is slow to read is not begun anew for ever while its group is told of', async () => {
    const { feed, stream, script } = await showScripted([post('a', -1)]);
    let n = 0;
    script.script('getActivities', async (...args) => {
      n++;
      const text = `Words of a${String(n)}.`;
      const { signal } = args.at(-1) as { signal: AbortSignal };
      await new Promise<void>((resolve, reject) => {
        setTimeout(resolve, 3_000);
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
      return { items: [post('a', -1, { text })] };
    });
    for (let i = 0; i < 20; i++) {
      stream.tell({ cursor: `r${String(i)}`, type: 'reset' });
      await stage.pass(1_000);
    }
    expect(idsOf(feed)).not.to.deep.equal(['a']);
    expect(n).to.be.below(9);
  });

  for (const retryAfterMs of [0, -1, 3e9, Infinity, NaN]) {
    it(`a stream whose back end asks to wait ${String(retryAfterMs)} ms is not taken up at once for ever`, async () => {
      const { stream } = await showScripted();
      for (let i = 0; i < 60; i++) stream.tell(new ProviderError('rate-limited', 'x', { retryAfterMs }));
      await stage.pass(5_000);
      expect(stream.opened.length).to.be.within(1, 8);
    });
  }

  it('a stream that never pauses holds up nothing, and is shown', async () => {
    let n = 0;
    const subscribe: DataProvider['subscribe'] = async function* () {
      // A test that fails must end.
      while (n < 30_000) {
        n++;
        yield event('created', post(`p${String(n % 20)}`, 1));
      }
      await new Promise(() => undefined);
    };
    const { feed } = await showFeed({ ...bare().provider, subscribe });
    expect(n).to.be.below(20_000);
    await stage.pass(3_000);
    expect(saysOnTop(feed)).to.equal('20 new posts');
  });

  it('what is told is shown although the clock is put back', async () => {
    const { feed, stream } = await showScripted([post('a', -1)]);
    stream.tell(event('updated', post('a', -1, { text: 'Words of one.' })));
    await told();
    const { now: real } = Date;
    Date.now = () => real() - 3_600_000;
    try {
      stream.tell(event('updated', post('a', -1, { text: 'Words of two.' })));
      await told();
      expect(idsOf(feed)).to.deep.equal(['two']);
    } finally {
      Date.now = real;
    }
  });

  it('an older state of a group that comes late changes nothing', async () => {
    const { box, stream } = await showScripted();
    box.insertAdjacentHTML('beforeend', '<kith-group-card group-id="field"></kith-group-card>');
    await stage.settle();
    const group = (revision: string, name: string): LiveEvent => ({
      cursor: `g${revision}`,
      type: 'updated',
      kind: 'group',
      id: 'field',
      object: { id: 'field', name, revision },
    });
    stream.tell(group('3', 'Third'), group('2', 'Second'));
    await told();
    expect(wordsOf(box.children[1]!)).to.contain('Third');
  });

  it('the late answer about a group does not undo what was told meanwhile', async () => {
    const { box, stream, script } = await showScripted();
    box.insertAdjacentHTML('beforeend', '<kith-group-card group-id="field"></kith-group-card>');
    await stage.settle();
    await stage.pass(61_000);
    let held = (): void => undefined;
    let name = 'Before';
    script.script('getGroups', async () => {
      const answer = [{ id: 'field', name }];
      if (name === 'Before') await new Promise<void>((resolve) => (held = resolve));
      return answer;
    });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await stage.settle();
    name = 'After';
    stream.tell({ cursor: 'g', type: 'updated', kind: 'group', id: 'field', object: { id: 'field', name } });
    await told();
    held();
    await stage.settle();
    expect(wordsOf(box.children[1]!)).to.contain('After');
  });

  it('the late answer about a group does not undo that somebody joined', async () => {
    const script = scripted(createMemoryNetwork(smallDocument, { now: () => now }).as('elena'));
    const provider = Object.fromEntries(
      Object.entries(script.provider).filter(([name]) => name !== 'subscribe'),
    ) as unknown as DataProvider;
    const box = document.createElement('kith-provider');
    box.provider = provider;
    box.innerHTML = '<kith-group-card group-id="field"></kith-group-card>';
    stage.root.append(box);
    await stage.settle();
    await stage.pass(61_000);
    const client = ProviderClient.of(provider);
    let held = (): void => undefined;
    let isFirst = true;
    const truth = await provider.getGroups!(['field']);
    script.script('getGroups', async () => {
      if (!isFirst) return [{ ...truth[0]!, viewer: { ...truth[0]!.viewer, membership: 'none' } }];
      isFirst = false;
      await new Promise<void>((resolve) => (held = resolve));
      return truth;
    });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await stage.settle();
    await perform(client, membershipWrite('field', 'leave'), 'k');
    held();
    await stage.settle();
    const group = client.cache.get<{ viewer?: { membership?: string } }>(['group', 'field'])?.value;
    expect(group?.viewer?.membership).to.equal('none');
  });

  it('after a list was read anew from its top nothing is left waiting', async () => {
    const stream = scriptedStream();
    const script = bare();
    script.script('getActivities', (_s, _f, page) =>
      Promise.resolve(
        (page as { cursor?: string }).cursor === undefined
          ? { items: [post('a', -1)], next: 'n', newer: 'w' }
          : { items: [post('z', -9)] },
      ),
    );
    const { feed } = await showFeed({ ...script.provider, subscribe: stream.subscribe });
    stream.tell(...Array.from({ length: 60 }, (_, i) => event('created', post(`p${String(i)}`, i + 1))));
    await told();
    script.hold('getActivities');
    shadowOf(feed).querySelector<HTMLButtonElement>('.end button')?.click();
    await stage.settle();
    pillOf(feed)?.click();
    await stage.settle();
    script.release('getActivities');
    await stage.settle();
    expect(faceOf(feed)).to.equal('ready');
    expect(shadowOf(feed).querySelectorAll('[data-refreshing]')).to.have.length(0);
  });

  it('what is gone is not remembered without end, and does not have everything read anew each second', async () => {
    const { box, stream, script } = await showScripted([post('a', -1)]);
    box.insertAdjacentHTML('beforeend', '<kith-group-card group-id="quiet"></kith-group-card>');
    script.script('getGroups', () => Promise.reject(new ProviderError('forbidden')));
    await stage.settle();
    for (let i = 0; i < 5; i++) {
      stream.tell(...Array.from({ length: 4_100 }, (_, n) => event('removed', `r${String(i)}x${String(n)}`)));
      await stage.pass(3_000);
    }
    const asked = script.calls('getActivities').length;
    for (let i = 0; i < 20; i++) {
      stream.tell(event('updated', post('a', -1)));
      await stage.pass(1_200);
    }
    expect(script.calls('getActivities').length - asked).to.be.below(3);
  }).timeout(60_000);
});
