import { people } from '../people.js';

/** So many events are told again to who comes back: nobody knows exactly what had arrived. */
const toldAgain = 20;
const tickMs = 10;

/**
 * A provider that tells a history at a steady pace, and breaks off now and then. What it answers is at any time what it
 * has told of, and what happened before that.
 */
export function createLiveProvider({ posts, changes, events }, { perSecond, breaks }) {
  const state = new Map(posts.map((post) => [post.id, post]));
  const persons = people(12);
  const toBreak = new Set(breaks);
  let happened = 0;
  let due = 0;
  let wake = () => undefined;
  let heard = 0;
  let onHeard = () => undefined;

  function happen(until) {
    for (; happened <= until; happened++) {
      const { type, id, object } = changes[happened];
      if (type === 'removed') state.delete(id);
      else state.set(id, object);
    }
  }

  const list = () => [...state.values()].sort((a, b) => Number(b.id) - Number(a.id));

  async function* subscribe(_scope, { after, signal } = {}) {
    let next = after === undefined ? 0 : Math.max(0, Number(after) + 1 - toldAgain);
    const stop = () => wake();
    signal?.addEventListener('abort', stop);
    try {
      while (!signal?.aborted) {
        if (next >= due) {
          await new Promise((resolve) => (wake = resolve));
          continue;
        }
        if (toBreak.delete(next)) throw Object.assign(new Error('The connection broke.'), { code: 'offline' });
        const { at, ...event } = events[next];
        happen(at);
        yield { cursor: String(next), ...event };
        next++;
        heard = Math.max(heard, next);
        if (heard === events.length) onHeard();
      }
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    provider: {
      getPeople: async (ids) => persons.filter(({ id }) => ids.includes(id)),
      async getActivities(_scope, _filter, { cursor, size = 10 } = {}) {
        const below = list().filter(({ id }) => cursor === undefined || Number(id) < Number(cursor));
        const items = below.slice(0, size);
        return { items, ...(below.length > size ? { next: items.at(-1).id } : {}) };
      },
      subscribe,
    },

    /** Tells everything. Answers when somebody has heard it all. */
    tellAll() {
      const from = performance.now();
      const timer = setInterval(() => {
        due = Math.min(events.length, Math.floor(((performance.now() - from) * perSecond) / 1000));
        wake();
        if (due === events.length) clearInterval(timer);
      }, tickMs);
      return new Promise((resolve) => (onHeard = resolve));
    },

    /** What a feed of everything has to show in the end. */
    texts: () => list().map(({ text }) => text),
  };
}
