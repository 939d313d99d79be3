import type { Facet, Page, PageRequest } from '../model/index.js';
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

/** What query-core is told of a query besides how it is read. */
export interface Besides<T> {
  readonly initialData?: T;
  /** Milliseconds since 1970. */
  readonly initialDataUpdatedAt?: number;
  /** How many milliseconds it is kept when nobody looks at it; as long as the client keeps anything where absent. */
  readonly gcTime?: number;
  readonly select?: (answer: T) => T;
  /** Whether what is the same in two answers stays the same object. */
  readonly structuralSharing?: boolean;
}

/** One thing to know: under which key it is kept, which capability it needs, and how it is read. */
export interface Query<T> extends Asking {
  /** What is known already under other names, and what there is to show of an answer where events and writes change it. */
  besides?(client: ProviderClient): Besides<T>;
  read(client: ProviderClient, signal: AbortSignal): Promise<T>;
}

/** Makes a list grow while somebody looks. */
export interface Growth<T> {
  begin(): void;
  end(): void;
  /** What is shown of it, and how much waits. */
  split(items: readonly T[]): Pick<List<T>, 'items' | 'waiting'>;
  /** Shows what waits. */
  show(): void;
}

/** A list that is read page by page. Its value is a `List`. */
export interface ListQuery<T> extends Asking {
  /** What tells two items apart: a page that repeats one adds nothing. */
  idOf(item: T): string;
  /** What makes it grow while somebody looks; `tell` has it looked at again. */
  grows?(client: ProviderClient, tell: () => void): Growth<T>;
  /** What there is to show of these pages, where events and writes change it. */
  now?(changes: Changes, pages: readonly ReadPage<T>[], hasMore: boolean): readonly T[];
  readPage(client: ProviderClient, page: PageRequest, signal: AbortSignal): Promise<Page<T>>;
}

/** A page, and the `moment` in which its reading began. */
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
