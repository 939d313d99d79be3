import type { Activity, Group } from '../../model/index.js';
import { moment } from '../moment.js';
import type { ReadPage } from '../query.js';
import { Hopes } from './hopes.js';
import { asNew, asRead, latest, withRemoval, withState, type News } from './news.js';
import { place, type Order } from './place.js';

/** Which activities a list is about. */
export interface ActivityList {
  readonly order: Order;
  /**
   * Whether something new belongs on it, as far as one can tell.
   *
   * @param heardIn - The scopes it was told in, by their hashes.
   */
  readonly takes: (activity: Activity, heardIn: ReadonlySet<string>) => boolean;
}

/** More is not remembered of what is gone. */
const mostGone = 10_000;

const nowhere: ReadonlySet<string> = new Set();

/**
 * What is newer than the answers of reads: what events and the answers of writes told, and what is hoped for until a
 * write is done. It stands beside the cache and never in it, which holds what was served and nothing else: a hope that
 * comes to nothing leaves no trace, and a read that began before an event and is answered after it undoes nothing.
 */
export class Changes {
  readonly #news = new Map<string, News>();
  /** What is hoped of activities. */
  readonly activities = new Hopes<Activity>();
  /** What is hoped of groups. */
  readonly groups = new Hopes<Group>();

  /** How many activities there is news of. */
  get size(): number {
    return this.#news.size;
  }

  /** An activity as it is now, or was in an earlier moment. */
  tell(activity: Activity, at = moment()): void {
    this.#news.set(activity.id, withState(this.#news.get(activity.id), activity, at));
  }

  /** There is a new activity, in a scope (by its hash) or by the viewer's own hand. */
  tellNew(id: string, from: { readonly scope: string } | 'viewer'): void {
    const isOwn = from === 'viewer';
    const news = asNew(this.#news.get(id), moment(), isOwn ? undefined : from.scope);
    this.#news.set(id, isOwn ? { ...news, isOwn } : news);
  }

  /** An activity is gone, at a revision or at an unknown one. */
  tellGone(id: string, revision?: string): void {
    this.#news.set(id, withRemoval(this.#news.get(id), revision, moment()));
  }

  /**
   * Everything has been read anew since then. What is gone is remembered, for an event that is late may tell of it again,
   * but not without end.
   */
  forget(until: number): void {
    const isTooMuch = this.size > mostGone;
    for (const [id, { at, newSince = at, isGone }] of this.#news) {
      if ((!isGone || isTooMuch) && Math.max(at, newSince) <= until) this.#news.delete(id);
    }
  }

  /** Whether the viewer wrote it, and has not had it with a read since. */
  isOwn(id: string): boolean {
    return this.#news.get(id)?.isOwn === true;
  }

  /**
   * The activities of a list as they are now.
   *
   * @param hasMore - Whether there are pages below that have not been read.
   */
  list(list: ActivityList, pages: readonly ReadPage<Activity>[], hasMore: boolean): readonly Activity[] {
    const met = new Set<string>();
    const served: Activity[] = [];
    for (const { items, at = 0 } of pages) {
      for (const activity of items) {
        const current = met.has(activity.id) ? undefined : this.activity(activity, at);
        met.add(activity.id);
        if (current) served.push(current);
      }
    }
    const fresh = this.#fresh(list, met, pages[0]?.at ?? 0);
    return place(served, fresh, list.order, hasMore, (id) => this.isOwn(id));
  }

  /** An activity as it is now, or hoped to be; nothing where it is gone since the read that began then. */
  activity(served: Activity, readAt: number): Activity | undefined {
    const news = this.#news.get(served.id);
    const activity = latest(served, readAt, news);
    // What a later read shows again may be told of again.
    if (activity && news?.isGone) this.#news.set(served.id, asRead(news, activity, readAt));
    return activity && this.activities.of(activity);
  }

  /** What is new on a list since its top was read, besides what has come with its pages. */
  #fresh({ takes }: ActivityList, met: ReadonlySet<string>, since: number) {
    const fresh: Activity[] = [];
    for (const { activity, isGone, newSince = -Infinity, heardIn = nowhere } of this.#news.values()) {
      if (newSince < since || isGone || !activity || met.has(activity.id) || !takes(activity, heardIn)) continue;
      const hoped = this.activities.of(activity);
      if (hoped) fresh.push(hoped);
    }
    return fresh;
  }
}
