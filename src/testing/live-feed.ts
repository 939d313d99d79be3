import { expect } from '@open-wc/testing';
import type { Activity } from '../model/index.js';
import type { DataProvider, LiveEvent } from '../provider/index.js';
import { bare, now } from './fixtures.js';
import { Stage } from './stage.js';

/** Where feeds that are told of changes are tried out. */
export const stage = new Stage();

/** What an element has rendered. */
export const shadowOf = (element: Element) => element.shadowRoot ?? expect.fail('nothing rendered');
/** The words of the posts on show, from the top. */
export const postsOf = (feed: Element) =>
  [...shadowOf(feed).querySelectorAll('[role=feed] > article')].map((post) => post.textContent.replace(/\s+/g, ' '));
/** The button that new posts wait behind. */
export const pillOf = (feed: Element) => shadowOf(feed).querySelector<HTMLButtonElement>('[data-focus=newer]');
/** What it says; nothing where none wait. */
export const saysOnTop = (feed: Element) => pillOf(feed)?.textContent.trim();

/** Puts a feed on the page, within a provider. */
export async function showFeed(provider: DataProvider, attributes = 'group-id="field"') {
  const box = document.createElement('kith-provider');
  box.provider = provider;
  box.innerHTML = `<kith-activity-feed ${attributes}></kith-activity-feed>`;
  stage.root.append(box);
  // The part that listens is loaded when a feed is shown.
  await import('../query/live/index.js');
  await stage.settle();
  return { box, feed: box.querySelector('kith-activity-feed') ?? expect.fail('no feed') };
}

/** Until what was told is shown. */
export const told = () => stage.pass(1_200);

/** A stream that a test tells events through. */
export function scriptedStream() {
  const opened: { after: string | undefined; signal: AbortSignal | undefined }[] = [];
  let queue: (LiveEvent | Error)[] = [];
  let wake = (): void => undefined;
  const subscribe: DataProvider['subscribe'] = async function* (_scope, { after, signal } = {}) {
    opened.push({ after, signal });
    while (!signal?.aborted) {
      const [event] = queue;
      const isThere = queue.length > 0;
      queue = queue.slice(1);
      if (event instanceof Error) throw event;
      if (isThere) yield event!;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
          signal?.addEventListener('abort', () => resolve(), { once: true });
        });
      }
    }
  };
  return {
    subscribe,
    opened,
    tell(...events: (LiveEvent | Error)[]) {
      queue = [...queue, ...events];
      wake();
    },
  };
}

/** A post of the field group, so many minutes from now. */
export const post = (id: string, minutes: number, more: Partial<Activity> = {}): Activity => ({
  id,
  actorId: 'asa',
  groupId: 'field',
  published: new Date(now + minutes * 60_000).toISOString(),
  text: `Words of ${id}.`,
  ...more,
});

/** The cursor of the last event. */
export const lastCursor = (): string => `c${String(cursor)}`;

let cursor = 0;
/** An event about an activity, or about an id alone. */
export const event = (
  type: LiveEvent['type'],
  object: Activity | string,
  more: Partial<LiveEvent> = {},
): LiveEvent => ({
  cursor: `c${String(++cursor)}`,
  type,
  kind: 'activity',
  ...(typeof object === 'string' ? { id: object } : { id: object.id, object }),
  ...more,
});

/** A feed whose stream a test tells events through; with other posts where they are given. */
export async function showScripted(items?: readonly Activity[]) {
  const stream = scriptedStream();
  const script = bare();
  if (items) script.script('getActivities', () => Promise.resolve({ items }));
  const provider = { ...script.provider, subscribe: stream.subscribe };
  const shown = await showFeed(provider);
  return { ...shown, stream, script, provider };
}
