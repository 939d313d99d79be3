import { ProviderError } from '../provider/index.js';
import { freshMs, type BatchKind, type ProviderClient } from './provider-client.js';
import type { Besides, QueryKey } from './query.js';

/** A kind of things that are kept one by one: under which key, and how they are asked for. */
export interface Kind<T> extends BatchKind<T> {
  readonly keyOf: (id: string) => QueryKey;
}

/** One thing from the cache, however old; nothing where the right to it is gone. */
export const recall = <T>(client: ProviderClient, { keyOf }: Kind<T>, id: string): T | undefined =>
  client.cache.get<T>(keyOf(id))?.value;

/** Of lists there are as many as there are ways to choose from things: those that nobody looks at are not kept for long. */
const listsMs = 60_000;

/** What a query for all these things knows from the start: they are as old as the oldest; nothing where one is missing. */
export function recallAll<T>(client: ProviderClient, kind: Kind<T>, ids: readonly string[]): Besides<readonly T[]> {
  const found = ids.map((id) => client.cache.get<T>(kind.keyOf(id))).filter((thing) => thing !== undefined);
  const besides = { gcTime: listsMs };
  if (found.length < ids.length) return besides;
  return {
    ...besides,
    initialData: found.map(({ value }) => value),
    initialDataUpdatedAt: Math.min(...found.map(({ since }) => since)),
  };
}

/**
 * These things, in the order of the ids, unknown ones left out: those that are fresh from the cache, the others from
 * the batch, kept under their own keys too. A failure of one does not lose the others: they are kept before it is told.
 */
export async function readAll<T>(
  client: ProviderClient,
  kind: Kind<T>,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<T[]> {
  const one = async (id: string) => {
    const known = client.cache.get<T>(kind.keyOf(id));
    if (known && Date.now() - known.since < freshMs) return known.value;
    const thing = await client.batch(kind).load(id, signal);
    if (thing !== undefined) client.cache.set(kind.keyOf(id), thing);
    return thing;
  };
  const answers = await Promise.allSettled(ids.map(one));
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
  return answers.flatMap((answer) =>
    answer.status === 'fulfilled' && answer.value !== undefined ? [answer.value] : [],
  );
}

/** One thing from the batch; fails with `not-found` where the provider does not know it. */
export async function readOne<T>(client: ProviderClient, kind: Kind<T>, id: string, signal: AbortSignal): Promise<T> {
  const thing = await client.batch(kind).load(id, signal);
  if (thing === undefined) throw new ProviderError('not-found');
  return thing;
}
