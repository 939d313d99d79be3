import type { KithDocument } from '../../model/index.js';
import type { DataProvider } from '../../provider/index.js';
import { activityReads } from './activity.js';
import type { Area } from './area.js';
import { expertiseReads } from './expertise.js';
import { figureReads } from './figures.js';
import { groupReads } from './groups.js';
import { memberReads } from './members.js';
import type { MemoryOptions } from './options.js';
import { peopleReads } from './people.js';
import { plainReads } from './plain.js';
import { reportReads } from './reports.js';
import { createSight } from './sight.js';
import { createStore } from './store.js';
import { coverageReads, topicReads } from './topics.js';

/** Reads of what the document carries data for. */
export function readsOf(area: Area): DataProvider {
  const { groups, memberships, activities, expertise, topics } = area.store.document;
  return {
    ...peopleReads(area),
    ...(groups ? groupReads(area) : {}),
    ...(groups && memberships ? memberReads(area) : {}),
    ...(activities ? activityReads(area) : {}),
    ...(groups && memberships && activities ? figureReads(area) : {}),
    ...(expertise ? expertiseReads(area) : {}),
    ...(topics ? topicReads(area) : {}),
    ...(topics && expertise && activities ? coverageReads(area) : {}),
    ...(area.store.options.reports ? reportReads(area) : {}),
    ...plainReads(area),
  };
}

/** A document as its own viewer reads it. All that writes, and it is more than half, is not loaded for it. */
export function createReadOnlyProvider(document: KithDocument, options: MemoryOptions = {}): DataProvider {
  const store = createStore(document, options);
  const { viewer } = document;
  const sight = createSight(store, viewer);
  return readsOf({ store, sight, viewer, viewerId: viewer?.personId, isOwn: true, isWritable: false });
}
