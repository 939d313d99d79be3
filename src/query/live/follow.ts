import type { ActivityScope } from '../../model/index.js';
import type { Changes } from '../changes/changes.js';
import { changesOf } from '../changes/index.js';
import { readNewer } from '../newer.js';
import type { ProviderClient } from '../provider-client.js';
import { scopeName } from '../queries/activities.js';
import type { ListQuery } from '../query.js';
import { Stream } from './stream.js';

/**
 * The streams of each client, one for each scope. One that nobody follows keeps its place, to go on from there, for as
 * long as the client keeps what it knows.
 */
const streams = new WeakMap<Changes, Map<string, Stream>>();

/**
 * Follows what is told of a list until the signal aborts. All lists of a scope share one stream.
 *
 * @param isLate - The reading of the list has begun before.
 */
export function follow<I>(
  client: ProviderClient,
  query: ListQuery<I>,
  scope: ActivityScope,
  signal: AbortSignal,
  isLate: boolean,
): void {
  const isBehind = isLate || client.cache.get(query.key) !== undefined;
  const leave = streamOf(client, scope).join(isBehind, () => void readNewer(client, query, signal, true));
  signal.addEventListener('abort', leave, { once: true });
}

function streamOf(client: ProviderClient, scope: ActivityScope): Stream {
  const changes = changesOf(client);
  const known = streams.get(changes) ?? new Map<string, Stream>();
  streams.set(changes, known);
  const name = scopeName(scope);
  const stream = known.get(name) ?? new Stream(client, scope);
  known.set(name, stream);
  return stream;
}
