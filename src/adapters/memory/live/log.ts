import type { Area } from '../area.js';
import { shownTo, type Shown, type Thing } from './things.js';

/** One change, with what each viewer saw of the thing before. */
export type Change = Thing & {
  readonly number: number;
  readonly before: ReadonlyMap<Area, Shown>;
};

/** What changed in a network, in order, as far back as it is remembered. */
export interface Log {
  /** Told apart from those of other networks: a cursor of another one is of no use here. */
  readonly name: string;
  /** The number of the last change. */
  readonly head: () => number;
  /** The changes after a number, or `undefined` where some of them are forgotten. */
  readonly after: (number: number) => readonly Change[] | undefined;
  /** Somebody who looks, and whose view of a change is kept from now on. */
  readonly watch: (area: Area) => void;
  /** Changes things, and tells all who could see them before or can see them now. */
  readonly change: <T>(things: readonly Thing[], work: () => T) => T;
  /** Resolves at the next change, or when the signal aborts. */
  readonly next: (signal: AbortSignal) => Promise<void>;
}

let networks = 0;

/** An empty log. */
export function createLog(history = 1000): Log {
  const areas: Area[] = [];
  const waiting = new Set<() => void>();
  let changes: Change[] = [];
  let head = 0;
  networks += 1;
  const wake = () => {
    for (const go of [...waiting]) go();
  };
  return {
    name: `${Date.now().toString(36)}-${String(networks)}`,
    head: () => head,
    after: (number) => (number < head - changes.length ? undefined : changes.slice(changes.length - (head - number))),
    watch: (area) => void areas.push(area),
    change(things, work) {
      const before = things.map((thing) => new Map(areas.map((area) => [area, shownTo(area, thing)])));
      const result = work();
      for (const [at, thing] of things.entries()) {
        changes.push({ ...thing, number: (head += 1), before: before[at] ?? new Map() });
      }
      if (changes.length > history) changes = changes.slice(-history);
      wake();
      return result;
    },
    next: (signal) =>
      new Promise((resolve) => {
        const go = () => {
          waiting.delete(go);
          signal.removeEventListener('abort', go);
          resolve();
        };
        if (signal.aborted) go();
        else {
          waiting.add(go);
          signal.addEventListener('abort', go);
        }
      }),
  };
}
