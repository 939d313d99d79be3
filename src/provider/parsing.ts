import type { Problem } from '../model/index.js';
import type { DataProvider, ProviderMethod } from './data-provider.js';
import { ProviderError, toFailure } from './provider-error.js';

/** One value that a provider sent and that could not be used as it was. */
export interface ProviderProblem extends Problem {
  readonly method: ProviderMethod;
}

/**
 * The same provider behind the parsing boundary: every answer is read with a schema, what is malformed is dropped and
 * reported, and an answer of which nothing is usable fails with `unknown`. Methods the provider lacks stay missing.
 */
export function withParsing(provider: DataProvider, onProblem: (problem: ProviderProblem) => void): DataProvider {
  const parsed = new Map<string, unknown>();
  const parse = (method: ProviderMethod, call: (...args: unknown[]) => unknown) => {
    // Answers with a stream, and not with a promise.
    if (method === 'subscribe') return call.bind(provider);
    return async (...args: unknown[]) => {
      const asked = told(method, () => call.apply(provider, args));
      const [{ readAnswer }, answer] = await Promise.all([loadReader(), asked]);
      let why = '';
      const usable = readAnswer(method, answer, (problem) => {
        why = problem.message;
        onProblem({ ...problem, method });
      });
      if (usable) return usable.value;
      throw new ProviderError('unknown', `${method} answered with something unusable: ${why}`);
    };
  };
  // A target of its own: a proxy must give a frozen provider's methods as they are.
  return new Proxy({} as DataProvider, {
    get(_target, name: string) {
      const value = provider[name as keyof DataProvider] as unknown;
      if (typeof value !== 'function') return value;
      const method = parsed.get(name) ?? parse(name as ProviderMethod, value as () => unknown);
      parsed.set(name, method);
      return method;
    },
  });
}

const importReader = () => import('./read-answer.js');
let reader: ReturnType<typeof importReader> | undefined;

/** The schemas weigh a fifth of a small element, and nobody needs them before the first answer: they come beside it. */
export const loadReader = (): ReturnType<typeof importReader> =>
  (reader ??= importReader().catch((cause: unknown) => {
    reader = undefined;
    throw new ProviderError('unavailable', 'A part of Kith could not be loaded.', { cause });
  }));

/** A mistake in the provider's own code reaches its developer as it was thrown: readers only see that something failed. */
async function told(method: ProviderMethod, call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (thrown) {
    const isMistake = toFailure(thrown) !== thrown && (thrown as Error | undefined)?.name !== 'AbortError';
    if (isMistake) console.warn(`[kith] ${method}() threw something else than a ProviderError:`, thrown);
    throw thrown;
  }
}
