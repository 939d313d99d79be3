/** What a list shows, and how much of it waits. */
export interface Held<I> {
  readonly items: readonly I[];
  readonly waiting: number;
}

/**
 * Keeps what came in above the items that somebody reads out of their sight, until they ask for it: nothing moves under
 * their eyes, be it that something stands on top for good. Each widget holds for itself, as each shows the list from
 * another moment on.
 */
export class Holding<I> {
  readonly #idOf: (item: I) => string;
  /** What the reader wrote themselves waits for nobody. */
  readonly #isOwn: (id: string) => boolean;
  /** What has been on show, and comes back to its place; nothing before there was anything, and after all was asked for. */
  #shown: ReadonlySet<string> = new Set();
  #last: { readonly items: readonly I[]; readonly held: Held<I> } | undefined;

  constructor(idOf: (item: I) => string, isOwn: (id: string) => boolean = () => false) {
    this.#idOf = idOf;
    this.#isOwn = isOwn;
  }

  /** The items to show, and how many newer ones wait above them. */
  split(items: readonly I[]): Held<I> {
    if (this.#last?.items === items) return this.#last.held;
    const ids = items.map(this.#idOf);
    // Where nothing is left of what was shown there is nothing to keep in place.
    const last = ids.findLastIndex((id) => this.#shown.has(id) && !this.#isOwn(id));
    const shown = items.filter((_, i) => {
      const id = ids[i] ?? '';
      return i > last || this.#shown.has(id) || this.#isOwn(id);
    });
    this.#shown = new Set([...this.#shown, ...shown.map(this.#idOf)]);
    const held = { items: shown, waiting: items.length - shown.length };
    this.#last = { items, held };
    return held;
  }

  /** From now on everything is on show. */
  release(): void {
    this.#shown = new Set();
    this.#last = undefined;
  }
}
