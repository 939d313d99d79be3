import { hashKey, type InfiniteData } from '@tanstack/query-core';
import type { Page } from '../model/index.js';
import { freshMs, type ProviderClient } from './provider-client.js';
import type { ListQuery } from './query.js';

/** More than this nobody has missed: then the list is old, and is read anew when somebody opens it again. */
const mostPages = 10;

/** The lists whose newer pages are being read: two widgets that show one ask once. */
const reading = new WeakMap<ProviderClient, Set<string>>();

/** Reads what has come in above a list since its newest page was read, where its provider can tell and it is not fresh. */
export async function readNewer<I>(client: ProviderClient, query: ListQuery<I>, signal: AbortSignal): Promise<void> {
  const lists = reading.get(client) ?? new Set<string>();
  reading.set(client, lists);
  const name = hashKey(query.key);
  const known = client.cache.get<InfiniteData<Page<I>>>(query.key);
  const newer = known?.value.pages[0]?.newer;
  if (!known || newer === undefined || Date.now() - known.since < freshMs || lists.has(name)) return;
  lists.add(name);
  try {
    await readFrom(newer, client, query, signal);
  } catch {
    // What is on show stays as it is; the next return to the page asks again.
  } finally {
    lists.delete(name);
  }
}

async function readFrom<I>(cursor: string, client: ProviderClient, query: ListQuery<I>, signal: AbortSignal) {
  let newer = cursor;
  for (let pages = 0; pages < mostPages; pages++) {
    const page = await query.readPage(client, { cursor: newer }, signal);
    if (signal.aborted) return;
    put(client, query, page, newer);
    if (page.items.length === 0 || page.newer === undefined || page.newer === newer) return;
    newer = page.newer;
  }
}

/** On top of the first page, which keeps its place: where the list goes on below is another matter. */
function put<I>(client: ProviderClient, query: ListQuery<I>, page: Page<I>, asked: string) {
  const known = client.cache.get<InfiniteData<Page<I>>>(query.key)?.value;
  const [first, ...rest] = known?.pages ?? [];
  if (!known || first?.newer !== asked) return;
  const fresh = new Set(page.items.map((item) => query.idOf(item)));
  const items = [...page.items, ...first.items.filter((item) => !fresh.has(query.idOf(item)))];
  const top = { ...first, items, newer: page.newer ?? asked };
  client.cache.set(query.key, { ...known, pages: [top, ...rest] });
}
