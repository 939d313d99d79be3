import { activities } from './activities.js';
import type { BrokenTable } from './break.js';
import { expertise } from './expertise.js';
import { families } from './families.js';
import { groups } from './groups.js';
import { live } from './live.js';
import { people } from './people.js';
import { plural } from './plural.js';
import { responses } from './responses.js';
import { search } from './search.js';
import { writes } from './writes.js';

/** At least one broken provider for each check: a check that cannot fail would be worth nothing. */
export const brokenTable: BrokenTable = {
  ...families,
  ...plural,
  ...people,
  ...search,
  ...groups,
  ...activities,
  ...expertise,
  ...writes,
  ...responses,
  ...live,
};
