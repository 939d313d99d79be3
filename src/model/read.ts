import * as v from 'valibot';
import { strictest, type Schema } from './schema.js';

/**
 * Reads what a back end sent, and keeps what can be kept. The schema says what the data should be; this file says what
 * happens where it is not: `null` is absent, a bad optional field is dropped and the object stays, a bad required field
 * drops the object that holds it (only that contact, only that entity), an unknown word of a closed vocabulary becomes
 * the strictest one. Everything dropped is reported once.
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
  if (schema.entries) return readObject(schema, schema.entries, input, path, onProblem);
  if (schema.item) return readArray(schema.item, input, path, onProblem);
  if (schema.type === 'record' && schema.value) return readRecord(schema.value, input, path, onProblem);
  return readLeaf(schema, input, path, onProblem);
}

function readObject(schema: Shape, entries: Record<string, Shape>, input: unknown, path: string, onProblem: OnProblem) {
  if (!isObject(input)) return refuse(path, 'an object', input, onProblem);
  const result: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(entries)) {
    const isOptional = entry.type === 'exact_optional';
    const value = input[key] ?? undefined;
    if (value === undefined) {
      if (isOptional) continue;
      return refuse(`${path}.${key}`, 'a value', value, onProblem);
    }
    const kept = readValue(isOptional && entry.wrapped ? entry.wrapped : entry, value, `${path}.${key}`, onProblem);
    if (kept !== bad) result[key] = kept;
    else if (!isOptional) return bad;
  }
  // The checks of a pipe look at the whole object, and only when its fields are in order.
  return schema.pipe ? readLeaf(schema, result, path, onProblem) : result;
}

function readArray(item: Shape, input: unknown, path: string, onProblem: OnProblem) {
  if (!Array.isArray(input)) return refuse(path, 'a list', input, onProblem);
  return input.map((value) => readValue(item, value, path, onProblem)).filter((value) => value !== bad);
}

function readRecord(value: Shape, input: unknown, path: string, onProblem: OnProblem) {
  if (!isObject(input)) return refuse(path, 'an object', input, onProblem);
  const pairs = Object.entries(input).map(([key, item]) => [key, readValue(value, item, path, onProblem)] as const);
  return Object.fromEntries(pairs.filter(([, item]) => item !== bad));
}

function readLeaf(schema: Shape, input: unknown, path: string, onProblem: OnProblem) {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const least = strictest.get(schema);
  const message = `${result.issues[0].message}${least ? `; read as "${least}"` : ''}`;
  onProblem({ path, message: message.slice(0, 200) });
  return least ?? bad;
}

function refuse(path: string, expected: string, input: unknown, onProblem: OnProblem) {
  onProblem({ path, message: `expected ${expected}, found ${nameOf(input)}` });
  return bad;
}

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const nameOf = (input: unknown) =>
  input === undefined ? 'nothing' : input === null ? 'null' : Array.isArray(input) ? 'a list' : `a ${typeof input}`;
