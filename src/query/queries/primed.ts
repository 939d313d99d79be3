import type { Included } from '../../model/index.js';
import type { ProviderClient } from '../provider-client.js';
import type { QueryKey } from '../query.js';
import { groups } from './group.js';
import { people } from './person.js';

/** Keeps the objects that came along with a page, so that nobody asks for them again. */
export function primed<P extends { included?: Included }>(client: ProviderClient, page: P): P {
  const keep = (key: QueryKey, thing: unknown) => client.cache.set(key, thing);
  for (const person of page.included?.people ?? []) keep(people.keyOf(person.id), person);
  for (const group of page.included?.groups ?? []) keep(groups.keyOf(group.id), group);
  return page;
}
