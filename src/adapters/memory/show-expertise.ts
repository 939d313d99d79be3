import type { Expertise } from '../../model/index.js';
import { ProviderError } from '../../provider/index.js';
import type { Store } from './store.js';

/** Shows an expertise with its endorsements counted. Those that the document counts and does not list count along. */
export function expertiseView(store: Store): (expertise: Expertise) => Expertise {
  const listed = new Set((store.document.endorsements ?? []).map(({ expertiseId }) => expertiseId));
  return (expertise) => {
    const count = store.endorsementsOf(expertise.id).length;
    if (listed.has(expertise.id)) return { ...expertise, endorsementCount: count };
    return count === 0 ? expertise : { ...expertise, endorsementCount: (expertise.endorsementCount ?? 0) + count };
  };
}

/** The expertise with this id, or `not-found`, also where it is a leaver's. */
export function findExpertise(store: Store, id: string): Expertise {
  const expertise = store.expertise.find((one) => one.id === id);
  if (expertise && store.findable(expertise.personId)) return expertise;
  throw new ProviderError('not-found', `There is no expertise "${id}".`);
}
