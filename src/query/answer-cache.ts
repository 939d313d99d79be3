import { QueryCache, focusManager, hashKey, onlineManager, type QueryClient } from '@tanstack/query-core';
import type { Known, QueryKey } from './query.js';

/** All that query-core's queries and observers ask of the client they belong to. */
type Home = Pick<QueryClient, 'getQueryCache' | 'getQueryDefaults' | 'defaultQueryOptions'>;

/**
 * What is known of one provider: query-core's cache without its `QueryClient`, which brings every way of asking and all
 * mutations along, a sixth of what a small element weighs. package.json holds query-core to one minor version for it.
 */
export class AnswerCache {
  readonly #queries = new QueryCache();
  readonly #leave: (() => void)[] = [];
  /** For query-core's own classes, in the place of their client. */
  readonly home: QueryClient;

  constructor(defaults: Readonly<Record<string, unknown>>) {
    const home: Home = {
      getQueryCache: () => this.#queries,
      getQueryDefaults: () => ({}),
      defaultQueryOptions: (options) =>
        ({ ...defaults, queryHash: hashKey(options.queryKey), ...options, _defaulted: true }) as never,
    };
    this.home = home as QueryClient;
  }

  /** What is known under a key; nothing where the right to it is gone. */
  get<T>(key: QueryKey): Known<T> | undefined {
    const state = this.#queries.get<T>(hashKey(key))?.state;
    return state?.status === 'success' && state.data !== undefined
      ? { value: state.data, since: state.dataUpdatedAt }
      : undefined;
  }

  set(key: QueryKey, value: unknown): void {
    this.#queries.build(this.home, this.home.defaultQueryOptions({ queryKey: key })).setData(value, { manual: true });
  }

  /** Asks again for all that failed and that somebody still waits for. */
  askAgain(): void {
    for (const query of this.#queries.findAll({ type: 'active', fetchStatus: 'idle' })) {
      // Its observers tell how it ends.
      if (query.state.error) query.fetch().catch(() => undefined);
    }
  }

  clear(): void {
    this.#queries.clear();
  }

  /** Looks after what is stale whenever the page is looked at again or the connection is back. */
  wake(): void {
    // Nobody listened while nobody was there.
    onlineManager.setOnline(navigator.onLine);
    this.#leave.push(
      focusManager.subscribe((isFocused) => {
        if (isFocused) this.#queries.onFocus();
      }),
      onlineManager.subscribe((isOnline) => {
        if (isOnline) this.#queries.onOnline();
      }),
    );
  }

  sleep(): void {
    for (const leave of this.#leave.splice(0)) leave();
  }
}
