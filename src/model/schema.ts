import * as v from 'valibot';
import { isRealDay } from '../internal/dates.js';

/** A valibot schema whose result is a `T`. The model publishes one for each of its objects. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** What to fall back to when a closed vocabulary meets a word it does not know. Read by `read()`. */
export const strictest = new WeakMap<object, string | boolean>();

/** What tells two things of a list apart. Read by `read()`. */
export const identity = new WeakMap<object, (thing: never) => string>();

/**
 * The things an answer is about. One that comes twice is kept once; a list of which nothing is usable is no empty list,
 * or a widget would claim that there is nothing.
 */
export function things<T>(thing: Schema<T>, idOf: (thing: T) => string) {
  const schema = v.array(thing);
  identity.set(schema, idOf);
  return schema;
}

/** Most things are told apart by their own id. */
export const ownId = ({ id }: { readonly id: string }): string => id;

/** How many characters are let through. Read by `read()`: what is longer is cut there. */
export const longest = new WeakMap<object, number>();

/** Words that are shown. A page on which one of them fills ten megabytes could not be used any more. */
function shown<S extends v.GenericSchema>(schema: S, most: number): S {
  longest.set(schema, most);
  return schema;
}

/** As long as the names and titles of the large directories can be. */
const line256 = 256;
/** No post is longer; what is may be an attack on the reader's patience. */
const text100k = 100_000;

/**
 * A closed vocabulary. An unknown word is never shown as it is: `least` holds, the word that opens the least.
 */
export function closed<const W extends string>(words: readonly [W, ...W[]], least: NoInfer<W>) {
  const schema = v.picklist(words);
  strictest.set(schema, least);
  return schema;
}

/** An open vocabulary: the words we know are offered to the editor, any other is kept. */
export type Open<W extends string> = W | (string & Record<never, never>);

/** Never shown and never cut: addresses, revisions. */
export const opaque = v.string();

/** The schema of an open vocabulary. An unknown word may be shown as it is. */
export const word = shown(v.string(), line256);

/** An optional field. `null` and `undefined` count as absent: `read()` sees to that. */
export const optional = <const S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

const notEmpty = v.minLength<string, 1, string>(1, 'expected a string that is not empty');

/** A string with at least one character, never cut: ids and addresses. */
export const filled = v.pipe(v.string(), notEmpty);

/** What a thing is called, with at least one character. */
export const name = shown(v.pipe(v.string(), notEmpty), line256);

/** Something said, with at least one character. */
export const prose = shown(v.pipe(v.string(), notEmpty), text100k);

/** A moment or a day as ISO 8601 writes it, and as `Date.parse` understands it. */
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d/, 'expected an ISO 8601 date'),
  v.check((text) => !Number.isNaN(Date.parse(text)) && isRealDay(text), 'expected a date that exists'),
);

/** A number of things. */
export const count = v.pipe(
  v.number(),
  v.integer('expected a whole number'),
  v.minValue(0, 'expected a number that is not negative'),
);

/** A few words: a title, a place. */
export const line = shown(v.string(), line256);
/** Something said. */
export const text = shown(v.string(), text100k);
export const flag = v.boolean();

/** A yes or no of which one is the safe one: whatever else comes is read as that. */
export function careful(safe: boolean) {
  const schema = v.boolean();
  strictest.set(schema, safe);
  return schema;
}

export const ids = v.array(filled);
