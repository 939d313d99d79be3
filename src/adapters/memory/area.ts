import type { Sight } from './sight.js';
import type { Store } from './store.js';

/** What every area of the provider works with. */
export interface Area {
  readonly store: Store;
  readonly sight: Sight;
}
