import type { ReadOptions } from '../../provider/index.js';

/**
 * Answers as a back end would: later than the call, and not at all once nobody waits any more. Whatever `work` throws
 * rejects the answer.
 */
export async function answering<T>(options: ReadOptions | undefined, work: () => T | Promise<T>): Promise<T> {
  options?.signal?.throwIfAborted();
  await Promise.resolve();
  options?.signal?.throwIfAborted();
  return work();
}
