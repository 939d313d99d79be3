import { areaOf, type DataProvider, type ProviderMethod } from '../../../provider/index.js';

/** A method of any provider, whatever it takes and answers. */
export type AnyMethod = (...args: unknown[]) => unknown;

/** All methods there are. */
const methods = Object.keys(areaOf) as ProviderMethod[];

/**
 * A provider with every method it has in the hands of another one; `undefined` takes it away. A provider may be an
 * instance of a class or a proxy: its methods are asked for by name.
 */
export function wrapMethods(
  provider: DataProvider,
  wrap: (method: ProviderMethod, call: AnyMethod) => AnyMethod | undefined,
): DataProvider {
  const wrapped: Record<string, unknown> = provider.limits ? { limits: provider.limits } : {};
  for (const method of methods) {
    const call = provider[method] as AnyMethod | undefined;
    const own = typeof call === 'function' ? wrap(method, (...args) => call.apply(provider, args)) : undefined;
    if (own) wrapped[method] = own;
  }
  return wrapped as unknown as DataProvider;
}

/** The signal of a call, which its last argument carries. */
export const signalOf = (args: readonly unknown[]): AbortSignal | undefined =>
  (args.at(-1) as { readonly signal?: AbortSignal } | undefined)?.signal;
