import type { MatchReason } from '../model/index.js';
import { fold, foldText, type Folded, type Range } from './fold.js';
import { tokens, type Token } from './tokens.js';

/** One field of a thing that can be found. */
export interface Field {
  /** As `MatchReason.field` names it. */
  readonly name: string;
  /** A match in a weightier field ranks higher. Whole numbers from 1. */
  readonly weight: number;
  /** The field's values, each as it would be shown. */
  readonly values: readonly string[];
}

/** How well a thing was found, and why. */
export interface Match {
  /** Higher is better; 0 where nothing was searched for. */
  readonly score: number;
  /** Best first, one for each field that was the best for some word. */
  readonly reasons: readonly MatchReason[];
}

/** A field made ready to be matched many times. */
export interface PreparedField {
  readonly name: string;
  readonly weight: number;
  readonly values: readonly PreparedValue[];
}

interface PreparedValue {
  readonly text: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

/** What one query word found in one value. */
interface WordHit {
  readonly exact: boolean;
  readonly ranges: readonly Range[];
}

/** The words of a query, each once. */
export const queryWords = (text: string): Token[] => {
  const words = tokens(foldText(text));
  return words.filter((word, at) => words.findIndex((other) => other.text === word.text) === at);
};

/** Makes fields ready for `match`. */
export const prepare = (fields: readonly Field[]): PreparedField[] =>
  fields.map(({ name, weight, values }) => ({ name, weight, values: values.map(prepareValue) }));

/**
 * How a thing with these fields answers a query: every word must be found in some field, as the beginning of a word or,
 * in scripts without spaces, anywhere. `undefined` where a word is found nowhere.
 */
export function match(words: readonly Token[], fields: readonly PreparedField[]): Match | undefined {
  const wordsOf = new Map<PreparedField, Token[]>();
  let score = 0;
  for (const word of words) {
    const best = bestField(word, fields);
    if (!best) return undefined;
    score += best.score;
    wordsOf.set(best.field, [...(wordsOf.get(best.field) ?? []), word]);
  }
  const reasons = [...wordsOf].sort(([a], [b]) => b.weight - a.weight || fields.indexOf(a) - fields.indexOf(b));
  return { score, reasons: reasons.map(([field, found]) => reasonOf(field, found)) };
}

function prepareValue(text: string): PreparedValue {
  const folded = fold(text);
  return { text, folded, tokens: tokens(folded.text) };
}

/** The weightiest field that has the word; between equal ones, the one that has the whole word. */
function bestField(word: Token, fields: readonly PreparedField[]) {
  let best: { readonly field: PreparedField; readonly score: number } | undefined;
  for (const field of fields) {
    const hits = field.values.map((value) => findWord(word, value)).filter((hit) => hit !== undefined);
    if (hits.length === 0) continue;
    const score = field.weight * 2 + (hits.some((hit) => hit.exact) ? 1 : 0);
    if (!best || score > best.score) best = { field, score };
  }
  return best;
}

function findWord(word: Token, value: PreparedValue): WordHit | undefined {
  const places = word.spaceless ? placesAnywhere(word.text, value.folded.text) : placesAtStart(word.text, value.tokens);
  if (places.length === 0) return undefined;
  return {
    exact: value.tokens.some((token) => token.text === word.text),
    ranges: places.map((start) => value.folded.rangeOf(start, start + word.text.length)),
  };
}

const placesAtStart = (word: string, candidates: readonly Token[]) =>
  candidates.filter((token) => token.text.startsWith(word)).map((token) => token.start);

function placesAnywhere(word: string, text: string) {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/** The reason a field gives: the fewest of its values that hold the words found in it, side by side. */
function reasonOf(field: PreparedField, words: readonly Token[]): MatchReason {
  let missing = words;
  let text = '';
  const ranges: Range[] = [];
  while (missing.length > 0) {
    const value = fullestValue(field, missing);
    if (!value) break;
    if (text) text += ' · ';
    const before = text.length;
    const hits = words.map((word) => findWord(word, value)?.ranges ?? []);
    ranges.push(...merge(hits.flat()).map(([start, end]) => [start + before, end + before] as const));
    text += value.text;
    missing = missing.filter((word) => !findWord(word, value));
  }
  return { field: field.name, text, ranges };
}

function fullestValue(field: PreparedField, words: readonly Token[]) {
  let best: { readonly value: PreparedValue; readonly worth: number } | undefined;
  for (const value of field.values) {
    const hits = words.map((word) => findWord(word, value)).filter((hit) => hit !== undefined);
    const worth = hits.length * 100 + hits.filter((hit) => hit.exact).length;
    if (worth > 0 && (!best || worth > best.worth)) best = { value, worth };
  }
  return best?.value;
}

/** The same stretches in order, those that overlap made one. */
function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && range[0] < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    else merged.push(range);
  }
  return merged;
}
