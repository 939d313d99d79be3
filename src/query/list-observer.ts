import { InfiniteQueryObserver, focusManager, hashKey } from '@tanstack/query-core';
import { followLive } from './follow-live.js';
import { Holding } from './holding.js';
import { left } from './left.js';
import { listOptions } from './list-pages.js';
import { readNewer, readTop } from './newer.js';
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

/** More than this are not put above a list at once: it is read anew from its top. */
const mostAtOnce = 50;

/** An observer for a list. */
export function observeList<I>(client: ProviderClient, first: ListQuery<I>): ListObserver<I> {
  const hold = () => new Holding<I>(query.idOf, (id) => client.changes?.isOwn(id) ?? false);
  let query = first;
  let holding = hold();
  let list: InfiniteQueryObserver | undefined;
  let tell: (() => void) | undefined;
  let gone = new AbortController();
  const observer = watch<List<I>, ListQuery<I>, ReturnType<typeof listOptions<I>>>(
    query,
    client,
    (asked) => listOptions(client, asked),
    (options) => (list = new InfiniteQueryObserver(client.cache.home, options) as unknown as InfiniteQueryObserver),
  );
  const follow = () => {
    gone.abort(left);
    gone = new AbortController();
    if (tell && query.live && client.provider.subscribe) followLive(client, query, gone.signal);
  };
  const release = () => {
    holding.release();
    tell?.();
  };
  const self: ListObserver<I> = {
    ...observer,
    ask(next) {
      if (hashKey(next.key) === hashKey(query.key)) return;
      query = next;
      holding = hold();
      observer.ask(next);
      follow();
    },
    face() {
      const face = observer.face();
      if (face.face !== 'ready' || !query.growsAbove) return face;
      return { ...face, value: { ...face.value, ...holding.split(face.value.items) } };
    },
    subscribe(onChange) {
      tell = onChange;
      follow();
      const leave = [
        observer.subscribe(onChange),
        focusManager.subscribe((isFocused) => {
          if (isFocused) void readNewer(client, query, gone.signal);
        }),
      ];
      return () => {
        tell = undefined;
        gone.abort(left);
        for (const one of leave) one();
      };
    },
    more: () => list?.fetchNextPage() ?? Promise.resolve(),
    showNewer() {
      const face = self.face();
      const waiting = face.face === 'ready' ? (face.value.waiting ?? 0) : 0;
      if (waiting <= mostAtOnce) release();
      else void readTop(client, query, gone.signal).finally(release);
    },
  };
  return self;
}
