/** Words about one subject: in English, and the shape of the same in every other language. */
export interface Chapter<W> {
  readonly name: string;
  readonly english: W;
}

/** A chapter of words. A widget brings along those it speaks, and no others. */
export const chapter = <W>(name: string, english: W): Chapter<W> => ({ name, english });

/** Words by words from outside: without a prototype, so that `constructor` is just an unknown one. */
export const table = <V = string>(entries: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.freeze(Object.assign(Object.create(null) as Record<string, V>, entries));
