import type { Facet, Page, PageRequest } from '../model/index.js';
import type { ProviderMethod } from '../provider/index.js';
import type { ProviderClient } from './provider-client.js';

/** One thing to know: under which key it is kept, which capability it needs, and how it is read. */
export interface Query<T> {
  readonly key: readonly unknown[];
  /** The method without which it cannot be known. */
  readonly needs: ProviderMethod;
  /** Show the last answer while the next question is on its way, as a search does. */
  readonly keepsLast?: boolean;
  /** The answer, where the cache has it already under other names: then nothing is asked. */
  known?(client: ProviderClient): T | undefined;
  read(client: ProviderClient, signal: AbortSignal): Promise<T>;
}

/** A list that is read page by page. Its value is a `List`. */
export interface ListQuery<T> {
  readonly key: readonly unknown[];
  readonly needs: ProviderMethod;
  readonly keepsLast?: boolean;
  /** What tells two items apart: a page that repeats one adds nothing. */
  idOf(item: T): string;
  readPage(client: ProviderClient, page: PageRequest, signal: AbortSignal): Promise<Page<T>>;
}

/** The pages read so far, as one list. */
export interface List<T> {
  readonly items: readonly T[];
  /** Whether there are more. */
  readonly hasMore: boolean;
  readonly total?: number;
  readonly facets?: readonly Facet[];
}
