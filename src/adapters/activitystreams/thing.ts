import { isRealDay } from '../../internal/dates.js';
import type { OnProblem, Topic } from '../../model/index.js';
import { expand, extend, noContext, type Context } from './context.js';
import { isA, typeAmong } from './vocabulary.js';

/** How a document is mapped. */
export interface MappingOptions {
  /** BCP 47 tags, the best first: which wording is taken where there are several. */
  readonly languages?: readonly string[];
  /** Told of each value that could not be used, and of each that was mended. */
  readonly onProblem?: OnProblem;
}

type Json = Readonly<Record<string, unknown>>;

/** What all parts of one document share. */
interface Scope {
  readonly languages: readonly string[];
  readonly onProblem: OnProblem;
  /** The embedded objects that were referred to, by id. */
  readonly embedded: Map<string, Thing>;
  /** The topics that tags named, by id. */
  readonly topics: Map<string, Topic>;
  /** How many more objects may be looked at: a document can contain itself. */
  left: number;
}

const mostThings = 100_000;
const longestList = 5_000;
const deepest = 12;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const nameOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;
const quoted = (value: string) => JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);

/**
 * One object of a document, read by its terms: each may be missing, `null`, a value, an address, an object or a list of
 * these (Core §4). Whatever cannot be used is told of once, and is then as good as missing.
 */
export class Thing {
  readonly context: Context;
  /** The type of the vocabulary it is read as. */
  readonly type: string;
  /** Every type it has, by its plain name or IRI. */
  readonly types: readonly string[];
  /** Its own id; that of what it leads to, if it is a link. */
  readonly id: string | undefined;
  readonly #terms = new Map<string, unknown>();
  readonly #things = new Map<string, readonly Thing[]>();
  readonly #told = new Set<string>();

  private constructor(
    json: Json,
    readonly path: string,
    readonly scope: Scope,
    outer: Context,
    readonly depth: number,
  ) {
    const own = json['@context'] ?? undefined;
    this.context = own === undefined ? outer : extend(outer, own, (message) => this.report('@context', message));
    for (const [key, value] of Object.entries(json)) {
      const term = expand(key, this.context);
      const isFirst = !this.#terms.has(term) || key === term;
      if (value !== null && value !== undefined && isFirst) this.#terms.set(term, value);
    }
    this.types = this.texts('type').map((type) => expand(type, this.context));
    this.type = typeAmong(this.types, (term) => this.has(term));
    if (this.types[0] !== undefined && !this.types.includes(this.type)) {
      this.report('type', `${quoted(this.types[0])} is not known; read as ${this.type}`);
    }
    this.id = (this.isA('Link') ? this.text('href') : undefined) ?? this.text('id');
  }

  /** The document itself, or nothing where it is no object. */
  static read(input: unknown, name: string, { languages = [], onProblem = () => undefined }: MappingOptions) {
    if (isObject(input)) {
      const scope: Scope = { languages, onProblem, embedded: new Map(), topics: new Map(), left: mostThings };
      return new Thing(input, name, scope, noContext, 0);
    }
    const found = input === undefined ? 'nothing' : nameOf(input);
    onProblem({ path: name, message: `expected an object, found ${found}` });
    return undefined;
  }

  /** Whether it is of a type, or of one that extends it. */
  isA(type: string): boolean {
    return isA(this.type, type);
  }

  /** Whether it is no more than an address: what it leads to is not in the document. */
  get isReference(): boolean {
    return this.isA('Link') || [...this.#terms.keys()].every((term) => term === 'id' || term === '@context');
  }

  has(term: string): boolean {
    return this.#terms.has(term);
  }

  /** Tells of a value that cannot be used as it is. */
  report(term: string, message: string): void {
    if (this.#told.has(term + message)) return;
    this.#told.add(term + message);
    this.scope.onProblem({ path: term ? `${this.path}.${term}` : this.path, message });
  }

  /** Tells that the whole thing cannot be used. */
  refuse(message: string): void {
    this.report('', message);
  }

  /** Tells that nothing can be made without this term. */
  miss(term: string): void {
    this.report(term, 'expected a value, found nothing');
  }

  values(term: string): readonly unknown[] {
    const value = this.#terms.get(term) ?? [];
    const list = isObject(value) ? (value['@list'] ?? value['@set'] ?? value) : value;
    if (!Array.isArray(list)) return [list];
    if (list.length > longestList) this.report(term, `only the first ${longestList} of ${list.length} are read`);
    return list.slice(0, longestList).filter((item) => item !== null && item !== undefined) as unknown[];
  }

  /** The values of a term that are text, without empty ones. */
  texts(term: string): readonly string[] {
    return this.values(term).filter((value): value is string => {
      if (typeof value !== 'string') this.report(term, `expected text, found ${nameOf(value)}`);
      return typeof value === 'string' && value.trim() !== '';
    });
  }

  /** The values of a term that are objects; an address stands for an object of which only the id is known. */
  things(term: string): readonly Thing[] {
    const known = this.#things.get(term);
    if (known) return known;
    const things = this.values(term).flatMap((value) => this.#thing(term, value) ?? []);
    this.#things.set(term, things);
    return things;
  }

  #thing(term: string, value: unknown): Thing | undefined {
    const json = typeof value === 'string' && value.trim() !== '' ? { id: value } : value;
    if (value === '') return undefined;
    if (!isObject(json)) {
      this.report(term, `expected an object or an address, found ${nameOf(value)}`);
    } else if (this.depth >= deepest) {
      this.report(term, `nested more than ${deepest} deep`);
    } else if (this.scope.left-- > 0) {
      return new Thing(json, `${this.path}.${term}`, this.scope, this.context, this.depth + 1);
    } else if (this.scope.left === -1) {
      this.report(term, `only the first ${mostThings} objects are read`);
    }
    return undefined;
  }

  /** The first value of a term as an object. Of several, the others are told of. */
  thing(term: string): Thing | undefined {
    const [first, ...others] = this.things(term);
    if (others.length > 0) this.report(term, `only the first of ${others.length + 1} is kept`);
    return first;
  }

  /** The id that a term refers to: the first one, where there are several. */
  ref(term: string): string | undefined {
    const named = this.things(term).filter(({ id }) => id !== undefined);
    if (named.length > 1) this.report(term, `only the first of ${named.length} is kept`);
    if (named.length === 0 && this.things(term).length > 0) this.report(term, 'expected something with an id');
    return named[0]?.noted();
  }

  /** Its id; what it says of itself is kept, for a page to include. */
  noted(): string | undefined {
    if (this.id !== undefined && !this.isReference) this.scope.embedded.set(this.id, this);
    return this.id;
  }

  text(term: string): string | undefined {
    return this.texts(term)[0];
  }

  /** An ISO date and time. */
  date(term: string): string | undefined {
    const text = this.text(term)?.trim();
    if (text === undefined) return undefined;
    if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)) && isRealDay(text)) return text;
    this.report(term, `expected an ISO 8601 date that exists, found ${quoted(text)}`);
    return undefined;
  }

  /** A number of things. */
  count(term: string): number | undefined {
    const [value] = this.values(term);
    if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= 0))
      return value as number | undefined;
    this.report(
      term,
      `expected a number of things, found ${typeof value === 'number' ? String(value) : nameOf(value)}`,
    );
    return undefined;
  }

  flag(term: string): boolean | undefined {
    const [value] = this.values(term);
    if (value === undefined || typeof value === 'boolean') return value;
    this.report(term, `expected true or false, found ${nameOf(value)}`);
    return undefined;
  }
}
