import { need, toFailure } from '../../provider/index.js';
import { changesOf } from '../changes/index.js';
import { touch } from '../changes/touch.js';
import type { ProviderClient } from '../provider-client.js';
import { isRetried, retryDelay } from '../retrying.js';
import type { Write } from './write.js';

/** The last write about each thing that is under way. */
const underWay = new WeakMap<ProviderClient, Map<string, Promise<unknown>>>();

/**
 * Does a write. What is hoped for is shown at once, and whatever becomes of the write, it stands aside in the same moment
 * in which its outcome is known. A write is never aborted: it goes on when the element that asked for it has left.
 *
 * @param idempotencyKey - The same for every try.
 */
export async function perform<T>(client: ProviderClient, write: Write<T>, idempotencyKey: string): Promise<T> {
  const { shows = () => false } = write;
  const giveUp = write.hope?.(changesOf(client));
  touch(client, shows);
  try {
    const answer = await inTurn(client, write.about, () => tried(client, write, idempotencyKey));
    // It is done, whatever becomes of what is asked for anew.
    await Promise.resolve(write.done?.(client, answer)).catch(() => undefined);
    return answer;
  } finally {
    giveUp?.();
    touch(client, shows);
  }
}

/** Waits until the writes before it about the same thing are done or have failed. */
async function inTurn<T>(client: ProviderClient, about: string, work: () => Promise<T>): Promise<T> {
  const last = underWay.get(client) ?? new Map<string, Promise<unknown>>();
  underWay.set(client, last);
  const before = last.get(about);
  const turn = before ? before.then(work, work) : work();
  last.set(about, turn);
  try {
    return await turn;
  } finally {
    if (last.get(about) === turn) last.delete(about);
  }
}

async function tried<T>(client: ProviderClient, write: Write<T>, idempotencyKey: string): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await need(write.run(client.provider, { ...client.options(), idempotencyKey }));
    } catch (thrown) {
      // Too many requests: this one has not been looked at.
      const isSafe = write.isRepeatable === true || toFailure(thrown).code === 'rate-limited';
      if (!isSafe || !isRetried(failures, thrown)) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, retryDelay(failures, thrown)));
    }
  }
}
