import { focusManager } from '@tanstack/query-core';
import type { ActivityScope } from '../model/index.js';
import { followLive } from './follow-live.js';
import { Holding, type Held } from './holding.js';
import { left } from './left.js';
import { readNewer, readTop } from './newer.js';
import type { ProviderClient } from './provider-client.js';
import type { Growth, ListQuery } from './query.js';

/** More than this are not put above a list at once: it is read anew from its top. */
const mostAtOnce = 50;

/** How a list grows. */
export interface GrowingOptions {
  /** What is told live. */
  readonly scope: ActivityScope;
  /** Newest first, and read: what is newer waits until it is asked for. */
  readonly above: boolean;
}

/** A list that grows while somebody looks: by what is told live, and by what is asked for on return to the page. */
export class GrowingList<I> implements Growth<I> {
  readonly #client: ProviderClient;
  readonly #query: ListQuery<I>;
  readonly #options: GrowingOptions;
  readonly #tell: () => void;
  readonly #holding: Holding<I>;
  #gone = new AbortController();
  #waiting = 0;

  constructor(client: ProviderClient, query: ListQuery<I>, options: GrowingOptions, tell: () => void) {
    this.#client = client;
    this.#query = query;
    this.#options = options;
    this.#tell = tell;
    this.#holding = new Holding(query.idOf, (id) => client.changes?.isOwn(id) ?? false);
  }

  begin(): void {
    const { signal } = (this.#gone = new AbortController());
    if (this.#client.provider.subscribe) followLive(this.#client, this.#query, this.#options.scope, signal);
    const leave = focusManager.subscribe((isFocused) => {
      if (isFocused) void readNewer(this.#client, this.#query, signal);
    });
    signal.addEventListener('abort', leave, { once: true });
  }

  end(): void {
    this.#gone.abort(left);
  }

  split(items: readonly I[]): Held<I> {
    const held = this.#options.above ? this.#holding.split(items) : { items, waiting: 0 };
    this.#waiting = held.waiting;
    return held;
  }

  show(): void {
    const show = () => {
      this.#holding.release();
      this.#tell();
    };
    if (this.#waiting <= mostAtOnce) show();
    else void readTop(this.#client, this.#query, this.#gone.signal).finally(show);
  }
}
