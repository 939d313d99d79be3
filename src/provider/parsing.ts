import type { Problem } from '../model/index.js';
import type { DataProvider, ProviderMethod, ReadOptions } from './data-provider.js';
import { ProviderError, toFailure } from './provider-error.js';

/** One value that a provider sent and that could not be used as it was. */
export interface ProviderProblem extends Problem {
  readonly method: ProviderMethod;
}

/**
 * The same provider behind the parsing boundary: every answer is read with a schema, what is malformed is dropped and
 * reported, and a read of which nothing is usable fails with `invalid`. A read that is not answered for half a minute
 * fails with `unavailable`. Methods the provider lacks stay missing.
 */
export function withParsing(provider: DataProvider, onProblem: (problem: ProviderProblem) => void): DataProvider {
  const parse = (method: ProviderMethod, call: (...args: unknown[]) => unknown) => {
    // Answers with a stream, and not with a promise.
    if (method === 'subscribe') return call.bind(provider);
    return async (...args: unknown[]) => {
      const reader = loadReader();
      const options = args.at(-1) as ReadOptions | undefined;
      const signal = options?.signal;
      const stop = isRead.test(method) ? new AbortController() : undefined;
      // What has been written must not look as if it had failed.
      if (!stop) await reader;
      else if (signal) args.splice(-1, 1, { ...options, signal: AbortSignal.any([signal, stop.signal]) });
      const outcome = Promise.allSettled([new Promise((resolve) => resolve(call.apply(provider, args)))]);
      const { receive } = await reader;
      return receive({ method, outcome, signal, stop, errors }, (problem) => onProblem({ ...problem, method }));
    };
  };
  const parsed: Record<string, unknown> = (provider.limits?.ids ?? 0) >= 1 ? { limits: provider.limits } : {};
  for (const name of methodsOf(provider)) {
    parsed[name] = parse(name, provider[name] as () => unknown);
  }
  return parsed as unknown as DataProvider;
}

// Handed over: what both files imported would become a third one, of which the page had to wait too.
const errors = { ProviderError, toFailure };

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
