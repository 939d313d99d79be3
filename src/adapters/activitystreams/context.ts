/**
 * The names of a document: `@context`, compact and full IRIs. Not a JSON-LD processor: contexts elsewhere are never
 * fetched, and what a document says of its own prefixes and aliases is enough for what the mappers read.
 */

/** The IRI that stands before all terms of ActivityStreams 2.0. */
export const activityStreams = 'https://www.w3.org/ns/activitystreams#';

/** The IRI before our own terms: `purpose` and `visibility`. Whoever does not know them passes them over. */
export const kith = 'https://unpkg.com/kith-elements#';

/** What has been said of names at some place in a document. */
export interface Context {
  readonly isActivityStreams: boolean;
  /** BCP 47 tag of words of which nothing else is said. */
  readonly language?: string | undefined;
  /** What prefixes and aliases stand for. */
  readonly names: ReadonlyMap<string, string>;
}

export const noContext: Context = {
  isActivityStreams: false,
  names: new Map([
    ['as', activityStreams],
    ['kith', kith],
  ]),
};

const isNormative = (iri: string) => /^https?:\/\/www\.w3\.org\/ns\/activitystreams(?:\.jsonld)?[#/]?$/.test(iri);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A context with what an `@context` adds. A document that names other vocabularies only is told of, and read as though
 * it had named ours too: Core §2.1 wants the normative context assumed where it is missing.
 */
export function extend(context: Context, value: unknown, report: (message: string) => void): Context {
  const names = new Map(context.names);
  const others: string[] = [];
  let { isActivityStreams, language } = context;
  const name = (iri: unknown) => {
    if (typeof iri !== 'string') return;
    if (isNormative(iri)) isActivityStreams = true;
    else others.push(iri);
  };
  for (const part of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (typeof part === 'string') name(part);
    else if (isObject(part)) {
      if (typeof part['@language'] === 'string') language = part['@language'];
      name(part['@vocab']);
      for (const [key, meaning] of Object.entries(part)) {
        const iri = isObject(meaning) ? meaning['@id'] : meaning;
        if (typeof iri === 'string' && !key.startsWith('@')) names.set(key, iri);
      }
    } else report('expected an address or an object; read as ActivityStreams');
  }
  if (!isActivityStreams && others[0] !== undefined) {
    report(`names only other vocabularies, such as "${others[0].slice(0, 100)}"; read as ActivityStreams`);
  }
  return { isActivityStreams, language, names };
}

/**
 * The plain name of a term or type of ActivityStreams, however it is written (`Note`, `as:Note`, with its full IRI, by
 * an alias of the document); the full IRI of any other, where the document says it. A name that the document gives
 * another vocabulary's meaning keeps its own: what `name` means is not up to the document.
 */
export function expand(word: string, { names }: Context): string {
  const alias = names.get(word);
  const meant = alias === undefined ? undefined : local(expandPrefix(alias, names));
  if (meant !== undefined) return meant;
  const iri = expandPrefix(word, names);
  return local(iri) ?? iri;
}

function expandPrefix(word: string, names: ReadonlyMap<string, string>): string {
  const colon = word.indexOf(':');
  if (colon < 0 || word.startsWith('//', colon + 1)) return word;
  const start = names.get(word.slice(0, colon));
  return start === undefined ? word : start + word.slice(colon + 1);
}

function local(iri: string): string | undefined {
  if (iri === '@id' || iri === '@type') return iri.slice(1);
  if (iri.startsWith(kith)) return iri;
  return /^https?:\/\/www\.w3\.org\/ns\/activitystreams#(.+)$/s.exec(iri)?.[1];
}
