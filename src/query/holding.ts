/**
 * Keeps what came in above the items that somebody reads out of their sight, until they ask for it: nothing moves under
 * their eyes. Each widget holds for itself, as each shows the list from another moment on.
 */
export class Holding<I> {
  readonly #idOf: (item: I) => string;
  /** What was on show last; nothing before there was anything, and after all was asked for. */
  #shown: ReadonlySet<string> = new Set();

  constructor(idOf: (item: I) => string) {
    this.#idOf = idOf;
  }

  /** The items to show, and how many newer ones wait above them. */
  split(items: readonly I[]): { readonly items: readonly I[]; readonly waiting: number } {
    const first = items.findIndex((item) => this.#shown.has(this.#idOf(item)));
    // Where nothing is left of what was shown there is nothing to keep in place.
    const waiting = Math.max(0, first);
    const shown = waiting > 0 ? items.slice(waiting) : items;
    this.#shown = new Set(shown.map(this.#idOf));
    return { items: shown, waiting };
  }

  /** From now on everything is on show. */
  release(): void {
    this.#shown = new Set();
  }
}
