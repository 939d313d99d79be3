import type { Activity } from '../../model/index.js';

/**
 * The ids of the first posts of all activities' conversations. A reply that does not name its thread belongs to that of
 * the post it answers, however many steps away the first one is.
 */
export function rootsOf(activities: ReadonlyMap<string, Activity>): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const { id } of activities.values()) {
    const way = new Set<string>();
    let at = id;
    let next = stepTowardsRoot(activities, at);
    while (next !== at && !way.has(at) && !roots.has(at)) {
      way.add(at);
      at = next;
      next = stepTowardsRoot(activities, at);
    }
    // A circle of posts that answer each other has no first one: the one where it closes stands for all of them.
    const root = roots.get(at) ?? at;
    for (const met of [...way, at]) roots.set(met, root);
  }
  return roots;
}

/** The thread an activity names, else the post it answers, else itself. */
function stepTowardsRoot(activities: ReadonlyMap<string, Activity>, id: string): string {
  const activity = activities.get(id);
  return activity?.threadId ?? activity?.inReplyTo ?? id;
}
