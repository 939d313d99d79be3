import { withParsing, type DataProvider, type ProviderProblem, type ReadOptions } from '../provider/index.js';
import { AnswerCache } from './answer-cache.js';
import { Batch } from './batch.js';
import type { Changes } from './changes/changes.js';
import { isRetried, retryDelay } from './retrying.js';

/** A kind of things that are asked for by id, many at once. */
export interface BatchKind<T> {
  readonly idOf: (item: T) => string;
  readonly readMany: (client: ProviderClient, ids: readonly string[], signal: AbortSignal) => Promise<readonly T[]>;
}

/** How long a client keeps what it knows after the last asker has left. */
const keepMs = 30_000;
/** How long an answer counts as fresh. */
export const freshMs = 60_000;

/**
 * What Kith keeps for one provider: the provider behind the parsing boundary, its cache and its batches. One for each
 * provider object, so that another account's provider starts with nothing.
 */
export class ProviderClient {
  static readonly #clients = new WeakMap<DataProvider, ProviderClient>();

  /** The client of a provider. */
  static of(provider: DataProvider): ProviderClient {
    const client = this.#clients.get(provider) ?? new ProviderClient(provider);
    this.#clients.set(provider, client);
    return client;
  }

  /** The provider behind the parsing boundary: what it answers can be relied on. */
  readonly provider: DataProvider;
  readonly cache = new AnswerCache(defaults);
  /** What is newer than the answers of reads; nothing until an event or a write brings something. */
  changes: Changes | undefined;
  /** Link schemes the page allows besides the usual ones. */
  schemes: readonly string[] = [];

  readonly #batches = new Map<object, unknown>();
  readonly #causes = new Set<string>();
  readonly #untold: ProviderProblem[] = [];
  readonly #listeners = new Set<(problem: ProviderProblem) => void>();
  #askers = 0;
  #clearing?: ReturnType<typeof setTimeout>;

  private constructor(provider: DataProvider) {
    this.provider = withParsing(provider, this.report);
  }

  /** The batch of a kind of things: one for each kind, so that a page of tags makes one call. */
  batch<T>(kind: BatchKind<T>): Batch<T> {
    const made = this.#batches.get(kind) as Batch<T> | undefined;
    const batch =
      made ?? new Batch((ids, signal) => kind.readMany(this, ids, signal), kind.idOf, this.provider.limits?.ids);
    this.#batches.set(kind, batch);
    return batch;
  }

  /** Counts an asker in, until the returned function is called. 30 s after the last one the cache is cleared. */
  join(): () => void {
    clearTimeout(this.#clearing);
    if (this.#askers++ === 0) this.cache.wake();
    return () => {
      if (--this.#askers > 0) return;
      this.cache.sleep();
      this.#clearing = setTimeout(() => {
        this.cache.clear();
        this.changes = undefined;
      }, keepMs);
    };
  }

  /** What a read is called with. */
  options(signal?: AbortSignal): ReadOptions {
    const locale = typeof document === 'undefined' ? '' : document.documentElement.lang;
    return { ...(signal ? { signal } : {}), ...(locale ? { locale } : {}) };
  }

  /** Calls `listener` for each cause of trouble in what the provider sends, unless another one was told of it. */
  onProblem(listener: (problem: ProviderProblem) => void): () => void {
    this.#listeners.add(listener);
    this.#tell();
    return () => this.#listeners.delete(listener);
  }

  /** Tells the page of something the provider sent that could not be used, once for each cause. */
  readonly report = (problem: ProviderProblem): void => {
    const cause = `${problem.method} ${problem.path}`;
    if (this.#causes.has(cause)) return;
    this.#causes.add(cause);
    console.warn(`[kith] ${problem.method}: ${problem.path}: ${problem.message}`);
    this.#untold.push(problem);
    this.#tell();
  };

  /** Each cause is told to one listener: several of them stand for the same provider. */
  #tell() {
    const [listener] = this.#listeners;
    if (listener) for (const problem of this.#untold.splice(0)) listener(problem);
  }
}

const defaults = {
  staleTime: freshMs,
  // Clearing is the client's business: see `join`.
  gcTime: Infinity,
  // A provider need not use the network at all, so it is asked in any case; what fails without a connection waits for one.
  networkMode: 'offlineFirst',
  retry: isRetried,
  retryDelay,
} as const;
