/** Why a provider could not do what it was asked. Widgets choose their words and their behaviour by it. */
export type ProviderErrorCode =
  /** There is no such thing, or the viewer may not know of it. */
  | 'not-found'
  /** The viewer has to sign in. */
  | 'unauthenticated'
  /** The viewer is known and may not. */
  | 'forbidden'
  /** The network or the back end cannot be reached. */
  | 'offline'
  /** Too many requests; `retryAfterMs` may say how long to wait. */
  | 'rate-limited'
  /** Somebody else changed it meanwhile. */
  | 'conflict'
  /** What was sent is wrong; `fields` may say where. Of a read: nothing of its answer could be used. */
  | 'invalid'
  /** The back end cannot do this; the control goes away. */
  | 'unsupported'
  /** The back end is there and does not work just now. */
  | 'unavailable'
  /** A part of Kith itself could not be loaded: no provider throws this. */
  | 'incomplete'
  /** None of these. */
  | 'unknown';

const codes: ReadonlySet<string> = new Set<ProviderErrorCode>([
  'not-found',
  'unauthenticated',
  'forbidden',
  'offline',
  'rate-limited',
  'conflict',
  'invalid',
  'unsupported',
  'unavailable',
  'incomplete',
  'unknown',
]);

/** The shape by which a failure is recognised, whatever class or copy of Kith made it. */
export interface ProviderFailure {
  readonly code: ProviderErrorCode;
  /** For developers and logs; never shown to readers. */
  readonly message: string;
  /** Milliseconds after which another try makes sense. */
  readonly retryAfterMs?: number;
  /** What is wrong with which field of what was sent. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** The only thing a provider should throw, besides the `AbortError` of an aborted call. */
export class ProviderError extends Error implements ProviderFailure {
  readonly code: ProviderErrorCode;
  readonly retryAfterMs?: number;
  readonly fields?: Readonly<Record<string, string>>;

  constructor(
    code: ProviderErrorCode,
    message: string = code,
    more: { retryAfterMs?: number; fields?: Readonly<Record<string, string>>; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.name = 'ProviderError';
    this.code = code;
    if (more.retryAfterMs !== undefined) this.retryAfterMs = more.retryAfterMs;
    if (more.fields) this.fields = more.fields;
  }
}

/** Reads any thrown value as a failure: by shape where it has a known `code`, else as `unknown`. */
export function toFailure(thrown: unknown): ProviderFailure {
  if (thrown instanceof Error || (typeof thrown === 'object' && thrown !== null)) {
    const { code } = thrown as { code?: unknown };
    if (typeof code === 'string' && codes.has(code)) return thrown as ProviderFailure;
  }
  return new ProviderError('unknown', thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
}

/** Whether a failure takes away the right to what was shown; every other one leaves it on screen, marked stale. */
export const revokes = (failure: ProviderFailure): boolean =>
  failure.code === 'forbidden' || failure.code === 'not-found' || failure.code === 'unauthenticated';

/** Whether the same call may well work a little later. */
export const isTransient = (failure: ProviderFailure): boolean =>
  failure.code === 'offline' || failure.code === 'rate-limited' || failure.code === 'unavailable';

/** The answer of a method that may be missing; fails with `unsupported` where it is. */
export async function need<T>(answer: Promise<T> | undefined): Promise<T> {
  if (!answer) throw new ProviderError('unsupported');
  return answer;
}
