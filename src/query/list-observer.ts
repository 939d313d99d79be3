import { InfiniteQueryObserver, focusManager, hashKey, type InfiniteData } from '@tanstack/query-core';
import { warnOnce } from '../internal/warn-once.js';
import type { Page } from '../model/index.js';
import { Holding } from './holding.js';
import { readNewer } from './newer.js';
import { watch, type Observer } from './observer.js';
import type { ProviderClient } from './provider-client.js';
import type { List, ListQuery } from './query.js';

/** Watches one list. */
export interface ListObserver<I> extends Observer<List<I>, ListQuery<I>> {
  /** Reads the next page. */
  more(): Promise<unknown>;
  /** Shows what waits. */
  showNewer(): void;
}

/** An observer for a list. */
export function observeList<I>(client: ProviderClient, first: ListQuery<I>): ListObserver<I> {
  let query = first;
  let holding = new Holding(first.idOf);
  let list: InfiniteQueryObserver | undefined;
  let tell = (): void => undefined;
  const observer = watch<List<I>, ListQuery<I>, ReturnType<typeof listOptions<I>>>(
    query,
    (asked) => listOptions(client, asked),
    (options) => (list = new InfiniteQueryObserver(client.cache.home, options) as unknown as InfiniteQueryObserver),
  );
  return {
    ...observer,
    ask(next) {
      if (hashKey(next.key) !== hashKey(query.key)) holding = new Holding(next.idOf);
      query = next;
      observer.ask(next);
    },
    face() {
      const face = observer.face();
      if (face.face !== 'ready' || !query.growsAbove) return face;
      return { ...face, value: { ...face.value, ...holding.split(face.value.items) } };
    },
    subscribe(onChange) {
      tell = onChange;
      const gone = new AbortController();
      const leave = [
        observer.subscribe(onChange),
        focusManager.subscribe((isFocused) => {
          if (isFocused) void readNewer(client, query, gone.signal);
        }),
      ];
      return () => {
        gone.abort();
        for (const one of leave) one();
      };
    },
    more: () => list?.fetchNextPage() ?? Promise.resolve(),
    showNewer() {
      holding.release();
      tell();
    },
  };
}

function listOptions<I>(client: ProviderClient, query: ListQuery<I>) {
  return {
    // New items would push away what somebody reads; where nothing could be read there is nothing to push.
    refetchOnWindowFocus: ({ state }: { state: { data: unknown } }) => state.data === undefined,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }: { pageParam: unknown; signal: AbortSignal }) =>
      readFilledPage(client, query, typeof pageParam === 'string' ? pageParam : undefined, signal),
    getNextPageParam: (last: Page<I>, _pages: unknown, _cursor: unknown, cursors: readonly unknown[]) =>
      nextCursor(last, cursors, query),
    select: (data: InfiniteData<Page<I>>) => toList(data, query),
  };
}

/** How many empty pages are passed over at once; then "more" is offered again. */
const mostEmptyPages = 10;

/** The next page with something in it: a page whose items were all filtered away is not the end of its list. */
async function readFilledPage<I>(
  client: ProviderClient,
  query: ListQuery<I>,
  from: string | undefined,
  signal: AbortSignal,
): Promise<Page<I>> {
  const passed = [from];
  for (;;) {
    const cursor = passed.at(-1);
    const page = await query.readPage(client, cursor === undefined ? {} : { cursor }, signal);
    const next = nextCursor(page, passed, query);
    if (page.items.length > 0 || next === undefined || passed.length >= mostEmptyPages) return page;
    passed.push(next);
  }
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
