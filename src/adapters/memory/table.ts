import type { ActivityViewer } from '../../model/index.js';

/** What one person did with one post, as nobody else sees it. */
export type Marks = Pick<ActivityViewer, 'seen' | 'read' | 'reactions' | 'votes'>;

/** What is made of a source, made anew only where the source has changed. */
export function derived<S, T>(source: () => S, make: (of: S) => T): () => T {
  let made: { readonly of: S; readonly value: T } | undefined;
  return () => {
    const of = source();
    if (!made || !Object.is(made.of, of)) made = { of, value: make(of) };
    return made.value;
  };
}

/** Things by their ids. Of several with one id, the last one stands. */
export const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** The items in lists by key, in their order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list) list.push(item);
    else lists.set(keyOf(item), [item]);
  }
  return lists;
}
