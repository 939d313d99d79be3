import { foldText } from './fold.js';

/** A place in a ranked list. Smaller comes first; the last part is an id, so that no two things share a place. */
export type Rank = readonly [lessScore: number, sortName: string, id: string];

/** Where something belongs in a list: best score first, then by name, then by id. Independent of locale and input order. */
export const rankOf = (score: number, name: string, id: string): Rank => [-score, foldText(name), id];

/** Compares two places. */
export function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || compareText(a[1], b[1]) || compareText(a[2], b[2]);
}

/** Compares two texts by their code units: the same everywhere, whatever the locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
