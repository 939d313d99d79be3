import {
  InfiniteQueryObserver,
  QueryObserver,
  hashKey,
  type InfiniteData,
  type QueryObserverResult,
} from '@tanstack/query-core';
import type { Face } from '../internal/face.js';
import { warnOnce } from '../internal/warn-once.js';
import type { Page } from '../model/index.js';
import { revokes, toFailure } from '../provider/index.js';
import type { ProviderClient } from './provider-client.js';
import type { List, ListQuery, Query, QueryKey } from './query.js';

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
  // What query-core keeps from before is from before a refusal too: then nothing may be kept.
  let isRefused = false;
  const mayKeep = () => !isRefused;
  const observer =
    'readPage' in query
      ? new InfiniteQueryObserver(client.cache.home, listOptions(client, query, mayKeep))
      : new QueryObserver(client.cache.home, singleOptions(client, query, mayKeep));
  // The two kinds differ in what they are told, not in how they are watched.
  const target = observer as unknown as Watched<T>;
  return {
    ask(next) {
      const nextHash = hashKey(next.key);
      if (nextHash === hash) return;
      hash = nextHash;
      const { error, isSuccess, isPlaceholderData } = target.getCurrentResult();
      if (error !== null && revokes(toFailure(error))) isRefused = true;
      else if (isSuccess && !isPlaceholderData) isRefused = false;
      target.setOptions('readPage' in next ? listOptions(client, next, mayKeep) : singleOptions(client, next, mayKeep));
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
const watched = ['data', 'error', 'isFetching', 'isPlaceholderData'] as const;

type Asked = Pick<Query<unknown>, 'key' | 'keeps'>;

const shared = (query: Asked, mayKeep: () => boolean) => ({
  queryKey: query.key,
  notifyOnChangeProps: [...watched],
  placeholderData(previous: unknown, last: { queryKey: QueryKey } | undefined) {
    // Data of the same query's making, whose type query-core cannot follow through a list.
    return (last && mayKeep() && query.keeps?.(last.queryKey) ? previous : undefined) as undefined;
  },
});

function singleOptions<T>(client: ProviderClient, query: Query<T>, mayKeep: () => boolean) {
  const known = query.known?.(client);
  return {
    ...shared(query, mayKeep),
    ...(known ? { initialData: known.value, initialDataUpdatedAt: known.since } : {}),
    queryFn: ({ signal }: { signal: AbortSignal }) => query.read(client, signal),
  };
}

function listOptions<I>(client: ProviderClient, query: ListQuery<I>, mayKeep: () => boolean) {
  return {
    ...shared(query, mayKeep),
    // New items would push away what somebody reads.
    refetchOnWindowFocus: false,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }: { pageParam: unknown; signal: AbortSignal }) =>
      query.readPage(client, typeof pageParam === 'string' ? { cursor: pageParam } : {}, signal),
    getNextPageParam: (last: Page<I>, _pages: unknown, _cursor: unknown, cursors: readonly unknown[]) =>
      nextCursor(last, cursors, query),
    select: (data: InfiniteData<Page<I>>) => toList(data, query),
  };
}

/** Where a list goes on; a cursor that comes twice ends it, or it would go on for ever. */
function nextCursor<I>({ next }: Page<I>, cursors: readonly unknown[], query: ListQuery<I>): string | undefined {
  if (next === undefined || !cursors.includes(next)) return next;
  warnOnce(`${query.needs}() gave the cursor "${next}" twice: the list ends here.`);
  return undefined;
}

function toList<I>({ pages, pageParams }: InfiniteData<Page<I>>, query: ListQuery<I>): List<I> {
  const items = new Map<string, I>();
  for (const page of pages) {
    for (const item of page.items) if (!items.has(query.idOf(item))) items.set(query.idOf(item), item);
  }
  const last: (Page<I> & Pick<List<I>, 'facets'>) | undefined = pages.at(-1);
  return {
    items: [...items.values()],
    hasMore: last !== undefined && nextCursor(last, pageParams, query) !== undefined,
    ...(last?.total === undefined ? {} : { total: last.total }),
    ...(last?.facets ? { facets: last.facets } : {}),
  };
}

function toFace<T>({ data, error, isFetching, isPlaceholderData }: QueryObserverResult<T, unknown>): Face<T> {
  const failure = error === null ? undefined : toFailure(error);
  if (failure?.code === 'unsupported') return { face: 'unsupported' };
  if (failure && (data === undefined || revokes(failure))) return { face: 'error', error: failure };
  if (data === undefined) return { face: 'loading' };
  return {
    face: 'ready',
    value: data,
    ...(failure ? { stale: failure } : {}),
    ...(isFetching || isPlaceholderData ? { refreshing: true } : {}),
  };
}
