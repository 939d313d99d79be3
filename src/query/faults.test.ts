import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../define/all.js';
import { createMemoryProvider, withFaults } from '../adapters/memory/index.js';
import type { Activity, KithDocument } from '../model/index.js';
import type { ProviderErrorCode } from '../provider/index.js';
import { bare, now } from '../testing/fixtures.js';
import { Stage, faceOf } from '../testing/stage.js';

const people = Array.from({ length: 7 }, (_, i) => ({ id: `p${String(i)}`, name: `Person ${String(i)}` }));
const activities = Array.from({ length: 85 }, (_, i): Activity => ({
  id: `a${String(i)}`,
  actorId: `p${String(i % 7)}`,
  published: new Date(now - i * 60_000).toISOString(),
  text: `Post ${String(i)}.`,
}));
const document_: KithDocument = { kith: 1, people, activities };

const codes: readonly ProviderErrorCode[] = ['offline', 'rate-limited', 'unavailable', 'invalid', 'unknown'];

type Step = 'more' | 'retry' | 'wait' | 'move' | 'leave' | 'return';
// Most of all what makes lists long.
const step = fc.constantFrom<Step>('more', 'more', 'more', 'wait', 'wait', 'retry', 'move', 'leave', 'return');

describe('A provider that is slow and fails now and then', () => {
  const stage = new Stage();
  let calls = 0;
  let mayFail = true;

  /** Fails by chance in any way, late and in any order, until it is told to be well. */
  function faulty(seed: number) {
    const script = bare(createMemoryProvider(document_, { now: () => now, pageSize: 6 }));
    calls = 0;
    mayFail = true;
    const all = Object.fromEntries(
      Object.entries(script.provider).map(([name, method]: [string, unknown]) => [
        name,
        typeof method !== 'function'
          ? method
          : (...args: unknown[]) => {
              calls++;
              return (method as (...given: unknown[]) => unknown)(...args);
            },
      ]),
    );
    return withFaults(all as never, {
      seed,
      latency: ({ random }) => Math.floor(random() * 900),
      failures: {
        all: ({ random }) => (mayFail && random() < 0.35 ? codes[Math.floor(random() * codes.length)] : undefined),
      },
    });
  }

  const feedOf = (box: Element) => box.querySelector('kith-activity-feed') ?? expect.fail('no feed');
  const shownBy = (feed: Element) =>
    [...(feed.shadowRoot?.querySelectorAll('[role=feed] > article') ?? [])].map(
      (post) => /Post (\d+)\./.exec(post.textContent)?.[1],
    );

  /** From the newest on, each once, in order: nothing invented, doubled, lost in between or out of its place. */
  function checkShown(feed: Element) {
    const shown = shownBy(feed);
    expect(shown).to.deep.equal(shown.map((_, i) => String(i)));
  }

  async function take(one: Step, box: HTMLElement, places: readonly HTMLElement[]) {
    const feed = feedOf(stage.root);
    const button = (selector: string) => feed.shadowRoot?.querySelector<HTMLButtonElement>(selector);
    if (one === 'more') button('.end button')?.click();
    if (one === 'retry') button('[data-focus^=retry]')?.click();
    if (one === 'wait') await stage.pass(2_000);
    if (one === 'move') (places.find((place) => !place.contains(feed)) ?? box).append(feed);
    if (one === 'leave') stage.root.append(feed);
    if (one === 'return') {
      await stage.pass(61_000);
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }
    await stage.pass(150);
  }

  it('never makes a feed show what is not so, always comes to rest, and is left alone in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(step, { maxLength: 14, size: 'max' }),
        async (seed, steps) => {
          stage.begin();
          try {
            const box = document.createElement('kith-provider');
            box.provider = faulty(seed);
            const places = [0, 1].map(() => box.appendChild(document.createElement('div')));
            places[0]?.append(document.createElement('kith-activity-feed'));
            stage.root.append(box);
            await stage.pass(150);
            for (const one of steps) {
              await take(one, box, places);
              checkShown(feedOf(stage.root));
            }
            // Well again: a try comes to its end, whatever was before.
            mayFail = false;
            const feed = feedOf(stage.root);
            box.append(feed);
            await stage.pass(20_000);
            feed.shadowRoot?.querySelector<HTMLButtonElement>('[data-focus^=retry]')?.click();
            await stage.pass(5_000);
            expect(faceOf(feed)).to.equal('ready');
            checkShown(feed);
            expect(shownBy(feed).length).to.be.greaterThan(0);
            // And nobody asks any more when the last one has left, not even for what was on its way.
            feed.shadowRoot?.querySelector<HTMLButtonElement>('.end button')?.click();
            const asked = calls;
            box.remove();
            await stage.pass(100_000);
            document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
            await stage.pass(1_000);
            expect(calls).to.equal(asked);
          } finally {
            stage.end();
          }
        },
      ),
      { numRuns: 25 },
    );
  }).timeout(60_000);
});
