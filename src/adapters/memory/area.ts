import type { Viewer } from '../../model/index.js';
import type { Sight } from './sight.js';
import type { Store } from './store.js';

/** What every area of one viewer's provider works with. */
export interface Area {
  readonly store: Store;
  readonly sight: Sight;
  /** Who is looking, if anybody in particular. */
  readonly viewer: Viewer | undefined;
  readonly viewerId: string | undefined;
  /** Whether it is the document's own viewer: only to them it says what it says about "the viewer". */
  readonly isOwn: boolean;
  /** Whether the viewer may change anything at all. */
  readonly isWritable: boolean;
}
