import { read, type Problem } from '../model/index.js';
import { answerSchemas } from './answer-schemas.js';
import type { ProviderMethod } from './data-provider.js';
import type { ProviderError, ProviderFailure, toFailure } from './provider-error.js';
import { within } from './patience.js';

/**
 * What is usable of a method's answer, read with its schema; `undefined` where nothing is.
 */
export function readAnswer(
  method: ProviderMethod,
  answer: unknown,
  onProblem: (problem: Problem) => void,
): { readonly value: unknown } | undefined {
  const schema = Object.hasOwn(answerSchemas, method) ? answerSchemas[method] : undefined;
  const value = schema ? read(schema, answer, 'answer', onProblem) : answer;
  return schema && value === undefined ? undefined : { value };
}

/** Where all is wrong, the first few say how. */
const mostCauses = 3;

/** A call that is under way. */
export interface Asked {
  readonly method: ProviderMethod;
  /** What the call came to. It never rejects: nobody may be there yet to hear of it. */
  readonly outcome: Promise<readonly PromiseSettledResult<unknown>[]>;
  /** The asker's own, where there is one. */
  readonly signal: AbortSignal | undefined;
  /** Ends a read that nobody waits for any longer; a write has none, for what it does cannot be called back. */
  readonly stop: AbortController | undefined;
  readonly errors: Errors;
}

/** What makes and recognises failures. */
export interface Errors {
  readonly ProviderError: typeof ProviderError;
  readonly toFailure: typeof toFailure;
}

/**
 * What a call answered, as far as it can be used.
 *
 * @throws ProviderError as the provider threw it; `invalid` where nothing of what was read can be used, `unknown` where
 * something was written; `unavailable` where a read is not answered. The signal's reason where the call was given up.
 */
export async function receive(asked: Asked, onProblem: (problem: Problem) => void): Promise<unknown> {
  const { method, outcome, stop, errors } = asked;
  const [answer] = await (stop ? within(asked, stop) : outcome);
  if (answer?.status === 'rejected') throw asFailure(asked, answer.reason);
  const causes = new Map<string, string>();
  const usable = readAnswer(method, answer?.value, (problem) => {
    causes.set(problem.path, problem.message);
    onProblem(problem);
  });
  if (usable) return usable.value;
  // The words for `invalid` say to whom to turn. After a write they would say that what was written is wrong.
  const code = stop ? 'invalid' : 'unknown';
  const why = [...causes].slice(0, mostCauses).map(([path, message]) => `${path}: ${message}`);
  throw new errors.ProviderError(code, `${method}() answered with nothing that can be used: ${why.join('; ')}`);
}

/** A mistake in the provider's own code reaches its developer as it was thrown: readers only see that something failed. */
function asFailure({ method, signal, errors }: Asked, thrown: unknown): unknown {
  if (signal?.aborted && thrown === signal.reason) return thrown;
  const failure = failureOf(errors, thrown);
  if (failure === thrown || (thrown as Error | null | undefined)?.name === 'AbortError') return thrown;
  console.warn(`[kith] ${method}() threw something else than a ProviderError:`, thrown);
  return failure;
}

function failureOf({ ProviderError, toFailure }: Errors, thrown: unknown): ProviderFailure {
  try {
    return toFailure(thrown);
  } catch (cause) {
    return new ProviderError('unknown', 'What was thrown cannot be read.', { cause });
  }
}
