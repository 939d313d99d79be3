/** What a list shows, and how much of it waits. */
export interface Held<I> {
  readonly items: readonly I[];
  readonly waiting: number;
}

/**
 * Keeps what came in above the items that somebody reads out of their sight, until they ask for it: nothing moves under
 * their eyes. Each widget holds for itself, as each shows the list from another moment on.
 */
export class Holding<I> {
  readonly #idOf: (item: I) => string;
  /** What the reader wrote themselves waits for nobody. */
  readonly #isOwn: (id: string) => boolean;
  /** What was on show last; nothing before there was anything, and after all was asked for. */
  #shown: ReadonlySet<string> = new Set();
  #last: { readonly items: readonly I[]; readonly held: Held<I> } | undefined;

  constructor(idOf: (item: I) => string, isOwn: (id: string) => boolean = () => false) {
    this.#idOf = idOf;
    this.#isOwn = isOwn;
  }

  /** The items to show, and how many newer ones wait above them. */
  split(items: readonly I[]): Held<I> {
    if (this.#last?.items === items) return this.#last.held;
    const first = items.findIndex((item) => {
      const id = this.#idOf(item);
      return this.#shown.has(id) && !this.#isOwn(id);
    });
    // Where nothing is left of what was shown there is nothing to keep in place.
    const above = items.slice(0, Math.max(0, first));
    const own = above.filter((item) => this.#isOwn(this.#idOf(item)));
    const shown = above.length > 0 ? [...own, ...items.slice(above.length)] : items;
    this.#shown = new Set(shown.map(this.#idOf));
    const held = { items: shown, waiting: above.length - own.length };
    this.#last = { items, held };
    return held;
  }

  /** From now on everything is on show. */
  release(): void {
    this.#shown = new Set();
    this.#last = undefined;
  }
}
