import type { ActivityScope, Facet, Page, PageRequest } from '../model/index.js';
import type { ProviderMethod } from '../provider/index.js';
import type { Changes } from './changes/changes.js';
import type { ProviderClient } from './provider-client.js';

/** A query's name in the cache. */
export type QueryKey = readonly unknown[];

/** What every query says of itself. */
export interface Asking {
  readonly key: QueryKey;
  /** The method without which it cannot be known. */
  readonly needs: ProviderMethod;
  /** Whether the answer to the question before this one may stay on show until this one is answered. */
  keeps?(previous: QueryKey): boolean;
}

/** Something the cache knows already, and since when (milliseconds since 1970). */
export interface Known<T> {
  readonly value: T;
  readonly since: number;
}

/** One thing to know: under which key it is kept, which capability it needs, and how it is read. */
export interface Query<T> extends Asking {
  /** The answer, where the cache has it under other names. */
  known?(client: ProviderClient): Known<T> | undefined;
  /** What there is to show of an answer that came then, where events and writes change it. */
  now?(changes: Changes, value: T, since: number): T;
  read(client: ProviderClient, signal: AbortSignal): Promise<T>;
}

/** A list that is read page by page. Its value is a `List`. */
export interface ListQuery<T> extends Asking {
  /** Newest first, and read: what is newer waits until it is asked for. */
  readonly growsAbove?: boolean;
  /** What tells two items apart: a page that repeats one adds nothing. */
  idOf(item: T): string;
  /** Where its changes are told. */
  readonly live?: ActivityScope;
  /** What there is to show of these pages, where events and writes change it. */
  now?(changes: Changes, pages: readonly ReadPage<T>[], hasMore: boolean): readonly T[];
  readPage(client: ProviderClient, page: PageRequest, signal: AbortSignal): Promise<Page<T>>;
}

/** A page, and when its reading began (milliseconds since 1970). */
export interface ReadPage<T> extends Page<T> {
  readonly at?: number;
}

/** The pages read so far, as one list. */
export interface List<T> {
  readonly items: readonly T[];
  /** Whether there are more. */
  readonly hasMore: boolean;
  /** How many newer ones wait until they are asked for. */
  readonly waiting?: number;
  readonly total?: number;
  readonly facets?: readonly Facet[];
}
