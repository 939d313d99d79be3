import type { Activity } from '../../../model/index.js';
import type { Thing } from '../live/things.js';
import { showActivity } from '../show-activity.js';
import type { Desk } from './writing.js';

/** The post itself, the one it answers, and the first of its conversation: what counts it changes with it. */
export function touchedBy({ store }: Desk, { id, inReplyTo }: Activity): Thing[] {
  const ids = [id, inReplyTo, store.rootOf({ id })].filter((one) => one !== undefined);
  return [...new Set(ids)].map((one) => ({ kind: 'activity', id: one }));
}

/**
 * Puts something else in the place of a post, tells those who see it, and answers with it as the viewer does.
 *
 * @param things - Other things that look different for it.
 * @param beside - What changes together with it.
 */
export function changeActivity(
  desk: Desk,
  activity: Activity,
  changes: { readonly [Key in keyof Activity]?: Activity[Key] | undefined },
  things: readonly Thing[] = [],
  beside: () => void = () => undefined,
): Activity {
  const { store, log } = desk;
  const all: readonly Thing[] = [{ kind: 'activity', id: activity.id }, ...things];
  const next = withoutAbsent({ ...activity, ...changes, revision: String(store.nextNumber()) });
  return log.change(dedupe(all), () => {
    store.activities.set(activity.id, next);
    beside();
    return showActivity(desk, next);
  });
}

const dedupe = (things: readonly Thing[]) => [
  ...new Map(things.map((thing) => [thing.kind + thing.id, thing])).values(),
];

/** A change to `undefined` takes a field away. */
const withoutAbsent = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Activity;
