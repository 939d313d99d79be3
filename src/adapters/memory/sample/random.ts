/** Numbers that look random and are the same every time. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** Whether something that happens with this likelihood happens. */
  readonly chance: (likelihood: number) => boolean;
  /** One of the items. */
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  /** Up to `count` of the items, each once, in a new order. */
  readonly some: <T>(items: readonly T[], count: number) => T[];
}

/** A generator of the mulberry32 kind. */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    chance: (likelihood) => next() < likelihood,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    some: (items, count) => {
      const left = [...items];
      const taken = Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      );
      return taken.flat();
    },
  };
}
