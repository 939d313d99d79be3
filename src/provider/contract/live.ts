import type { ActivityScope } from '../../model/index.js';
import type { SubscribeOptions } from './options.js';

/** Something that changed, as `subscribe` tells it. Replayed and out-of-order events must be harmless. */
export interface LiveEvent {
  /** Where to go on after a broken connection. */
  readonly cursor: string;
  /** `reset` means: too much was missed, or changed at once; read again. */
  readonly type: 'created' | 'updated' | 'removed' | 'reset';
  readonly kind?: 'activity' | 'person' | 'group' | 'membership' | 'presence' | 'expertise';
  /** The object's id; of presence the person's. A membership has none: its `object` names both of its ids. */
  readonly id?: string;
  /** The object as the viewer sees it now; without one it is asked for by its id. */
  readonly object?: unknown;
  /**
   * Of a `removed` the revision as of which it is gone: without it that holds until the list is read again. Of anything
   * else the object's own `revision` counts. Of two states of one object the greater whole number is the later one, and
   * what is older than what is shown comes too late; where they are no numbers the times of the last edits are compared.
   * Counts may change without a new one.
   */
  readonly revision?: string;
}

/** What changes while one looks. */
export interface LiveMethods {
  /**
   * What changes in a scope from the call on, or after a cursor: posts and replies, and with them the posts whose
   * counts they change; also groups, memberships, expertise and presence that belong to the scope. Each viewer hears
   * only of what they can see, or could see until then. It never says what has been hidden since. `created` is also
   * what the viewer can see from now on, `removed` what they no longer can.
   *
   * The stream ends when the signal aborts, and fails when the connection breaks; who comes back with the last cursor
   * misses nothing. Where the cursor is too old the first event is `reset`. A broken stream is taken up again by itself,
   * later each time; one that breaks before its first event costs a read of the list a minute later, for nothing says
   * what was missed.
   *
   * @enables the "n new" pill, and counts that follow.
   * @missing What is new comes with the next look.
   * @throws while iterating: `not-found` and `forbidden` as `getActivities` does, `invalid` for something that is no
   * cursor, `offline` and `unavailable` where the connection breaks.
   * @example
   * ```ts
   * for await (const { type, kind, id, object } of provider.subscribe({ groupId: 'seals' }, { after, signal })) …
   * // { cursor: '…', type: 'created', kind: 'activity', id: 'a12', object: { id: 'a12', … }, revision: '3' }
   * ```
   */
  subscribe?(scope: ActivityScope, options?: SubscribeOptions): AsyncIterable<LiveEvent>;
}
