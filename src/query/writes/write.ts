import type { DataProvider, ProviderMethod, WriteOptions } from '../../provider/index.js';
import type { Changes } from '../changes/changes.js';
import type { ProviderClient } from '../provider-client.js';
import type { Concerns } from '../refresh.js';

/** Something that is done at the back end: how it looks until it is done, and what is known then. */
export interface Write<T = unknown> {
  /** The method without which it cannot be done. */
  readonly needs: ProviderMethod;
  /** What it is about: writes about the same thing are sent one after the other. */
  readonly about: string;
  /** Whether doing it twice is doing it once. Others are not tried again by themselves where their answer was lost. */
  readonly isRepeatable?: boolean;
  /** Which answers show it. */
  readonly shows?: Concerns;
  /** Lets things look as they will, until the returned function is called. */
  hope?(changes: Changes): () => void;
  run(provider: DataProvider, options: WriteOptions): Promise<T> | undefined;
  /** Keeps what is known by its answer, and has what that does not tell asked for anew. What is hoped for stays until then. */
  done?(client: ProviderClient, answer: T): unknown;
}
