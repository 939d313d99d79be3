import { isTransient, toFailure } from '../provider/index.js';

/** How often a read is tried again by itself. */
const mostRetries = 2;
/** Longer than this nobody waits before a skeleton: the failure is shown, with its Retry. */
const longestWaitMs = 10_000;

/** Whether a read that failed is tried again: only what may pass by itself, and soon. */
export function isRetried(failures: number, thrown: unknown): boolean {
  const failure = toFailure(thrown);
  return failures < mostRetries && isTransient(failure) && (failure.retryAfterMs ?? 0) <= longestWaitMs;
}

/**
 * How many milliseconds later: what the back end asked for, else twice as long each time. Half of that is left to chance,
 * or all pages that saw a back end fail would come back to it in the same moment.
 */
export function retryDelay(failures: number, thrown: unknown, chance: () => number = Math.random): number {
  const { retryAfterMs } = toFailure(thrown);
  return retryAfterMs ?? 1000 * 2 ** failures * (0.5 + chance() / 2);
}
