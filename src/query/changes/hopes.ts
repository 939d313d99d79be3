/** How a thing looks once a write is done; `undefined` where it is gone then. */
export type Look<T> = (thing: T) => T | undefined;

/** What is hoped of the things of one kind until the writes are done. */
export class Hopes<T extends { readonly id: string }> {
  readonly #looks = new Set<{ readonly id: string; readonly look: Look<T> }>();

  /** Lets a thing look otherwise until the returned function is called. */
  add(id: string, look: Look<T>): () => void {
    const hope = { id, look };
    this.#looks.add(hope);
    return () => void this.#looks.delete(hope);
  }

  /** A thing as it is hoped to be, in the order of the writes. */
  of(thing: T): T | undefined {
    let looks: T | undefined = thing;
    for (const { id, look } of this.#looks) if (looks && id === thing.id) looks = look(looks);
    return looks;
  }
}
