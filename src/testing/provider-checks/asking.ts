import type { DataProvider, ProviderMethod } from '../../provider/index.js';
import { CallFailed, wrong } from './contract-error.js';
import { allMethods } from './without.js';

/**
 * The same provider, whose calls fail with a sentence: where they are not asynchronous, take longer than `patience`
 * (milliseconds), or fail.
 */
export function asking(provider: DataProvider, patience: number): DataProvider {
  const asked: Record<string, unknown> = { limits: provider.limits };
  for (const method of allMethods) {
    const call = provider[method] as unknown;
    if (typeof call !== 'function') continue;
    const bound = call.bind(provider) as (...args: unknown[]) => unknown;
    asked[method] =
      method === 'subscribe' ? bound : (...args: unknown[]) => answerOf(method, () => bound(...args), patience);
  }
  return asked as unknown as DataProvider;
}

async function answerOf(method: ProviderMethod, call: () => unknown, patience: number): Promise<unknown> {
  const asked = start(method, call);
  if (!isPromise(asked)) {
    throw wrong(`${method} answered at once, and not with a promise.`, 'Make it an async function.');
  }
  const outcome = await within(patience, settled(asked));
  if (!outcome) throw wrong(`${method} did not answer within ${patience / 1000} s.`);
  if ('thrown' in outcome) throw new CallFailed(method, outcome.thrown);
  return outcome.value;
}

/** Makes a call, which may fail only later. */
export function start(method: ProviderMethod, call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    throw wrong(
      `${method} threw at once (${String(thrown)}), and not later.`,
      method === 'subscribe' ? 'Fail while iterating: make it a generator.' : 'Make it an async function.',
    );
  }
}

/** What a promise came to. */
export type Settled<T> = { readonly value: T } | { readonly thrown: unknown };

/** What a promise comes to, as a promise that does not fail. */
export const settled = <T>(coming: PromiseLike<T>): PromiseLike<Settled<T>> =>
  coming.then(
    (value) => ({ value }),
    (thrown: unknown) => ({ thrown }),
  );

/** What comes in time, or `undefined`. */
export async function within<T>(patience: number, coming: PromiseLike<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';
