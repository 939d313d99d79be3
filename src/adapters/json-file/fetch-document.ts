import { ProviderError, type ProviderErrorCode } from '../../provider/index.js';

/** A request for a JSON file. */
export interface FetchRequest {
  /** The file's URL, as `fetch` takes it. */
  readonly src: string;
  /** Replaces the global `fetch`, e.g. to send a token. */
  readonly fetch?: typeof globalThis.fetch;
  /** Aborted when nobody waits for the document any more. */
  readonly signal?: AbortSignal;
}

/**
 * The file's content, parsed.
 *
 * @throws ProviderError where there is no answer, no good one, or one that is not JSON; the reason of `signal` where
 * that is aborted.
 */
export async function fetchDocument({ src, fetch = globalThis.fetch, signal }: FetchRequest): Promise<unknown> {
  signal?.throwIfAborted();
  const response = await answerOf(src, signal, () =>
    fetch(src, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }),
  );
  if (!response.ok) throw failureOf(src, response);
  const text = await answerOf(src, signal, () => response.text());
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new ProviderError('invalid', `${src} ${complaintAbout(text)}`, { cause });
  }
}

async function answerOf<T>(src: string, signal: AbortSignal | undefined, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ProviderError('offline', `${src} could not be fetched: no network, no server, or CORS forbids it.`, {
      cause,
    });
  }
}

const codes: Readonly<Record<number, ProviderErrorCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  429: 'rate-limited',
};

function failureOf(src: string, { status, headers }: Response): ProviderError {
  const code = codes[status] ?? (status >= 500 ? 'unavailable' : 'unknown');
  const retryAfterMs = waitOf(headers);
  const more = retryAfterMs === undefined ? {} : { retryAfterMs };
  return new ProviderError(code, `${src} was answered with status ${String(status)}.`, more);
}

/** `Retry-After` as milliseconds: it is written as seconds or as a date. */
function waitOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const complaintAbout = (text: string) =>
  text.trimStart().startsWith('<')
    ? 'is a web page, not JSON. The address may be wrong, or lead to a sign-in page: open it in a new tab and look.'
    : 'is not valid JSON. Run it through a JSON checker; a comma too many is the usual cause.';
