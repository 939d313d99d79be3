import type { ActivityScope } from '../model/index.js';
import type { ProviderClient } from './provider-client.js';
import type { ListQuery } from './query.js';

type Live = Awaited<ReturnType<typeof load>>;

const load = () => import('./live/index.js').catch(() => undefined);
let live: Live;

/**
 * Has a list follow what is told of it, until the signal aborts. The part of Kith that listens comes when it is first
 * needed; without it a list is as good as that of a provider that tells nothing.
 */
export function followLive<I>(
  client: ProviderClient,
  query: ListQuery<I>,
  scope: ActivityScope,
  signal: AbortSignal,
): void {
  if (live) live.follow(client, query, scope, signal, false);
  else void followLater(client, query, scope, signal);
}

async function followLater<I>(client: ProviderClient, query: ListQuery<I>, scope: ActivityScope, signal: AbortSignal) {
  live = await load();
  if (!signal.aborted) live?.follow(client, query, scope, signal, true);
}
