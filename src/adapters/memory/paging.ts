import type { Page, PageRequest } from '../../model/index.js';
import { compareText } from '../../search/index.js';
import { ProviderError } from '../../provider/index.js';

/** Where an item belongs in its list. The last part must tell it from every other item. Smaller comes first. */
export type SortKey = readonly (string | number)[];

/** How a list is cut into pages. */
export interface Paging<T> {
  /** The list's name: a cursor of another list is refused. */
  readonly list: string;
  readonly keyOf: (item: T) => SortKey;
  /** The pages' size where the request does not say. */
  readonly defaultSize?: number | undefined;
}

/**
 * One page of a list in any order. A cursor holds the place of the last item shown, not a number of items: what is added
 * before it moves nothing.
 *
 * @throws ProviderError `invalid` where the cursor was not made by this list.
 */
export function pageOf<T>(
  items: readonly T[],
  { list, keyOf, defaultSize = 20 }: Paging<T>,
  request: PageRequest = {},
): Page<T> {
  const sorted = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => compareKeys(a.key, b.key));
  const after = request.cursor === undefined ? undefined : readCursor(list, request.cursor);
  const rest = after ? sorted.filter(({ key }) => compareKeys(key, after) > 0) : sorted;
  const size = Math.max(1, Math.floor(request.size ?? defaultSize));
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  return {
    items: shown.map(({ item }) => item),
    ...(last && rest.length > shown.length ? { next: writeCursor(list, last.key) } : {}),
    total: items.length,
  };
}

/** Compares two places in a list. */
export function compareKeys(a: SortKey, b: SortKey): number {
  for (const [at, ours] of a.entries()) {
    const theirs = b[at];
    if (theirs === undefined) return 1;
    const order =
      typeof ours === 'number' && typeof theirs === 'number'
        ? ours - theirs
        : compareText(String(ours), String(theirs));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The cursor of a place in a list. */
export const writeCursor = (list: string, key: SortKey): string =>
  btoa(encodeURIComponent(JSON.stringify([list, ...key])));

/**
 * The place that a cursor of a list stands for.
 *
 * @throws ProviderError `invalid` where it is none.
 */
export function readCursor(list: string, cursor: string): SortKey {
  const [name, ...key] = parse(cursor);
  if (name === list && key.length > 0 && key.every(isKeyPart)) return key;
  throw new ProviderError(
    'invalid',
    `"${cursor.slice(0, 80)}" is no cursor of the list "${list}". Pass the \`next\` of one of its pages, or none for the first page.`,
  );
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(atob(cursor)));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const isKeyPart = (part: unknown): part is string | number => typeof part === 'string' || typeof part === 'number';
