import type { ProviderClient } from '../provider-client.js';
import { isAboutActivities } from '../queries/activities.js';
import type { QueryKey } from '../query.js';

/** Has everything looked at again that shows activities: what is newer than its answer has changed. */
export const touchActivities = (client: ProviderClient): void => touch(client, isAboutActivities);

/**
 * Has answers looked at again, as if they had come anew: they are the same, and what stands beside them is not.
 */
export function touch(client: ProviderClient, concerns: (key: QueryKey) => boolean): void {
  const queries = client.cache.home.getQueryCache().findAll({ predicate: ({ queryKey }) => concerns(queryKey) });
  for (const query of queries) {
    const data: unknown = query.state.data;
    if (typeof data !== 'object' || data === null) continue;
    query.setState({ data: Array.isArray(data) ? data.slice() : { ...data } });
  }
}
