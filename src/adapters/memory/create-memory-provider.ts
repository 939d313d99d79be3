import type { KithDocument } from '../../model/index.js';
import { ProviderError, type DataProvider } from '../../provider/index.js';
import { activityReads } from './activity.js';
import { answering } from './answering.js';
import type { Area } from './area.js';
import { expertiseReads } from './expertise.js';
import { figureReads } from './figures.js';
import { groupReads } from './groups.js';
import { memberReads } from './members.js';
import type { MemoryOptions } from './options.js';
import { peopleReads } from './people.js';
import { reportReads } from './reports.js';
import { createSight } from './sight.js';
import { createStore } from './store.js';
import { coverageReads, topicReads } from './topics.js';

/**
 * A provider whose back end is a document in memory. It can do what the document carries data for: without `groups` it
 * has no group methods, without `viewer` no `getViewer`, and so on. The viewer of the document sees what its rules let
 * them see.
 *
 * @example
 * const provider = createMemoryProvider({ kith: 1, people: [{ id: '1', name: 'Åsa Lindström' }] });
 */
export function createMemoryProvider(document: KithDocument, options: MemoryOptions = {}): DataProvider {
  const store = createStore(document, options);
  const area: Area = { store, sight: createSight(store) };
  const { groups, memberships, activities, expertise, topics } = document;
  return {
    ...peopleReads(area),
    ...(groups ? groupReads(area) : {}),
    ...(groups && memberships ? memberReads(area) : {}),
    ...(activities ? activityReads(area) : {}),
    ...(groups && memberships && activities ? figureReads(area) : {}),
    ...(expertise ? expertiseReads(area) : {}),
    ...(topics ? topicReads(area) : {}),
    ...(topics && expertise && activities ? coverageReads(area) : {}),
    ...(options.reports ? reportReads(area) : {}),
    ...plainReads(area),
  };
}

/** What is handed out as it is. */
function plainReads({ store }: Area): Pick<DataProvider, 'getViewer' | 'getPolicies' | 'getPresence' | 'getImage'> {
  const { viewer, policies } = store.document;
  const { presence, images } = store.options;
  return {
    ...(viewer && { getViewer: (options) => answering(options, () => viewer) }),
    ...(policies && { getPolicies: (options) => answering(options, () => policies) }),
    ...(presence && {
      getPresence: (ids, options) =>
        answering(options, () => presence.filter(({ personId }) => ids.includes(personId) && store.findable(personId))),
    }),
    ...(images && {
      getImage: (url, options) =>
        answering(options, () => {
          const image = images.get(url);
          if (image) return image;
          throw new ProviderError('not-found', `There is no image "${url}".`);
        }),
    }),
  };
}
