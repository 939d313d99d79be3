import type { DataProvider, ProviderMethod } from '../../provider/index.js';
import { CallFailed, ContractError, wrong } from './contract-error.js';
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
  return within(patience, asked, `${method} did not answer within ${patience / 1000} s.`).catch((thrown: unknown) => {
    throw thrown instanceof ContractError ? thrown : new CallFailed(method, thrown);
  });
}

function start(method: ProviderMethod, call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    throw wrong(
      `${method} threw at once (${String(thrown)}) instead of answering with a promise that fails.`,
      'Make it an async function.',
    );
  }
}

/** What comes in time; fails with the sentence where nothing does. */
export async function within<T>(patience: number, coming: PromiseLike<T>, sentence: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(wrong(sentence)), patience);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';
