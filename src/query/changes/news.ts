import type { Activity } from '../../model/index.js';
import { compareVersions, type Versioned } from './version.js';

/** What is known of one activity that no read has told yet. */
export interface News {
  /** As it is now; nothing where only its removal is known. */
  readonly activity?: Activity;
  /** Since which `moment`. */
  readonly at: number;
  /** It is gone, or no longer the viewer's to see. */
  readonly isGone?: boolean;
  /** The last state that is known of it. */
  readonly version: Versioned;
  /** Since when it is known as something new, where it is. */
  readonly newSince?: number;
  /** In which scopes, by their hashes, it was told as new. */
  readonly heardIn?: ReadonlySet<string>;
  /** The viewer wrote it: it is put before them at once. */
  readonly isOwn?: boolean;
}

/** A removal that does not say of which revision. */
const unknown: Versioned = {};

/** What is known of an activity once it is told as it is; what was known before where that was later. */
export function withState(known: News | undefined, activity: Activity, at: number): News {
  if (known && !isLater(activity, at, known)) return known;
  return { ...known, activity, at, version: activity, isGone: false };
}

function isLater(activity: Activity, at: number, { isGone, version, at: knownAt }: News) {
  // What is gone comes back only with a later revision: events may come in any order.
  if (isGone) return version !== unknown && compareVersions(activity, version) > 0;
  const order = version === unknown ? 1 : compareVersions(activity, version);
  return order > 0 || (order === 0 && at >= knownAt);
}

/** What is known of an activity once it is told to be gone. Without a revision that holds until a later read shows it. */
export function withRemoval(known: News | undefined, revision: string | undefined, at: number): News {
  if (revision === undefined) return { ...known, at, isGone: true, version: unknown };
  const version = { revision };
  if (known && known.version !== unknown && compareVersions(version, known.version) < 0) return known;
  return { ...known, at, isGone: true, version };
}

/** What is known of an activity that was gone once a later read has shown it. */
export const asRead = (known: News, activity: Activity, at: number): News => ({
  ...known,
  activity,
  at,
  version: activity,
  isGone: false,
});

/** What is known of an activity once it is told to be new, before anything else is told of it. */
export const asNew = (known: News | undefined, at: number, scope?: string): News => ({
  ...(known ?? { at, version: unknown }),
  // What is back is new once more.
  newSince: known?.isGone ? at : (known?.newSince ?? at),
  heardIn: new Set([...(known?.heardIn ?? []), ...(scope === undefined ? [] : [scope])]),
});

/**
 * What there is to show of an activity that a read answered; nothing where it is gone since.
 *
 * @param readAt - When the read began. One that began later than the news knows of it.
 */
export function latest(served: Activity, readAt: number, news: News | undefined): Activity | undefined {
  if (!news) return served;
  const order = news.version === unknown ? 0 : compareVersions(news.version, served);
  const isNews = order > 0 || (order === 0 && news.at >= readAt);
  if (!isNews) return served;
  return news.isGone ? undefined : (news.activity ?? served);
}
