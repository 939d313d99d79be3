import { InfiniteQueryObserver, hashKey } from '@tanstack/query-core';
import { listOptions } from './list-pages.js';
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
  let list: InfiniteQueryObserver | undefined;
  let tell: (() => void) | undefined;
  const grow = () => query.grows?.(client, () => tell?.());
  let growth = grow();
  const observer = watch<List<I>, ListQuery<I>, ReturnType<typeof listOptions<I>>>(
    query,
    client,
    (asked) => listOptions(client, asked),
    (options) => (list = new InfiniteQueryObserver(client.cache.home, options) as unknown as InfiniteQueryObserver),
  );
  return {
    ...observer,
    ask(next) {
      if (hashKey(next.key) === hashKey(query.key)) return;
      growth?.end();
      query = next;
      growth = grow();
      // Before it is read: nothing may be missed between the two.
      if (tell) growth?.begin();
      observer.ask(next);
    },
    face() {
      const face = observer.face();
      if (face.face !== 'ready' || !growth) return face;
      return { ...face, value: { ...face.value, ...growth.split(face.value.items) } };
    },
    subscribe(onChange) {
      tell = onChange;
      growth?.begin();
      const leave = observer.subscribe(onChange);
      return () => {
        tell = undefined;
        growth?.end();
        leave();
      };
    },
    async more() {
      // What is being read anew may be all that tells what was missed: another page does not take its place.
      if (list?.getCurrentResult().isRefetching) await list.refetch({ cancelRefetch: false });
      await list?.fetchNextPage({ cancelRefetch: false });
    },
    showNewer: () => growth?.show(),
  };
}
