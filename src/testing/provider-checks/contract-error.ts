import { toFailure, type ProviderErrorCode, type ProviderMethod } from '../../provider/index.js';

/** A promise of the contract that a provider does not keep: what is wrong, and what to do about it. */
export class ContractError extends Error {
  override name = 'ContractError';
}

/** Says what is wrong, then what to do. */
export const wrong = (...sentences: readonly string[]): ContractError => new ContractError(sentences.join(' '));

/** There is nothing to try a promise on; the check is skipped. */
export class NothingToCheck extends Error {
  override name = 'NothingToCheck';
}

/** A call that failed. Wrong, unless the check wanted it to. */
export class CallFailed extends ContractError {
  /** Why, where it failed as a provider should. */
  readonly code: ProviderErrorCode | undefined;

  constructor(
    readonly method: ProviderMethod,
    readonly thrown: unknown,
  ) {
    const failure = toFailure(thrown);
    const isProper = failure === thrown;
    super(
      isProper
        ? `${method} failed with "${failure.code}" (${failure.message}).`
        : `${method} failed with ${nameOf(thrown)}. Throw a ProviderError, whose \`code\` tells the widgets what to say.`,
      { cause: thrown },
    );
    this.code = isProper ? failure.code : undefined;
  }

  /** Whether it gave up because it was told to. */
  isAbort(signal: AbortSignal): boolean {
    return this.thrown === signal.reason || (this.thrown as Error | undefined)?.name === 'AbortError';
  }
}

const nameOf = (thrown: unknown) =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `"${String(thrown)}"`;

/** How a call ended. */
export type Outcome<T> = { readonly answer: T } | { readonly failure: CallFailed };

/** How a call ends that may fail. */
export async function attempt<T>(call: Promise<T>): Promise<Outcome<T>> {
  try {
    return { answer: await call };
  } catch (thrown) {
    if (thrown instanceof CallFailed) return { failure: thrown };
    throw thrown;
  }
}
