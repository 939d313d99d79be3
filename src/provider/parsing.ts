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
  const parse = (method: ProviderMethod, call: (...args: unknown[]) => unknown) => {
    // Answers with a stream, and not with a promise.
    if (method === 'subscribe') return call.bind(provider);
    return async (...args: unknown[]) => {
      const reader = loadReader();
      // What has been written must not look as if it had failed.
      if (!isRead.test(method)) await reader;
      const asked = told(method, () => call.apply(provider, args));
      const [{ readAnswer }, answer] = await Promise.all([reader, asked]);
      let why = '';
      const usable = readAnswer(method, answer, (problem) => {
        why = problem.message;
        onProblem({ ...problem, method });
      });
      if (usable) return usable.value;
      throw new ProviderError('unknown', `${method} answered with something unusable: ${why}`);
    };
  };
  const parsed: Record<string, unknown> = provider.limits ? { limits: provider.limits } : {};
  for (const name of methodsOf(provider)) {
    parsed[name] = parse(name, provider[name] as () => unknown);
  }
  return parsed as unknown as DataProvider;
}

const isRead = /^(get|search|resolve|suggest|similar|preview)/;

/** Of a provider of any making: an object's own, and those its classes have. */
function methodsOf(provider: DataProvider): ReadonlySet<ProviderMethod> {
  const names = new Set<string>();
  let at: object | null = provider;
  // The last in the chain is what every object has; in another frame it is another one.
  do {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (name !== 'constructor' && typeof provider[name as ProviderMethod] === 'function') names.add(name);
    }
    at = Object.getPrototypeOf(at) as object | null;
  } while (at && Object.getPrototypeOf(at));
  return names as ReadonlySet<ProviderMethod>;
}

const importReader = () => import('./read-answer.js');
let reader: ReturnType<typeof importReader> | undefined;

/**
 * The schemas weigh a fifth of a small element, and nobody needs them before the first answer: they come beside it.
 *
 * @throws ProviderError `incomplete` where they do not. Not every browser tries again to load what it could not load once.
 */
export const loadReader = (): ReturnType<typeof importReader> =>
  (reader ??= importReader().catch((cause: unknown) => {
    reader = undefined;
    throw new ProviderError('incomplete', 'A part of Kith could not be loaded.', { cause });
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
