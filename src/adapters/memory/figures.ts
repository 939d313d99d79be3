import { momentOf } from '../../internal/dates.js';
import { connectionFigures, type Figures, type TimeWindow } from '../../model/index.js';
import { ProviderError, type DataProvider } from '../../provider/index.js';
import { answering } from './answering.js';
import type { Area } from './area.js';

/** The figures of a group's connection. All of the window is at hand, so they are always complete. */
export const figureReads = (area: Area): Pick<DataProvider, 'getFigures'> => ({
  getFigures: (groupId, window, options) => answering(options, () => figuresOf(area, groupId, window)),
});

function figuresOf({ store, sight }: Area, groupId: string, window: TimeWindow): Figures {
  const group = sight.group(groupId);
  if (!sight.seesMembers(group) || !sight.seesContent(group)) {
    throw new ProviderError('forbidden', `The figures of "${groupId}" are not shown to this viewer.`);
  }
  if (!(momentOf(window.start) < momentOf(window.end))) {
    throw new ProviderError('invalid', `The window has to start before it ends: ${window.start} to ${window.end}.`);
  }
  const asOf = store.now();
  const figures = connectionFigures({
    groupId,
    window,
    asOf,
    activities: [...store.activities.values()],
    memberships: store.memberships,
    people: store.document.people,
  });
  return { groupId, window, complete: true, asOf: new Date(asOf).toISOString(), figures };
}
