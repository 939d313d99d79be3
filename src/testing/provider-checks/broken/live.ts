import type { Activity } from '../../../model/index.js';
import { ProviderError, type DataProvider, type LiveEvent } from '../../../provider/index.js';
import { breaking, type Broken, type BrokenTable } from './break.js';

type Subscribe = NonNullable<DataProvider['subscribe']>;
type Options = Parameters<Subscribe>[1];

const streaming = (
  says: string,
  act: (right: Subscribe, ...args: Parameters<Subscribe>) => AsyncIterable<LiveEvent>,
): Broken => ({
  says,
  isSilent: true,
  provider: ({ subscribe }) => (subscribe ? { subscribe: (...args) => act(subscribe, ...args) } : {}),
});

const changing = (says: string, change: (event: LiveEvent) => object | undefined): Broken =>
  streaming(says, async function* (right, ...args) {
    for await (const event of right(...args)) {
      const changed = change(event) as LiveEvent | undefined;
      if (changed) yield changed;
    }
  });

const silent = (says: string) =>
  streaming(says, async function* (right, _scope, options) {
    for await (const event of right({ threadId: 'a-0001' }, options)) yield event;
  });

const mute = (type: LiveEvent['type']) => (event: LiveEvent) => (event.type === type ? undefined : event);

const failing = (says: string) =>
  // eslint-disable-next-line require-yield -- A stream that fails before its first event.
  streaming(says, async function* () {
    await Promise.reject(new TypeError('socket is undefined'));
  });

/** What breaks the checks of live updates. */
export const live: BrokenTable = {
  'subscribe ends when its signal aborts': [
    streaming('subscribe goes on after its signal was aborted', (right, scope, options: Options = {}) =>
      right(scope, options.after === undefined ? {} : { after: options.after }),
    ),
    failing('subscribe failed with TypeError: socket is undefined'),
    breaking('subscribe', 'subscribe answered with something else than a stream', () => Promise.resolve([])),
  ],
  'subscribe refuses a cursor that is none as "invalid", or begins anew': [
    streaming('It told nothing', (right, scope, { signal } = {}) => right(scope, signal ? { signal } : {})),
    streaming('subscribe threw at once (Error: no cursor)', () => {
      throw new Error('no cursor');
    }),
    failing('subscribe failed with TypeError: socket is undefined'),
  ],
  'subscribe answers for a hidden group as for one that is not there': [
    streaming('subscribe listens to the hidden group "project-aurora"', (right, _scope, options) => right({}, options)),
    // eslint-disable-next-line require-yield -- A stream that fails before its first event.
    streaming('subscribe failed with "forbidden"', async function* () {
      await Promise.reject(new ProviderError('forbidden'));
    }),
  ],
  'subscribe tells of a new post, with the post': [
    silent('Two posts were not told within 10 s'),
    failing('subscribe failed with TypeError: socket is undefined'),
    changing('The event of a new post has the type "updated"', (event) => ({ ...event, type: 'updated' })),
    changing('and the object "undefined"', (event) => ({ ...event, object: undefined })),
    changing('object.published: expected a value', ({ object, ...event }) => ({
      ...event,
      object: { ...(object as Activity), published: undefined },
    })),
    changing('It needs a `cursor` to go on from', (event) => ({ ...event, cursor: '' })),
  ],
  'subscribe tells of an edit': [
    changing('No "updated" came for', mute('updated')),
    changing('its event has not the new text', ({ object, ...event }) => ({
      ...event,
      object: { ...(object as Activity), text: 'What it was.' },
    })),
  ],
  'subscribe tells that a post was removed': changing('was removed, and subscribe did not tell', mute('removed')),
  'subscribe goes on after a cursor': streaming('was posted while nobody listened', (right, scope, { signal } = {}) =>
    right(scope, signal ? { signal } : {}),
  ),
};
