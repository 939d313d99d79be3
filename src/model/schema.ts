import * as v from 'valibot';
import { isRealDay } from '../internal/dates.js';

/** A valibot schema whose result is a `T`. The model publishes one for each of its objects. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** What to fall back to when a closed vocabulary meets a word it does not know. Read by `read()`. */
export const strictest = new WeakMap<object, string>();

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

/** The schema of an open vocabulary. */
export const word = v.string();

/** An optional field. `null` and `undefined` count as absent: `read()` sees to that. */
export const optional = <const S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

/** A string with at least one character: ids and names. */
export const filled = v.pipe(v.string(), v.minLength(1));

/** A moment or a day as ISO 8601 writes it, and as `Date.parse` understands it. */
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d/, 'expected an ISO 8601 date'),
  v.check((text) => !Number.isNaN(Date.parse(text)) && isRealDay(text), 'expected a date that exists'),
);

/** A number of things. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const text = v.string();
export const flag = v.boolean();
export const ids = v.array(filled);
