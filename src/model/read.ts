import * as v from 'valibot';
import { complaint, describe, unreadable } from './complaint.js';
import { identity, longest, strictest, type Schema } from './schema.js';

/**
 * Reads what a back end sent, and keeps what can be kept. The schema says what the data should be; this file says what
 * happens where it is not: `null` is absent, a bad optional field is dropped and the object stays, a bad required field
 * drops the object that holds it (only that contact, only that entity), an unknown word of a closed vocabulary becomes
 * the strictest one. What is shown is cut where it would fill the page, and of things that come twice the first is
 * kept. Whatever is not handed on as it came is reported.
 */

/** One value that was not as the schema says. */
export interface Problem {
  /** Where it stood, e.g. `person.contacts.value`; list positions are left out, so that one cause has one path. */
  readonly path: string;
  /** What was expected and what came, for a developer. */
  readonly message: string;
}

/** Called once for each bad value found. */
export type OnProblem = (problem: Problem) => void;

/** Stands for "nothing usable here"; `undefined` could be a value. */
const bad = Symbol('bad');

interface Shape extends v.GenericSchema {
  readonly entries?: Record<string, Shape>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly unknown[];
}

/**
 * The usable part of `input`, or `undefined` where a required field is missing or wrong.
 *
 * @param name - What is being read, the head of every reported path.
 */
export function read<T>(schema: Schema<T>, input: unknown, name: string, onProblem: OnProblem): T | undefined {
  const result = readValue(schema, input, name, onProblem);
  return result === bad ? undefined : (result as T);
}

function readValue(schema: Shape, input: unknown, path: string, onProblem: OnProblem): unknown {
  try {
    if (schema.entries) return readObject(schema, schema.entries, input, path, onProblem);
    if (schema.item) return readArray(schema, schema.item, input, path, onProblem);
    if (schema.type === 'record' && schema.value) return readRecord(schema.value, input, path, onProblem);
    return readLeaf(schema, input, path, onProblem);
  } catch {
    // Not data but something alive, whose own code fails.
    onProblem({ path, message: `found ${describe(unreadable)}` });
    return strictest.get(schema) ?? bad;
  }
}

function readObject(schema: Shape, entries: Record<string, Shape>, input: unknown, path: string, onProblem: OnProblem) {
  if (!isObject(input)) return refuse(path, wanted(entries), input, onProblem);
  const result: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(entries)) {
    const isOptional = entry.type === 'exact_optional';
    const value = valueOf(input, key) ?? undefined;
    if (value === undefined) {
      if (isOptional) continue;
      tell(onProblem, `${path}.${key}`, `expected a value, found nothing in ${describe(input)}`);
      return bad;
    }
    const kept = readValue(isOptional && entry.wrapped ? entry.wrapped : entry, value, `${path}.${key}`, onProblem);
    if (kept !== bad) result[key] = kept;
    else if (!isOptional) return bad;
  }
  // The checks of a pipe look at the whole object, and only when its fields are in order.
  return schema.pipe ? readLeaf(schema, result, path, onProblem) : result;
}

/** One bad field must not take the others along. */
function valueOf(input: Record<string, unknown>, key: string): unknown {
  try {
    return input[key];
  } catch {
    return unreadable;
  }
}

function readArray(schema: Shape, item: Shape, input: unknown, path: string, onProblem: OnProblem) {
  if (!Array.isArray(input)) return refuse(path, 'a list', input, onProblem);
  const kept = input.map((value) => readValue(item, value, path, onProblem)).filter((value) => value !== bad);
  const idOf = identity.get(schema);
  if (!idOf) return kept;
  if (kept.length === 0 && input.length > 0) return bad;
  return firstOfEach(kept, idOf as (thing: unknown) => string, path, onProblem);
}

function firstOfEach(kept: unknown[], idOf: (thing: unknown) => string, path: string, onProblem: OnProblem) {
  const found = new Set<string>();
  return kept.filter((thing) => {
    const id = idOf(thing);
    if (found.has(id)) onProblem({ path, message: `expected each thing once, found ${describe(id)} again` });
    return found.size < found.add(id).size;
  });
}

function readRecord(value: Shape, input: unknown, path: string, onProblem: OnProblem) {
  if (!isObject(input)) return refuse(path, 'an object', input, onProblem);
  const pairs = Object.entries(input).map(([key, item]) => [key, readValue(value, item, path, onProblem)] as const);
  return Object.fromEntries(pairs.filter(([, item]) => item !== bad));
}

function readLeaf(schema: Shape, input: unknown, path: string, onProblem: OnProblem) {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return cut(schema, result.output, path, onProblem);
  const least = strictest.get(schema);
  const words = complaint(result.issues[0], input);
  tell(onProblem, path, least === undefined ? words : `${words}; read as ${JSON.stringify(least)}`);
  return least ?? bad;
}

function cut(schema: Shape, output: unknown, path: string, onProblem: OnProblem) {
  const most = longest.get(schema) ?? Infinity;
  if (typeof output !== 'string' || output.length <= most) return output;
  tell(onProblem, path, `${String(output.length)} characters are more than can be shown; cut to ${String(most)}`);
  // Half of a character would be shown as a question mark.
  return `${output.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function refuse(path: string, expected: string, input: unknown, onProblem: OnProblem) {
  tell(onProblem, path, complaint({ message: `expected ${expected}`, expected: null }, input));
  return bad;
}

const tell = (onProblem: OnProblem, path: string, message: string) =>
  onProblem({ path, message: message.slice(0, 200) });

/** An object, told by what it cannot be without. */
function wanted(entries: Record<string, Shape>): string {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'exact_optional');
  return required.length > 0 ? `an object with ${required.join(', ')}` : 'an object';
}

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);
