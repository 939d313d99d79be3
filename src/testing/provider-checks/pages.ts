import type { Page, PageRequest } from '../../model/index.js';
import { itemsOf, keyOf, repeated } from './answers.js';
import { wrong } from './contract-error.js';

/** A list as far as it was read. */
export interface Listing<T> {
  readonly items: readonly T[];
  readonly pages: readonly Page<T>[];
  /** Whether its last page was reached. */
  readonly complete: boolean;
}

/** How a list is read: at most `limit` pages of `size` items. */
export interface Reading {
  readonly size: number;
  readonly limit: number;
}

/** Of a list as much as most have, in few calls. */
export const large: Reading = { size: 100, limit: 4 };

/**
 * Reads a list page by page, to its end or to the limit.
 *
 * @throws ContractError where it repeats itself, or where it goes on without items.
 */
export async function readAll<T>(
  what: string,
  ask: (page: PageRequest) => Promise<Page<T>>,
  { size, limit }: Reading = large,
): Promise<Listing<T>> {
  const pages: Page<T>[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await ask(cursor === undefined ? { size } : { size, cursor });
    pages.push(page);
    refuseRepeats(what, pages.length, page, seen);
    if (page.next !== undefined && page.next === cursor) {
      throw wrong(`Page ${pages.length} of ${what} has as its next page itself.`, 'Leave `next` out on the last page.');
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && pages.length < limit);
  if (cursor !== undefined && pages.length > 1 && pages.slice(-2).every(({ items }) => items.length === 0)) {
    throw wrong(
      `${what} does not end: after ${pages.length} pages there is nothing more, and still a next page.`,
      'Leave `next` out on the last page.',
    );
  }
  return { items: pages.flatMap(({ items }) => items), pages, complete: cursor === undefined };
}

function refuseRepeats(what: string, number: number, page: Page<unknown>, seen: Set<string>) {
  const keys = itemsOf(page).map(keyOf);
  const again = repeated(keys) ?? keys.find((key) => seen.has(key));
  if (again !== undefined) {
    throw wrong(
      `${what} gives "${again}" twice, again on page ${number}.`,
      'Sort by something unique last, and let a cursor stand for a place in that order.',
    );
  }
  for (const key of keys) seen.add(key);
}
