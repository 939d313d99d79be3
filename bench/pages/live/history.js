/** When the first of all posts was written. */
const begin = Date.parse('2026-03-02T10:42:00Z');
const authors = 12;

/**
 * The same history at every run: posts that are there, and what happens to them.
 *
 * @param there - How many posts there are to begin with.
 * @param many - How many events are told of what happens: some of them twice, and some before what came before them.
 * @returns the posts, what happens in true order, and the events, each with the place of its change in that order
 */
export function history({ there, many }) {
  const random = seeded(7);
  const any = (list) => list[Math.floor(random() * list.length)];
  const posts = Array.from({ length: there }, (_, i) => post(i, 1));
  const alive = posts.map(({ id }) => Number(id));
  const revisions = new Map(alive.map((number) => [number, 1]));
  // Those on show: what happens to them has to be drawn.
  const shown = alive.slice(-20);
  const changes = [];
  const events = [];
  let next = there;
  while (events.length < many) {
    if (changes.length > 0 && random() < 0.05) {
      events.push(any(events.slice(-50)));
      continue;
    }
    const change = happen(random());
    changes.push(change);
    events.push({ ...change, at: changes.length - 1 });
  }
  for (let i = 0; i < many - 8; i++) {
    if (random() >= 0.2) continue;
    const other = i + 1 + Math.floor(random() * 7);
    [events[i], events[other]] = [events[other], events[i]];
  }
  return { posts, changes, events };

  function happen(chance) {
    if (chance < 0.25) {
      alive.push(next);
      revisions.set(next, 1);
      return told('created', next++);
    }
    const onShow = shown.filter((number) => alive.includes(number));
    const number = chance > 0.55 && onShow.length > 5 ? any(onShow) : any(alive);
    revisions.set(number, revisions.get(number) + 1);
    if (chance > 0.37) return told('updated', number);
    alive.splice(alive.indexOf(number), 1);
    return told('removed', number);
  }

  function told(type, number) {
    const revision = revisions.get(number);
    const object = type === 'removed' ? {} : { object: post(number, revision) };
    return { type, kind: 'activity', id: String(number), revision: String(revision), ...object };
  }
}

const post = (number, revision) => ({
  id: String(number),
  actorId: `person-${number % authors}`,
  published: new Date(begin + number * 1000).toISOString(),
  text: `Post ${number}, edit ${revision}.`,
  revision: String(revision),
});

/** Numbers from 0 to 1 that look random. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
