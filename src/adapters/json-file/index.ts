/** The provider that reads everything from one JSON document. No DOM, no Lit. */
import { documentSchema, read, type KithDocument, type OnProblem } from '../../model/index.js';
import { ProviderError, type DataProvider } from '../../provider/index.js';
import { createReadOnlyProvider } from '../memory/reads.js';
import { checkReferences } from './check-references.js';
import { fetchDocument, type FetchRequest } from './fetch-document.js';

/** Where the document is, and how to read it. */
export interface JsonFileOptions extends FetchRequest {
  /** The present moment in milliseconds since 1970; the clock's by default. */
  readonly now?: () => number;
  /** Told of each value that was malformed and has been left out. */
  readonly onProblem?: OnProblem;
}

/**
 * Fetches a JSON document once and answers from it: it can do all that the document carries data for. Malformed things
 * are left out and told to `onProblem`.
 *
 * @throws ProviderError `offline` without an answer, `unauthenticated`, `forbidden`, `not-found`, `rate-limited`,
 * `unavailable` or `unknown` by the answer's status, `invalid` where the answer is no Kith document of version 1.
 *
 * @example
 * const provider = await createJsonFileProvider({ src: '/people.json' });
 */
export async function createJsonFileProvider(options: JsonFileOptions): Promise<DataProvider> {
  const document = readDocument(await fetchDocument(options), options);
  return createReadOnlyProvider(document, options.now ? { now: options.now } : {});
}

function readDocument(json: unknown, { src, onProblem = () => undefined }: JsonFileOptions): KithDocument {
  const version = typeof json === 'object' && json !== null && 'kith' in json ? json.kith : undefined;
  if (version !== 1) {
    const found = version === undefined ? 'It has no "kith".' : `Its "kith" is ${JSON.stringify(version)}.`;
    throw new ProviderError(
      'invalid',
      `${src} is not a Kith document this version can read. ${found} Put "kith": 1 at its top, beside "people".`,
    );
  }
  let why = 'Add one; it may be empty.';
  const document = read(documentSchema, json, 'document', (problem) => {
    if (problem.path.startsWith('document.people')) why = `${problem.path}: ${problem.message}`;
    onProblem(problem);
  });
  if (!document) throw new ProviderError('invalid', `${src} has no list "people" that can be used. ${why}`);
  checkReferences(document, onProblem);
  return document;
}
