import type { ProviderMethod } from '../../provider/index.js';
import { CallFailed, ContractError, NothingToCheck, wrong } from './contract-error.js';
import type { Scene } from './scene.js';
import { without } from './without.js';

/** How a check ended that found nothing wrong. */
export interface CheckResult {
  /** `missing`: the provider lacks the method. `skipped`: there was nothing to try it on. */
  readonly status: 'right' | 'missing' | 'skipped';
  /** What was found, or what is missing and what readers do without. */
  readonly says: string;
}

/** One promise of the contract, tried on a provider. */
export interface ProviderCheck {
  /** What is promised, as a sentence. */
  readonly name: string;
  /** The methods it needs, the one it is about first. */
  readonly methods: readonly ProviderMethod[];
  /**
   * Tries it.
   *
   * @throws ContractError where the promise is not kept; its message says what is wrong and what to do.
   */
  readonly run: () => Promise<CheckResult>;
}

/** A check before it has a provider. What `run` answers with is a remark on what was seen. */
export interface Definition<M extends ProviderMethod = ProviderMethod> {
  readonly name: string;
  readonly methods: readonly M[];
  readonly writes: boolean;
  run(scene: Scene<M>): Promise<string | undefined>;
}

type Run<M extends ProviderMethod> = (scene: Scene<M>) => Promise<string | undefined>;

/** Defines a check that reads. */
export const check = <const M extends ProviderMethod>(
  name: string,
  methods: readonly M[],
  run: Run<M>,
): Definition => ({
  name,
  methods,
  writes: false,
  // Where all methods are, those that the check needs are.
  run: run as Run<ProviderMethod>,
});

/** Defines a check that writes to the sandbox. */
export const writing = <const M extends ProviderMethod>(
  name: string,
  methods: readonly M[],
  run: Run<M>,
): Definition => ({ ...check(name, methods, run), writes: true });

/** Binds a check to the scene it is played on. */
export function bind(definition: Definition, open: () => Promise<Scene<ProviderMethod>>): ProviderCheck {
  const { name, methods } = definition;
  return { name, methods, run: () => play(definition, open) };
}

async function play({ name, methods, writes, run }: Definition, open: () => Promise<Scene<ProviderMethod>>) {
  const [subject, ...others] = methods;
  try {
    const scene = await open();
    const lacking = others.find((method) => !scene.has(method));
    if (!scene.has('getPeople')) throw wrong('getPeople is missing.', without.getPeople);
    if (subject && !scene.has(subject)) return lacks(subject, 'missing');
    if (lacking) return skipped(`This needs ${lacking} too, which is missing.`);
    if (writes && !scene.sandbox)
      return skipped('Nothing is written without `write`, the id of a group to try things in.');
    return { status: 'right', says: (await run(scene)) ?? `${name}.` } satisfies CheckResult;
  } catch (thrown) {
    if (thrown instanceof NothingToCheck) return skipped(thrown.message);
    if (!(thrown instanceof ContractError)) throw unreadable(subject, thrown);
    const isUnsupported =
      thrown instanceof CallFailed && thrown.code === 'unsupported' && thrown.method !== 'getPeople';
    if (!isUnsupported) throw thrown;
    if (thrown.method === subject) return lacks(subject, '"unsupported"');
    return skipped(`This needs ${thrown.method} too, which is "unsupported".`);
  }
}

/** An answer that is not even a list or a page breaks the check that reads it. */
const unreadable = (method: ProviderMethod | undefined, thrown: unknown) =>
  new ContractError(`What ${method ?? 'the provider'} answered could not be read: ${String(thrown)}.`, {
    cause: thrown,
  });

const skipped = (says: string): CheckResult => ({ status: 'skipped', says });

const lacks = (method: ProviderMethod, how: string): CheckResult => ({
  status: 'missing',
  says: `${method} is ${how}. ${without[method]}`,
});
