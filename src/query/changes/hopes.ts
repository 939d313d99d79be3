/** How a thing looks once a write is done; `undefined` where it is gone then. */
export type Look<T> = (thing: T) => T | undefined;

/** What is hoped of the things of one kind until the writes are done. */
export class Hopes<T extends { readonly id: string }> {
  readonly #looks = new Map<string, readonly Look<T>[]>();

  /** Lets a thing look otherwise until the returned function is called. */
  add(id: string, look: Look<T>): () => void {
    // The same look twice is two hopes.
    const own: Look<T> = (thing) => look(thing);
    this.#looks.set(id, [...(this.#looks.get(id) ?? []), own]);
    return () => {
      const left = (this.#looks.get(id) ?? []).filter((other) => other !== own);
      if (left.length > 0) this.#looks.set(id, left);
      else this.#looks.delete(id);
    };
  }

  /** Lets a thing look so from now on; the same look once. */
  keep(id: string, look: Look<T>): void {
    const looks = this.#looks.get(id) ?? [];
    if (!looks.includes(look)) this.#looks.set(id, [...looks, look]);
  }

  /** A thing as it is hoped to be, in the order of the writes. */
  of(thing: T): T | undefined {
    const looks = this.#looks.get(thing.id) ?? [];
    return looks.reduce<T | undefined>((looked, look) => looked && look(looked), thing);
  }
}
