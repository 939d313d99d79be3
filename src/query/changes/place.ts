import { momentOf } from '../../internal/dates.js';
import type { Activity } from '../../model/index.js';

/** In which order a list stands. */
export type Order = 'newest first' | 'oldest first';

/**
 * A list with new activities in their places: by the time they were published, and of the same moment by id. What was
 * served keeps its own order, pinned posts their place on top and the first post of a conversation its own. What belongs
 * below the pages read so far is left out: it comes with its page. Only what the viewer wrote stands there at once.
 */
export function place(
  served: readonly Activity[],
  fresh: readonly Activity[],
  order: Order,
  hasMore: boolean,
  isOwn: (id: string) => boolean = () => false,
): readonly Activity[] {
  if (fresh.length === 0) return served;
  const compare = (a: Dated, b: Dated) => (order === 'newest first' ? b.at - a.at : a.at - b.at) || byId(a, b);
  const coming = fresh.map(dated).sort(compare);
  const placed: Activity[] = [];
  let next = 0;
  for (const [index, activity] of served.entries()) {
    const isFixed =
      order === 'newest first' ? activity.pinned !== undefined : index === 0 && activity.inReplyTo === undefined;
    const here = dated(activity);
    for (let one = coming[next]; !isFixed && one && compare(one, here) < 0; one = coming[next]) {
      placed.push(one.activity);
      next++;
    }
    placed.push(activity);
  }
  const below = coming.slice(next).map(({ activity }) => activity);
  return [...placed, ...(hasMore ? below.filter(({ id }) => isOwn(id)) : below)];
}

/** A date is read once, and not at each comparison. */
interface Dated {
  readonly activity: Activity;
  readonly at: number;
}

const dated = (activity: Activity): Dated => ({ activity, at: momentOf(activity.published) });

const byId = ({ activity: { id: a } }: Dated, { activity: { id: b } }: Dated) => (a < b ? -1 : Number(a > b));
