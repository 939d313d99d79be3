import {
  InfiniteQueryObserver,
  QueryObserver,
  hashKey,
  keepPreviousData,
  type InfiniteData,
  type QueryObserverResult,
} from '@tanstack/query-core';
import type { Face } from '../internal/face.js';
import { warnOnce } from '../internal/warn-once.js';
import type { Page } from '../model/index.js';
import { ProviderError, revokes, toFailure } from '../provider/index.js';
import type { ProviderClient } from './provider-client.js';
import type { List, ListQuery, Query } from './query.js';

/** A query whose value is a `T`: of a single thing, or of a list. */
export type QueryFor<T> = Query<T> | (T extends List<infer I> ? ListQuery<I> : never);

/** Watches one query in one client. */
export interface Observer<T> {
  /** Looks at another query; one with the same key changes nothing. */
  ask(query: QueryFor<T>): void;
  face(): Face<T>;
  retry(): Promise<unknown>;
  /** Reads the next page of a list. */
  more(): Promise<unknown>;
  /** Starts watching (and reading, where what is known is not fresh), until the returned function is called. */
  subscribe(onChange: () => void): () => void;
}

/** An observer for a query in a client. */
export function observe<T>(client: ProviderClient, query: QueryFor<T>): Observer<T> {
  let hash = hashKey(query.key);
  const observer =
    'readPage' in query
      ? new InfiniteQueryObserver(client.cache, listOptions(client, query))
      : new QueryObserver(client.cache, singleOptions(client, query));
  // The two kinds differ in what they are told, not in how they are watched.
  const target = observer as unknown as Watched<T>;
  return {
    ask(next) {
      const nextHash = hashKey(next.key);
      if (nextHash === hash) return;
      hash = nextHash;
      target.setOptions('readPage' in next ? listOptions(client, next) : singleOptions(client, next));
    },
    face: () => toFace(target.getCurrentResult()),
    retry: () => target.refetch(),
    more: () => ('fetchNextPage' in observer ? observer.fetchNextPage() : Promise.resolve()),
    subscribe: (onChange) => target.subscribe(onChange),
  };
}

interface Watched<T> {
  setOptions(options: object): void;
  getCurrentResult(): QueryObserverResult<T, unknown>;
  refetch(): Promise<unknown>;
  subscribe(listener: () => void): () => void;
}

/** Only these make a difference to a face. */
const watched = ['data', 'error', 'isFetching', 'isPlaceholderData', 'fetchStatus'] as const;

const shared = (query: { key: readonly unknown[]; keepsLast?: boolean }) => ({
  queryKey: query.key,
  notifyOnChangeProps: [...watched],
  ...(query.keepsLast ? { placeholderData: keepPreviousData } : {}),
});

const singleOptions = <T>(client: ProviderClient, query: Query<T>) => ({
  ...shared(query),
  initialData: () => query.known?.(client),
  queryFn: ({ signal }: { signal: AbortSignal }) => query.read(client, signal),
});

function listOptions<I>(client: ProviderClient, query: ListQuery<I>) {
  return {
    ...shared(query),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }: { pageParam: unknown; signal: AbortSignal }) =>
      query.readPage(client, typeof pageParam === 'string' ? { cursor: pageParam } : {}, signal),
    getNextPageParam(last: Page<I>, _pages: unknown, _lastCursor: unknown, cursors: readonly unknown[]) {
      if (!last.next || !cursors.includes(last.next)) return last.next;
      warnOnce(`${query.needs} gave the cursor "${last.next}" twice: the list ends here.`);
      return undefined;
    },
    select: (data: InfiniteData<Page<I>>) => toList(data, query),
  };
}

function toList<I>({ pages, pageParams }: InfiniteData<Page<I>>, query: ListQuery<I>): List<I> {
  const items = new Map<string, I>();
  for (const page of pages) {
    for (const item of page.items) if (!items.has(query.idOf(item))) items.set(query.idOf(item), item);
  }
  const { total, facets, next } = (pages.at(-1) ?? {}) as Partial<Page<I>> & Pick<List<I>, 'facets'>;
  return {
    items: [...items.values()],
    hasMore: next !== undefined && !pageParams.includes(next),
    ...(total === undefined ? {} : { total }),
    ...(facets ? { facets } : {}),
  };
}

function toFace<T>(result: QueryObserverResult<T, unknown>): Face<T> {
  const { data, error, isFetching, fetchStatus, isPlaceholderData } = result;
  const failure = error === null ? undefined : toFailure(error);
  if (failure && (data === undefined || revokes(failure))) {
    return { face: 'error', error: failure, retrying: isFetching };
  }
  if (data !== undefined) {
    return {
      face: 'ready',
      value: data,
      ...(failure ? { stale: failure } : {}),
      ...(isFetching || isPlaceholderData ? { refreshing: true } : {}),
    };
  }
  if (fetchStatus === 'paused') return { face: 'error', error: new ProviderError('offline'), retrying: false };
  return { face: 'loading' };
}
