import { QueryObserver, hashKey, type QueryObserverResult } from '@tanstack/query-core';
import type { Face, Failure } from '../internal/face.js';
import { revokes, toFailure, type ProviderFailure } from '../provider/index.js';
import type { ProviderClient } from './provider-client.js';
import type { Asking, Query, QueryKey } from './query.js';

/** Watches one query in one client. */
export interface Observer<T, Q extends Asking = Query<T>> {
  /** Looks at another query; one with the same key changes nothing. */
  ask(query: Q): void;
  face(): Face<T>;
  /** Asks again, and with it for all else that failed: what was in the way of one was most likely in the way of all. */
  retry(): Promise<unknown>;
  /** Starts watching (and reading, where what is known is not fresh), until the returned function is called. */
  subscribe(onChange: () => void): () => void;
}

/** An observer for a single thing. */
export const observe = <T>(client: ProviderClient, query: Query<T>): Observer<T> =>
  watch(
    query,
    client,
    (asked) => singleOptions(client, asked),
    (options) => new QueryObserver(client.cache.home, options),
  );

const singleOptions = <T>(client: ProviderClient, query: Query<T>) => ({
  ...query.besides?.(client),
  queryFn: ({ signal }: { signal: AbortSignal }) => query.read(client, signal),
});

/** Of query-core's observers what a face needs. They differ in what they are told, not in how they are watched. */
interface Watched<T> {
  setOptions(options: object): void;
  getCurrentResult(): QueryObserverResult<T, unknown>;
  refetch(): Promise<unknown>;
  subscribe(listener: () => void): () => void;
}

/** What query-core is told of any query. */
export interface SharedOptions {
  queryKey: QueryKey;
  notifyOnChangeProps: ('data' | 'error' | 'fetchStatus' | 'isPlaceholderData')[];
  placeholderData: (previous: unknown, last: { queryKey: QueryKey } | undefined) => undefined;
}

/**
 * Watches a query with one of query-core's observers.
 *
 * @param own - What query-core is told of this kind of query besides.
 * @param make - The observer of this kind.
 */
export function watch<T, Q extends Asking, O>(
  query: Q,
  { cache }: ProviderClient,
  own: (query: Q) => O,
  make: (options: SharedOptions & O) => unknown,
): Observer<T, Q> {
  let hash = hashKey(query.key);
  // What query-core keeps from before is from before a refusal too: then nothing may be kept.
  let isRefused = false;
  const options = (asked: Q) => ({
    queryKey: asked.key,
    // Only these make a difference to a face.
    notifyOnChangeProps: ['data', 'error', 'fetchStatus', 'isPlaceholderData'] as SharedOptions['notifyOnChangeProps'],
    placeholderData: (previous: unknown, last: { queryKey: QueryKey } | undefined) =>
      // Data of the same query's making, whose type query-core cannot follow through a list.
      (last && !isRefused && asked.keeps?.(last.queryKey) ? previous : undefined) as undefined,
    ...own(asked),
  });
  const target = make(options(query)) as Watched<T>;
  return {
    ask(next) {
      const nextHash = hashKey(next.key);
      if (nextHash === hash) return;
      hash = nextHash;
      const { error, isSuccess, isPlaceholderData } = target.getCurrentResult();
      if (error !== null && revokes(toFailure(error))) isRefused = true;
      else if (isSuccess && !isPlaceholderData) isRefused = false;
      target.setOptions(options(next));
    },
    face: () => toFace(target.getCurrentResult()),
    retry() {
      const asked = target.refetch();
      cache.askAgain();
      return asked;
    },
    subscribe: (onChange) => target.subscribe(onChange),
  };
}

function toFace<T>(result: QueryObserverResult<T, unknown>): Face<T> {
  const { data, isFetching, isPlaceholderData } = result;
  const failure = failureOf(result);
  if (failure?.code === 'unsupported') return { face: 'unsupported' };
  if (failure && (data === undefined || revokes(failure))) return { face: 'error', error: failure };
  if (data === undefined) return { face: 'loading' };
  return {
    face: 'ready',
    value: data,
    ...(failure ? { stale: failure } : {}),
    refreshing: isFetching || isPlaceholderData,
    former: isPlaceholderData,
  };
}

/** Whatever failed before: what is missing is the connection. */
const paused: ProviderFailure & Failure = { code: 'offline', message: '', paused: true };

/** Why there is no newer answer. One that waits for the connection goes on by itself when it is back. */
function failureOf({ error, fetchStatus }: QueryObserverResult<unknown, unknown>) {
  if (fetchStatus === 'paused') return paused;
  return error === null ? undefined : toFailure(error);
}
