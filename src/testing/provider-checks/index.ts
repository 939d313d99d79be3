import { abort } from './abort.js';
import { activities } from './activities.js';
import { bind, type Definition, type ProviderCheck } from './check.js';
import { concealed } from './concealed.js';
import { errors } from './errors.js';
import { expertise } from './expertise.js';
import { favours } from './favours.js';
import { groups } from './groups.js';
import { hidden } from './hidden.js';
import { leavers } from './leavers.js';
import type { ProviderCheckOptions } from './options.js';
import { live } from './live.js';
import { paging } from './paging.js';
import { people } from './people.js';
import { plural } from './plural.js';
import { posts } from './posts.js';
import { responses } from './responses.js';
import { retries } from './retries.js';
import { createScene } from './scene.js';
import { search } from './search.js';
import { shapes } from './shapes.js';

/** All checks, by subject. */
export const definitions: readonly Definition[] = [
  ...shapes,
  ...plural,
  ...people,
  ...search,
  ...groups,
  ...activities,
  ...expertise,
  ...paging,
  ...errors,
  ...abort,
  ...leavers,
  ...hidden,
  ...concealed,
  ...posts,
  ...responses,
  ...favours,
  ...retries,
  ...live,
];

/**
 * The promises of the contract, each ready to be tried on a provider. A check resolves to how it ended, and fails with a
 * `ContractError` where the promise is not kept.
 *
 * @example
 * for (const { name, run } of providerChecks({ create, known })) it(name, async () => void (await run()));
 *
 * @throws TypeError where `known` names no person, or something no check knows.
 */
export function providerChecks(options: ProviderCheckOptions): ProviderCheck[] {
  const scene = createScene(options);
  return definitions.map((definition) => bind(definition, scene));
}
