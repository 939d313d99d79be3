import { ProviderError, type ProviderErrorCode } from '../../provider/index.js';
import { parseDocument } from './parse-document.js';

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
export async function fetchDocument(request: FetchRequest): Promise<unknown> {
  const { src, signal } = request;
  signal?.throwIfAborted();
  const response = await ask(request);
  if (!response.ok) throw failureOf(src, response);
  try {
    return parseDocument(src, await response.text(), response.redirected ? response.url : undefined);
  } catch (thrown) {
    signal?.throwIfAborted();
    if (thrown instanceof ProviderError) throw thrown;
    throw new ProviderError('offline', `${src} broke off before its end: the connection was cut. Load it again.`, {
      cause: thrown,
    });
  }
}

async function ask(request: FetchRequest): Promise<Response> {
  const { src, signal } = request;
  try {
    return await send(request, 'follow');
  } catch (cause) {
    signal?.throwIfAborted();
    const leadsAway = await isRedirected(request);
    signal?.throwIfAborted();
    if (leadsAway) throw new ProviderError('unauthenticated', `${src} ${signInAdvice}`, { cause });
    throw new ProviderError(
      'offline',
      `${src} could not be fetched: no network, no server, or CORS forbids it. Open it in a new tab and look.`,
      { cause },
    );
  }
}

const signInAdvice =
  'leads to another server, which does not let this page read it: most likely a sign-in page. Sign in, or put the file where no sign-in is needed.';

const send = ({ src, fetch = globalThis.fetch, signal }: FetchRequest, redirect: RequestRedirect) =>
  fetch(src, { headers: { accept: 'application/json' }, redirect, ...(signal ? { signal } : {}) });

/** A sign-in page of another origin looks like no network at all, until it is asked whether the way leads elsewhere. */
async function isRedirected(request: FetchRequest): Promise<boolean> {
  try {
    const { type, status } = await send(request, 'manual');
    return type === 'opaqueredirect' || (status >= 300 && status < 400);
  } catch {
    return false;
  }
}

const meanings: Readonly<Record<number, readonly [ProviderErrorCode, string]>> = {
  401: ['unauthenticated', 'It asks for a sign-in: sign in, or send a token with "fetch".'],
  403: ['forbidden', 'The viewer may not read it.'],
  404: ['not-found', 'Nothing is there: check the address.'],
  408: ['unavailable', 'The server gave up waiting.'],
  410: ['not-found', 'It has been taken away: check the address.'],
  429: ['rate-limited', 'It was asked for too often.'],
};

function failureOf(src: string, { status, headers }: Response): ProviderError {
  const other = status >= 500 ? (['unavailable', 'Look into the server’s log.'] as const) : (['unknown', ''] as const);
  const [code, advice] = meanings[status] ?? other;
  const retryAfterMs = waitOf(headers);
  const more = retryAfterMs === undefined ? {} : { retryAfterMs };
  return new ProviderError(code, `${src} was answered with status ${String(status)}. ${advice}`.trim(), more);
}

/** `Retry-After` as milliseconds: it is written as seconds or as a date. */
function waitOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
