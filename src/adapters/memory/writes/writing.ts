import { ProviderError, type ProviderMethod, type WriteOptions } from '../../../provider/index.js';
import { answering } from '../answering.js';
import type { Area } from '../area.js';
import type { Log } from '../live/log.js';

/** What every write works with: the viewer's area, and where changes are told. */
export interface Desk extends Area {
  readonly viewerId: string;
  readonly log: Log;
  readonly done: Done;
}

/** Writes that were asked for with a key, by viewer and key. */
export type Done = Map<string, { readonly what: string; readonly answer: Promise<unknown> }>;

/** How many keys are remembered; a retry comes soon or never. */
const remembered = 1000;

/**
 * Does a write once for each idempotency key: the same key answers as before, also while the first try is under way.
 * One that failed has done nothing, and is done anew.
 *
 * @throws ProviderError `invalid` where the key belongs to another write.
 */
export async function writing<T>(
  { done, viewerId }: Desk,
  [method, ...args]: readonly [ProviderMethod, ...unknown[]],
  options: WriteOptions | undefined,
  work: () => T | Promise<T>,
): Promise<T> {
  const { idempotencyKey, signal } = options ?? {};
  if (idempotencyKey === undefined) return answering(options, work);
  signal?.throwIfAborted();
  const id = JSON.stringify([viewerId, idempotencyKey]);
  const what = JSON.stringify([method, ...args]);
  for (let known = done.get(id); known; known = done.get(id)) {
    if (known.what !== what) {
      throw new ProviderError('invalid', `The idempotency key "${idempotencyKey}" belongs to another write.`);
    }
    const answer = known.answer.then(
      (value) => ({ value: value as T }),
      () => undefined,
    );
    const settled = await unlessAborted(answer, signal);
    if (settled) return settled.value;
  }
  const answer = answering(options, work).catch((thrown: unknown) => {
    done.delete(id);
    throw thrown;
  });
  done.set(id, { what, answer });
  const [oldest] = done.keys();
  if (done.size > remembered && oldest !== undefined) done.delete(oldest);
  return answer;
}

function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave);
    void answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** Fails with `invalid` where anything is wrong with what was sent: what, by field. */
export function refuseWrong(what: string, wrong: Readonly<Record<string, string | false | undefined>>): void {
  const fields = Object.fromEntries(
    Object.entries(wrong).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const found = Object.values(fields);
  if (found.length > 0) throw new ProviderError('invalid', `${what}: ${found.join(' ')}`, { fields });
}
