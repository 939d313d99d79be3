import type { DataProvider, ProviderMethod } from '../../../provider/index.js';
import type { Known } from '../options.js';

/** A provider that is right but for one thing, and what a check has to say of it. */
export interface Broken {
  /** What is done otherwise than by the right one. */
  readonly provider: (right: DataProvider) => Partial<DataProvider>;
  /** Part of the sentence it has to fail with. */
  readonly says: string;
  /** Whether it keeps silent where something is due, so that time has to pass. */
  readonly isSilent?: boolean;
  /** What `known` calls otherwise. */
  readonly known?: Partial<Known>;
}

/** Broken providers by the name of the check that has to find them. */
export type BrokenTable = Readonly<Record<string, Broken | readonly Broken[]>>;

type Method<M extends ProviderMethod> = NonNullable<DataProvider[M]>;

/** What a method answers with. */
export type AnswerOf<M extends ProviderMethod> = Awaited<ReturnType<Method<M>>>;

/** A provider whose method answers something else than the right one. */
export function answers<M extends Exclude<ProviderMethod, 'subscribe'>>(
  method: M,
  says: string,
  change: (answer: AnswerOf<M>, ...args: Parameters<Method<M>>) => unknown,
): Broken {
  return calls(method, says, async (call, ...args) => change(await call(...args), ...args));
}

/** A provider whose method is called otherwise than the right one. */
export function calls<M extends ProviderMethod>(
  method: M,
  says: string,
  act: (call: (...args: Parameters<Method<M>>) => ReturnType<Method<M>>, ...args: Parameters<Method<M>>) => unknown,
): Broken {
  return {
    says,
    provider: (right) => {
      const call = right[method] as (...args: Parameters<Method<M>>) => ReturnType<Method<M>>;
      return { [method]: (...args: Parameters<Method<M>>) => act(call, ...args) };
    },
  };
}

/** The same for any method: families of checks try the same thing on many. */
export const breaking = (
  method: ProviderMethod,
  says: string,
  act: (call: (...args: unknown[]) => Promise<unknown>, args: readonly unknown[]) => unknown,
): Broken => ({
  says,
  provider: (right) => {
    const call = right[method] as unknown as (...args: unknown[]) => Promise<unknown>;
    return { [method]: (...args: unknown[]) => act(call, args) };
  },
});

/** An object without some of its fields. */
export const stripped = (object: object, ...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
