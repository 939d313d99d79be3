import type { Store } from './store.js';

/** A unit's id with those of all units below it. A unit the document does not list stands alone. */
export function unitAndBelow({ document }: Store, unitId: string): ReadonlySet<string> {
  const found = new Set([unitId]);
  // A set that grows while it is walked: each unit is visited once, so a circle ends.
  for (const id of found) {
    for (const unit of document.units ?? []) if (unit.parentId === id) found.add(unit.id);
  }
  return found;
}
