import { left } from './left.js';

/** Reads many ids in one call; the answer may come in any order and leave out the unknown. */
export type ReadMany<T> = (ids: readonly string[], signal: AbortSignal) => Promise<readonly T[]>;

interface Wish<T> {
  promise: Promise<T | undefined>;
  settle: (value: T | undefined) => void;
  fail: (reason: unknown) => void;
  /** Askers that still wait. */
  askers: number;
  left: () => void;
}

/**
 * Collects the ids that elements ask for one by one, so that a page of them makes one call. A batch opens with the
 * first id and closes in the next macrotask; while the document is still being parsed, not before 16 ms, because tags
 * parsed after their definition arrive in tasks of their own. A call is aborted only when all its askers have left.
 */
export class Batch<T> {
  readonly #read: ReadMany<T>;
  readonly #idOf: (item: T) => string;
  readonly #limit: number;
  #open = new Map<string, Wish<T>>();
  /** Asked for and not answered yet. */
  readonly #sent = new Map<string, Wish<T>>();

  constructor(read: ReadMany<T>, idOf: (item: T) => string, limit = Infinity) {
    this.#read = read;
    this.#idOf = idOf;
    this.#limit = Math.max(1, limit);
  }

  /**
   * The thing with this id, or `undefined` where the provider does not know it.
   *
   * @param hasChanged - A call that is under way may answer as it was before.
   */
  load(id: string, signal?: AbortSignal, hasChanged?: boolean): Promise<T | undefined> {
    const wish = this.#open.get(id) ?? (hasChanged ? undefined : this.#sent.get(id)) ?? this.#wish(id);
    wish.askers++;
    signal?.addEventListener(
      'abort',
      () => {
        wish.askers--;
        wish.left();
      },
      { once: true },
    );
    return wish.promise;
  }

  #wish(id: string): Wish<T> {
    if (this.#open.size === 0) setTimeout(() => this.#close(), isParsing() ? 16 : 0);
    const wish = { askers: 0, left: () => undefined } as unknown as Wish<T>;
    wish.promise = new Promise((resolve, reject) => {
      wish.settle = resolve;
      wish.fail = reject;
    });
    this.#open.set(id, wish);
    return wish;
  }

  #close() {
    const wishes = [...this.#open].filter(([, wish]) => wish.askers > 0);
    for (const [, wish] of this.#open) if (wish.askers === 0) wish.fail(left);
    this.#open = new Map();
    for (let i = 0; i < wishes.length; i += this.#limit) void this.#send(new Map(wishes.slice(i, i + this.#limit)));
  }

  async #send(wishes: ReadonlyMap<string, Wish<T>>) {
    const abort = new AbortController();
    const forget = () => {
      for (const [id, wish] of wishes) if (this.#sent.get(id) === wish) this.#sent.delete(id);
    };
    for (const [id, wish] of wishes) {
      this.#sent.set(id, wish);
      wish.left = () => {
        if ([...wishes.values()].some(({ askers }) => askers > 0)) return;
        forget();
        abort.abort(left);
      };
    }
    try {
      const items = await this.#read([...wishes.keys()], abort.signal);
      const byId = new Map(items.map((item) => [this.#idOf(item), item]));
      for (const [id, wish] of wishes) wish.settle(byId.get(id));
    } catch (reason) {
      for (const wish of wishes.values()) wish.fail(reason);
    } finally {
      forget();
    }
  }
}

const isParsing = () => typeof document !== 'undefined' && document.readyState === 'loading';
