import { hashKey, type InfiniteData } from '@tanstack/query-core';
import { moment } from './moment.js';
import type { ProviderClient } from './provider-client.js';
import type { QueryKey, ReadPage } from './query.js';

/** Which answers something concerns. */
export type Concerns = (key: QueryKey) => boolean;

/**
 * Asks anew for what is on show of these answers, and for the others when somebody wants them. Resolves to whether all
 * could be read.
 */
export async function refresh(client: ProviderClient, concerns: Concerns): Promise<boolean> {
  const queries = client.cache.home.getQueryCache().findAll({ predicate: ({ queryKey }) => concerns(queryKey) });
  for (const query of queries) query.invalidate();
  // Those who look are told how it ends.
  const active = queries.filter((query) => query.isActive());
  const read = await Promise.allSettled(active.map((query) => query.fetch(undefined, { cancelRefetch: true })));
  return read.every(({ status }) => status === 'fulfilled');
}

/** Whether this is being read: what was told meanwhile its answer may not know. */
export const isBeingRead = (client: ProviderClient, key: QueryKey): boolean =>
  client.cache.home.getQueryCache().get(hashKey(key))?.state.fetchStatus === 'fetching';

/** Asks anew for everything: what was told before it was read is known to the answers then. */
export async function refreshAll(client: ProviderClient): Promise<void> {
  const until = moment();
  if (!(await refresh(client, () => true))) return;
  // One that was being read for the first time was not begun anew.
  client.changes?.forget(Math.min(until, ...readingsOf(client)));
}

/** When the reading of each list began. */
const readingsOf = (client: ProviderClient): number[] =>
  client.cache.home
    .getQueryCache()
    .getAll()
    .flatMap(
      ({ state }) => (state.data as Partial<InfiniteData<ReadPage<unknown>>> | null | undefined)?.pages?.[0]?.at ?? [],
    );
