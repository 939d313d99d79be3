import { ProviderError, type DataProvider, type LiveEvent, type ProviderMethod } from '../../../provider/index.js';
import { createRandom } from '../sample/random.js';
import type { Fault, FaultRule, FaultyCall, LostAnswer } from './fault.js';
import { wait } from './wait.js';
import { signalOf, wrapMethods, type AnyMethod } from './wrap.js';

/** What is wrong with a back end. */
export interface Faults {
  /** Milliseconds before each answer and each live event, or a function of the call. */
  readonly latency?: number | ((call: FaultyCall) => number);
  /** What goes wrong, by method; `all` for those not named. */
  readonly failures?: Readonly<Partial<Record<ProviderMethod | 'all', FaultRule>>>;
  /** Methods that are not there. */
  readonly without?: readonly ProviderMethod[];
  /** The same seed makes the same faults; 1 by default. */
  readonly seed?: number;
}

/**
 * Any provider, with a slow, failing or lesser back end: for stories, tests and for trying out how a page bears it. It
 * waits by `setTimeout`, so that fake time drives it; an aborted call ends with the signal's reason at once.
 *
 * @example
 * withFaults(provider, {
 *   latency: 800,
 *   failures: { post: everyNth(2, 'offline'), react: 'forbidden', vote: { afterwards: 'unavailable' } },
 *   without: ['getPresence'],
 * });
 */
export function withFaults(provider: DataProvider, faults: Faults): DataProvider {
  const { latency = 0, failures = {}, without = [], seed = 1 } = faults;
  const random = createRandom(seed).next;
  const counts = new Map<ProviderMethod, number>();
  const meet = async (method: ProviderMethod, args: readonly unknown[]) => {
    const nth = (counts.get(method) ?? 0) + 1;
    counts.set(method, nth);
    const call: FaultyCall = { method, args, nth, random };
    const fault = judge(failures[method] ?? failures.all, call);
    const ms = typeof latency === 'number' ? latency : latency(call);
    if (ms > 0) await wait(ms, signalOf(args));
    if (fault && !isAfterwards(fault)) throw failureOf(fault, method);
    return fault && isAfterwards(fault) ? failureOf(fault.afterwards, method) : undefined;
  };
  return wrapMethods(provider, (method, call) => {
    if (without.includes(method)) return undefined;
    if (method === 'subscribe') return (...args) => faultyStream(call, args, () => meet(method, args));
    return async (...args) => {
      const afterwards = await meet(method, args);
      const answer = await call(...args);
      if (afterwards) throw afterwards;
      return answer;
    };
  });
}

/** A stream that breaks before an event: whoever comes back with the last cursor misses nothing. */
async function* faultyStream(call: AnyMethod, args: unknown[], meet: () => Promise<unknown>) {
  const signal = signalOf(args);
  try {
    for await (const event of call(...args) as AsyncIterable<LiveEvent>) {
      await meet();
      yield event;
    }
  } catch (thrown) {
    // An aborted stream ends, and does not fail.
    if (!signal?.aborted) throw thrown;
  }
}

const judge = (rule: FaultRule | undefined, call: FaultyCall) => (typeof rule === 'function' ? rule(call) : rule);

const isAfterwards = (fault: Fault | LostAnswer): fault is LostAnswer =>
  typeof fault === 'object' && 'afterwards' in fault;

const failureOf = (fault: Fault, method: ProviderMethod) =>
  typeof fault === 'string' ? new ProviderError(fault, `${method} was made to fail.`) : fault;
