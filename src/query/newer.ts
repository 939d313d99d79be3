import { hashKey, type InfiniteData } from '@tanstack/query-core';
import { readFilledPage } from './list-pages.js';
import { freshMs, type ProviderClient } from './provider-client.js';
import type { ListQuery, ReadPage } from './query.js';

/** More than this nobody has missed: then the list is old, and is read anew when somebody opens it again. */
const mostPages = 10;

/** The lists whose top is being read: two widgets that show one ask once. */
const reading = new WeakMap<ProviderClient, Set<string>>();

/**
 * Reads what has come in above a list since its newest page was read, where its provider can tell and it is not fresh.
 * What is on show stays as it is where that fails; the next return to the page asks again.
 *
 * @param evenFresh - Something is known to have come meanwhile.
 */
export async function readNewer<I>(
  client: ProviderClient,
  query: ListQuery<I>,
  signal: AbortSignal,
  evenFresh = false,
): Promise<void> {
  const known = client.cache.get<InfiniteData<ReadPage<I>>>(query.key);
  const newer = known?.value.pages[0]?.newer;
  if (!known || newer === undefined || (!evenFresh && Date.now() - known.since < freshMs)) return;
  await once(client, query, () => readFrom(newer, client, query, signal));
}

/** Reads a list anew from its top, and lets go of its other pages. What is on show stays where that fails. */
export async function readTop<I>(client: ProviderClient, query: ListQuery<I>, signal: AbortSignal): Promise<void> {
  await once(client, query, async () => {
    const page = await readFilledPage(client, query, undefined, signal);
    if (signal.aborted) return;
    // A page that is being read below would bring the others back.
    await stateOf(client, query)?.cancel({ revert: true });
    client.cache.set(query.key, { pages: [page], pageParams: [undefined] });
  });
}

async function once<I>(client: ProviderClient, query: ListQuery<I>, read: () => Promise<void>) {
  const lists = reading.get(client) ?? new Set<string>();
  reading.set(client, lists);
  const name = hashKey(query.key);
  if (lists.has(name)) return;
  lists.add(name);
  try {
    await read();
  } catch {
    // Said above: what is on show stays.
  } finally {
    lists.delete(name);
  }
}

const stateOf = <I>(client: ProviderClient, { key }: ListQuery<I>) =>
  client.cache.home.getQueryCache().get(hashKey(key));

async function readFrom<I>(cursor: string, client: ProviderClient, query: ListQuery<I>, signal: AbortSignal) {
  let newer = cursor;
  for (let pages = 0; pages < mostPages; pages++) {
    const page = await query.readPage(client, { cursor: newer }, signal);
    if (signal.aborted || !put(client, query, page, newer)) return;
    if (page.items.length === 0 || page.newer === undefined || page.newer === newer) return;
    newer = page.newer;
  }
}

/**
 * On top of the first page, which keeps its place: where the list goes on below is another matter. Not while another
 * page is being read: that would put the pages back as they were.
 */
function put<I>(client: ProviderClient, query: ListQuery<I>, page: ReadPage<I>, asked: string): boolean {
  const known = client.cache.get<InfiniteData<ReadPage<I>>>(query.key)?.value;
  const [first, ...rest] = known?.pages ?? [];
  if (!known || first?.newer !== asked || stateOf(client, query)?.state.fetchStatus !== 'idle') return false;
  const fresh = new Set(page.items.map((item) => query.idOf(item)));
  const items = [...page.items, ...first.items.filter((item) => !fresh.has(query.idOf(item)))];
  client.cache.set(query.key, { ...known, pages: [{ ...first, items, newer: page.newer ?? asked }, ...rest] });
  return true;
}
