import type { InfiniteData } from '@tanstack/query-core';
import { warnOnce } from '../internal/warn-once.js';
import type { Page } from '../model/index.js';
import { revokes, toFailure } from '../provider/index.js';
import { moment } from './moment.js';
import type { ProviderClient } from './provider-client.js';
import type { List, ListQuery, ReadPage } from './query.js';

/** What query-core is told of a list. */
export function listOptions<I>(client: ProviderClient, query: ListQuery<I>) {
  return {
    // New items would push away what somebody reads; where nothing is shown there is nothing to push.
    refetchOnWindowFocus: ({ state }: { state: { data: unknown; error: unknown } }) =>
      state.data === undefined || (state.error !== null && revokes(toFailure(state.error))),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }: { pageParam: unknown; signal: AbortSignal }) =>
      readFilledPage(client, query, typeof pageParam === 'string' ? pageParam : undefined, signal),
    getNextPageParam: (last: Page<I>, _pages: unknown, _cursor: unknown, cursors: readonly unknown[]) =>
      nextCursor(last, cursors, query),
    structuralSharing: false,
    select: (data: InfiniteData<ReadPage<I>>) => toList(data, query, client),
  };
}

/** How many empty pages are passed over at once; then "more" is offered again. */
const mostEmptyPages = 10;

/** The next page with something in it: a page whose items were all filtered away is not the end of its list. */
export async function readFilledPage<I>(
  client: ProviderClient,
  query: ListQuery<I>,
  from: string | undefined,
  signal: AbortSignal,
): Promise<ReadPage<I>> {
  const passed = [from];
  for (;;) {
    const at = moment();
    const cursor = passed.at(-1);
    const page = await query.readPage(client, cursor === undefined ? {} : { cursor }, signal);
    const next = nextCursor(page, passed, query);
    if (page.items.length > 0 || next === undefined || passed.length >= mostEmptyPages) return { ...page, at };
    passed.push(next);
  }
}

/** Where a list goes on; a cursor that comes twice ends it, or it would go on for ever. */
function nextCursor<I>({ next }: Page<I>, cursors: readonly unknown[], query: ListQuery<I>): string | undefined {
  if (next === undefined || !cursors.includes(next)) return next;
  warnOnce(`${query.needs}() gave the cursor "${next}" twice: the list ends here.`);
  return undefined;
}

function toList<I>(
  { pages, pageParams }: InfiniteData<ReadPage<I>>,
  query: ListQuery<I>,
  { changes }: ProviderClient,
): List<I> {
  const last: (Page<I> & Pick<List<I>, 'facets'>) | undefined = pages.at(-1);
  const hasMore = last !== undefined && nextCursor(last, pageParams, query) !== undefined;
  return {
    items: changes && query.now ? query.now(changes, pages, hasMore) : distinct(pages, query),
    hasMore,
    ...(last?.total === undefined ? {} : { total: last.total }),
    ...(last?.facets ? { facets: last.facets } : {}),
  };
}

/** Each item once: pages may repeat what has moved between them. */
function distinct<I>(pages: readonly Page<I>[], { idOf }: ListQuery<I>): readonly I[] {
  const items = new Map<string, I>();
  for (const page of pages) {
    for (const item of page.items) if (!items.has(idOf(item))) items.set(idOf(item), item);
  }
  return [...items.values()];
}
