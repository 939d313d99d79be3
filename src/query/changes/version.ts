import { momentOf } from '../../internal/dates.js';

/** What tells how new something is. */
export interface Versioned {
  readonly revision?: string | undefined;
  readonly updated?: string | undefined;
  readonly published?: string | undefined;
}

/**
 * Which of two states of one thing is the later: positive where it is the first, 0 where that cannot be told. Revisions
 * decide where both are whole numbers, and a thing that has none yet is older than one that has; else the time of the
 * last edit. Two states with the same revision may still differ in their counts.
 */
export function compareVersions(one: Versioned, other: Versioned): number {
  const [a, b] = [numberOf(one), numberOf(other)];
  if (a !== undefined && b !== undefined) return a < b ? -1 : Number(a > b);
  if (one.revision === undefined && b !== undefined) return -1;
  if (other.revision === undefined && a !== undefined) return 1;
  const [then, now] = [editedAt(other), editedAt(one)];
  return Number.isNaN(then) || Number.isNaN(now) ? 0 : Math.sign(now - then);
}

/** Revisions may be as long as a back end likes. */
const numberOf = ({ revision }: Versioned) =>
  revision !== undefined && /^\d{1,40}$/.test(revision) ? BigInt(revision) : undefined;

const editedAt = ({ updated, published }: Versioned) => momentOf(updated ?? published ?? '');
