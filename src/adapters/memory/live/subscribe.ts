import { isCurrent, type ActivityScope, type Membership } from '../../../model/index.js';
import { ProviderError, type DataProvider, type LiveEvent } from '../../../provider/index.js';
import { checkScope } from '../activity-scope.js';
import type { Area } from '../area.js';
import { readCursor, writeCursor } from '../paging.js';
import type { Change, Log } from './log.js';
import { covers, shownTo, type Shown } from './things.js';

/** What changes, told to one viewer as far as they may see it. */
export const liveReads = (area: Area, log: Log): Pick<DataProvider, 'subscribe'> => ({
  subscribe: (scope, { after, signal } = {}) => {
    // Now, and not when the first event is asked for: nothing may be missed between the two.
    const head = log.head();
    return stoppable(signal, (stop) => eventsFrom(area, log, scope, { head, after }, stop));
  },
});

/** A stream that ends at once where it is left, also while it waits for the next event. */
function stoppable(
  signal: AbortSignal | undefined,
  stream: (stop: AbortSignal) => AsyncGenerator<LiveEvent, void, undefined>,
): AsyncIterable<LiveEvent> {
  const left = new AbortController();
  const events = stream(signal ? AbortSignal.any([signal, left.signal]) : left.signal);
  const iterator: AsyncIterator<LiveEvent> = {
    next: () => events.next(),
    return: () => {
      left.abort();
      return events.return();
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}

interface Place {
  readonly number: number;
  /** Whether it cannot be told what came after it. */
  readonly isLost: boolean;
}

/** Where a cursor stands. One of another network, or of one that is over, stands nowhere. */
function placeOf(log: Log, cursor: string): Place {
  const [name, number] = readCursor('live', cursor);
  if (typeof number !== 'number') throw new ProviderError('invalid', `"${cursor}" is no cursor of a live event.`);
  return { number, isLost: name !== log.name || number > log.head() };
}

async function* eventsFrom(
  area: Area,
  log: Log,
  scope: ActivityScope,
  { head, after }: { readonly head: number; readonly after: string | undefined },
  stop: AbortSignal,
): AsyncGenerator<LiveEvent, void, undefined> {
  checkScope(area, scope);
  const { number, isLost } = after === undefined ? { number: head, isLost: false } : placeOf(log, after);
  const cursorAt = (at: number) => writeCursor('live', [log.name, at]);
  let at = number;
  let changes = isLost ? undefined : log.after(at);
  while (!stop.aborted) {
    if (!changes) {
      at = log.head();
      yield { cursor: cursorAt(at), type: 'reset' };
    } else if (changes.length === 0) await log.next(stop);
    // What was not yet asked for is told as it is by now: what has been hidden meanwhile must not come up again.
    const change = changes?.[0];
    if (change) {
      at = change.number;
      const event = eventOf(area, scope, change);
      if (event) yield { cursor: cursorAt(at), ...event };
    }
    changes = log.after(at);
  }
}

/** What a change is to one viewer; nothing where they could not see the thing and cannot. */
function eventOf(area: Area, scope: ActivityScope, change: Change): Omit<LiveEvent, 'cursor'> | undefined {
  const within = (shown: Shown) => (shown && covers(area, scope, change, shown) ? shown : undefined);
  const before = within(change.before.get(area));
  const object = within(shownTo(area, change));
  if (isTurn(area, scope, change)) return { type: 'reset' };
  if (!before && !object) return undefined;
  const { kind, id } = change;
  // A membership is known by its two ids, which its object carries.
  const what = kind === 'membership' ? { kind } : { kind, id };
  if (!object) return { type: 'removed', ...what, ...lastOf(area, change) };
  if (!before) return { type: 'created', ...what, ...carrying(object) };
  return JSON.stringify(before) === JSON.stringify(object)
    ? undefined
    : { type: 'updated', ...what, ...carrying(object) };
}

const carrying = (object: object) => ({
  object,
  ...('revision' in object && typeof object.revision === 'string' ? { revision: object.revision } : {}),
});

/** What is told of something that is gone: which it was, or as of which revision, so that nothing older brings it back. */
function lastOf({ store }: Area, change: Change): Pick<LiveEvent, 'object' | 'revision'> {
  if (change.kind === 'membership') return { object: { personId: change.id, groupId: change.groupId } };
  const revision = change.kind === 'activity' ? store.activities.get(change.id)?.revision : undefined;
  return revision === undefined ? {} : { revision };
}

/** Whether the viewer came to a group or left it: then they see and may do other things all over it. */
function isTurn(area: Area, { groupId }: ActivityScope, change: Change): boolean {
  if (change.kind !== 'membership' || change.id !== area.viewerId) return false;
  if (groupId !== undefined && groupId !== change.groupId) return false;
  const holds = (shown: Shown) => shown !== undefined && isCurrent(shown as Membership, area.store.now());
  return holds(change.before.get(area)) !== holds(shownTo(area, change));
}
