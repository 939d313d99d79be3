import { expect } from '@open-wc/testing';
import '../../define/all.js';
import { createMemoryNetwork } from '../../adapters/memory/index.js';
import type { KithDocument } from '../../model/index.js';
import { ProviderError, type DataProvider, type LiveEvent } from '../../provider/index.js';
import { bare, scripted, smallDocument } from '../../testing/fixtures.js';
import { faceOf, wordsOf } from '../../testing/stage.js';
import {
  event,
  lastCursor,
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
} from '../../testing/live-feed.js';

/** One network, as Elena and as Tran see it. */
function network(document: KithDocument = smallDocument) {
  const made = createMemoryNetwork(document, { now: () => Date.now() });
  return { elena: made.as('elena') as Required<DataProvider>, tran: made.as('tran') as Required<DataProvider> };
}

describe('A feed whose provider tells what changes', () => {
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  it('says that there are new posts, and shows them when asked', async () => {
    const { elena, tran } = network();
    const { feed } = await showFeed(elena);
    const before = postsOf(feed).length;
    await tran.post({ text: 'Fresh from the shop floor.', groupId: 'field' });
    await told();
    expect(saysOnTop(feed)).to.equal('1 new post');
    expect(postsOf(feed)).to.have.length(before);
    pillOf(feed)?.click();
    await stage.settle();
    expect(postsOf(feed)[0]).to.contain('Fresh from the shop floor.');
    expect(postsOf(feed)).to.have.length(before + 1);
  });

  it('follows edits, counts and removals in their places, without a word', async () => {
    const { elena, tran } = network();
    const { feed } = await showFeed(elena);
    const { id } = await tran.post({ text: 'A tpyo.', groupId: 'field' });
    await told();
    pillOf(feed)?.click();
    await stage.settle();
    await tran.edit(id, { text: 'A typo.' });
    await elena.post({ text: 'Seen.', inReplyTo: id });
    await told();
    expect(postsOf(feed)[0]).to.contain('A typo.').and.contain('1 reply');
    const count = postsOf(feed).length;
    const other = await tran.post({ text: 'Gone soon.', groupId: 'field' });
    await tran.remove(other.id);
    await told();
    expect(saysOnTop(feed)).to.equal(undefined);
    expect(postsOf(feed)).to.have.length(count);
  });

  it('puts replies into an open conversation', async () => {
    const { elena, tran } = network();
    const { feed } = await showFeed(elena);
    const replies = [...shadowOf(feed).querySelectorAll('button')].find((one) => one.textContent.includes('2 replies'));
    replies?.click();
    await stage.settle();
    await tran.post({ text: 'And it holds.', inReplyTo: 'question' });
    await told();
    const items = [...shadowOf(feed).querySelectorAll('.thread li')].map((one) => one.textContent);
    expect(items).to.have.length(3);
    expect(items.at(-1)).to.contain('And it holds.');
    expect(wordsOf(feed)).to.contain('3 replies');
  });

  it('adds to a conversation below, where it is read', async () => {
    const { elena, tran } = network();
    const { feed } = await showFeed(elena, 'thread-id="question"');
    const before = postsOf(feed).length;
    await tran.post({ text: 'Last word.', inReplyTo: 'question' });
    await told();
    expect(postsOf(feed)).to.have.length(before + 1);
    expect(postsOf(feed).at(-1)).to.contain('Last word.');
  });

  it('keeps the later state, in whatever order and however often it is told', async () => {
    const { feed, stream } = await showScripted();
    stream.tell(
      event('updated', post('a', 1, { text: 'Third.', revision: '3' })),
      event('created', post('a', 1, { text: 'First.', revision: '1' })),
      event('updated', post('a', 1, { text: 'Second.', revision: '2' })),
      event('created', post('a', 1, { text: 'First.', revision: '1' })),
      event('removed', 'b', { revision: '9' }),
      event('created', post('b', 2, { revision: '8' })),
    );
    await told();
    expect(saysOnTop(feed)).to.equal('1 new post');
    pillOf(feed)?.click();
    await stage.settle();
    expect(postsOf(feed)[0]).to.contain('Third.');
    expect(wordsOf(feed)).not.to.contain('Words of b.');
  });

  it('does not undo by a late answer what was told meanwhile', async () => {
    const stream = scriptedStream();
    const script = bare();
    script.hold('getActivities');
    const { feed } = await showFeed({ ...script.provider, subscribe: stream.subscribe });
    stream.tell(
      event('updated', post('old', -30 * 60, { text: 'Said better.', revision: '1' })),
      event('created', post('new', 1)),
      event('removed', 'question'),
    );
    await told();
    script.release('getActivities');
    await stage.settle();
    expect(faceOf(feed)).to.equal('ready');
    expect(postsOf(feed)[0]).to.contain('Words of new.');
    expect(postsOf(feed)[1]).to.contain('Said better.');
    expect(postsOf(feed)).to.have.length(2);
  });

  it('asks for what an event only names', async () => {
    const { feed, stream, script } = await showScripted();
    script.script('getActivitiesById', () => Promise.resolve([post('named', 1)]));
    stream.tell(event('created', 'named'));
    await told();
    await told();
    pillOf(feed)?.click();
    await stage.settle();
    expect(postsOf(feed)[0]).to.contain('Words of named.');
  });

  it('passes over what it cannot read, and tells the developer once', async () => {
    const { feed, stream, box } = await showScripted();
    const causes: (string | undefined)[] = [];
    box.addEventListener('kith-provider-error', ({ detail }) => causes.push(detail.problem?.path));
    const trap = Object.defineProperty({ type: 'created', kind: 'activity', id: 'trap' }, 'object', {
      get: () => expect.fail('a trap'),
    });
    const odd = [
      trap,
      null,
      'x',
      7,
      {},
      { type: 'exploded' },
      { type: 'created', kind: 'activity' },
      { type: 'created', kind: 'ship', id: '1' },
    ];
    stream.tell(...(odd as LiveEvent[]), ...(odd as LiveEvent[]), event('created', post('fine', 1)));
    await told();
    expect(saysOnTop(feed)).to.equal('1 new post');
    expect(causes).to.deep.equal(['event', 'event.type', 'event.id']);
  });

  it('goes on after the last event when the stream breaks, and not at once for ever', async () => {
    const { feed, stream } = await showScripted();
    stream.tell(event('created', post('one', 1)), new ProviderError('offline'));
    await told();
    await stage.pass(3_000);
    expect(stream.opened.map(({ after }) => after)).to.deep.equal([undefined, lastCursor()]);
    stream.tell(event('created', post('two', 2)));
    await told();
    expect(saysOnTop(feed)).to.equal('2 new posts');
    for (let i = 0; i < 200; i++) stream.tell(new ProviderError('unavailable'));
    const before = stream.opened.length;
    await stage.pass(600_000);
    expect(stream.opened.length - before).to.be.within(8, 25);
  });

  it('waits as long as the back end asks', async () => {
    const { stream } = await showScripted();
    stream.tell(new ProviderError('rate-limited', 'slow down', { retryAfterMs: 120_000 }));
    await stage.pass(119_000);
    expect(stream.opened).to.have.length(1);
    await stage.pass(2_000);
    expect(stream.opened).to.have.length(2);
  });

  it('reads again after a reset, and where its place is lost', async () => {
    const { feed, stream, script } = await showScripted();
    stream.tell(event('created', post('one', 1)));
    await told();
    script.script('getActivities', () => Promise.resolve({ items: [post('after', 5), post('old', -30 * 60)] }));
    stream.tell({ cursor: 'r', type: 'reset' });
    await told();
    await stage.settle();
    expect(saysOnTop(feed)).to.equal('1 new post');
    pillOf(feed)?.click();
    await stage.settle();
    expect(postsOf(feed).map((words) => /Words of \w+/.exec(words)?.[0])).to.deep.equal([
      'Words of after',
      'Words of old',
    ]);
    const asked = script.calls('getActivities').length;
    stream.tell(new ProviderError('invalid', 'no such cursor'));
    await told();
    await stage.settle();
    expect(script.calls('getActivities').length).to.equal(asked + 1);
    expect(stream.opened.at(-1)?.after).to.equal(undefined);
  });

  it('asks anew, after a reset, for what was not on show as soon as it is again', async () => {
    const { box, stream, script } = await showScripted();
    const card = document.createElement('kith-group-card');
    card.groupId = 'field';
    box.append(card);
    await stage.settle();
    card.remove();
    await stage.settle();
    const asked = script.calls('getGroups').length;
    box.append(card);
    await stage.settle();
    expect(script.calls('getGroups')).to.have.length(asked);
    card.remove();
    stream.tell({ cursor: 'r', type: 'reset' });
    await told();
    box.append(card);
    await stage.settle();
    expect(script.calls('getGroups').length).to.be.greaterThan(asked);
  });

  it('is told no more where the viewer may not hear, until they may read again', async () => {
    const { feed, stream, script } = await showScripted();
    script.script('getActivities', () => Promise.reject(new ProviderError('unauthenticated')));
    stream.tell(new ProviderError('unauthenticated'));
    await stage.pass(600_000);
    expect(stream.opened).to.have.length(1);
    (feed as HTMLElement & { groupId?: string }).groupId = 'quiet';
    await stage.settle();
    script.script('getActivities');
    (feed as HTMLElement & { groupId?: string }).groupId = 'field';
    await stage.settle();
    expect(stream.opened.length).to.be.greaterThan(1);
  });

  it('has one stream for all feeds of a scope, which ends with the last of them', async () => {
    const { box, feed, stream } = await showScripted();
    const twin = document.createElement('kith-activity-feed');
    twin.groupId = 'field';
    box.append(twin);
    await stage.settle();
    expect(stream.opened).to.have.length(1);
    feed.remove();
    await stage.settle();
    expect(stream.opened[0]?.signal?.aborted).to.equal(false);
    twin.remove();
    await stage.settle();
    expect(stream.opened[0]?.signal?.aborted).to.equal(true);
    box.append(feed);
    await stage.settle();
    expect(stream.opened).to.have.length(2);
  });

  it('lets go of a provider that does not listen to its signal', async () => {
    let isLeft = false;
    const never: AsyncIterable<LiveEvent> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => undefined),
        return: () => {
          isLeft = true;
          return Promise.resolve({ done: true, value: undefined });
        },
      }),
    };
    const { box } = await showFeed({ ...bare().provider, subscribe: () => never });
    box.remove();
    await stage.settle();
    expect(isLeft).to.equal(true);
  });

  it('says what is wrong with a stream that is none, and shows the feed all the same', async () => {
    const { feed } = await showFeed({ ...bare().provider, subscribe: (() => Promise.resolve()) as never });
    expect(faceOf(feed)).to.equal('ready');
  });

  it('asks for what came while nobody listened and no place was known to go on from', async () => {
    const stream = scriptedStream();
    const asked: (string | undefined)[] = [];
    const getActivities: DataProvider['getActivities'] = (_scope, _filter, page) => {
      asked.push(page?.cursor);
      return Promise.resolve(
        page?.cursor === undefined
          ? { items: [post('one', 1)], newer: 'n1' }
          : { items: page.cursor === 'n1' ? [post('between', 2)] : [], newer: 'n2' },
      );
    };
    const { feed, box } = await showFeed({ ...scripted().provider, getActivities, subscribe: stream.subscribe });
    feed.remove();
    await stage.settle();
    box.append(feed);
    await stage.settle();
    expect(asked).to.deep.equal([undefined]);
    stream.tell(event('created', post('three', 3)), event('created', post('four', 4)));
    await told();
    await stage.settle();
    expect(asked).to.deep.equal([undefined, 'n1', 'n2']);
    expect(saysOnTop(feed)).to.equal('3 new posts');
    await stage.pass(60_000);
    expect(asked).to.deep.equal([undefined, 'n1', 'n2', undefined]);
    await stage.pass(600_000);
    expect(asked).to.have.length(4);
  });

  it('reads a list anew from its top rather than put hundreds above it at once', async () => {
    const { feed, stream, script } = await showScripted();
    stream.tell(...Array.from({ length: 300 }, (_, i) => event('created', post(`p${String(i)}`, i + 1))));
    await told();
    await told();
    expect(saysOnTop(feed)).to.equal('300 new posts');
    script.script('getActivities', () => Promise.resolve({ items: [post('p299', 300), post('p298', 299)], next: 'n' }));
    pillOf(feed)?.click();
    await stage.settle();
    expect(saysOnTop(feed)).to.equal(undefined);
    expect(postsOf(feed)).to.have.length(2);
    expect(postsOf(feed)[0]).to.contain('Words of p299');
  });

  it('changes people and groups that are told of, wherever they are shown', async () => {
    const { box, stream } = await showScripted();
    box.insertAdjacentHTML(
      'beforeend',
      '<kith-person person-id="asa" presence></kith-person><kith-group-card group-id="field"></kith-group-card>',
    );
    await stage.settle();
    stream.tell(
      { cursor: 'x1', type: 'updated', kind: 'person', id: 'asa', object: { id: 'asa', name: 'Åsa Berg' } },
      { cursor: 'x2', type: 'updated', kind: 'group', id: 'field', object: { id: 'field', name: 'Field Forces' } },
    );
    await told();
    await stage.settle();
    const [feed, person, card] = [...box.children];
    expect(wordsOf(person!)).to.contain('Åsa Berg');
    expect(wordsOf(card!)).to.contain('Field Forces');
    expect(wordsOf(feed!)).to.contain('Åsa Berg');
  });
});
