import type {
  Figures,
  Group,
  GroupHit,
  GroupQuery,
  GroupSuggestion,
  MemberQuery,
  Membership,
  MembershipChange,
  MembershipResult,
  Page,
  PageRequest,
  SearchPage,
  TimeWindow,
} from '../../model/index.js';
import type { MembershipOptions, ReadOptions } from './options.js';

/** What groups there are, and who belongs to them. */
export interface GroupMethods {
  /**
   * The groups with these ids, in any order and each once; unknown ones, and those the viewer may not know of, are left
   * out alike. `viewer` says what the viewer is in each and may do; an explicit `canSeeMembers: false` comes without
   * `memberCount`, an explicit `canSeeContent: false` without `lastActivity`.
   *
   * @enables the group card, and the names of groups everywhere.
   * @missing No group card, and posts do not name their group.
   * @throws nothing of its own: an unknown id is no failure.
   * @example
   * ```ts
   * await provider.getGroups(['seals']) // [{ id: 'seals', name: 'Seals', memberCount: 42, viewer: { canJoin: true } }]
   * ```
   */
  getGroups?(ids: readonly string[], options?: ReadOptions): Promise<readonly Group[]>;

  /**
   * Groups by what was typed, best first, with the fields that matched, and facets of the whole result. Groups the
   * viewer may not know of are neither found nor counted.
   *
   * @enables the group finder, and groups in the people picker.
   * @missing No group finder.
   * @throws `invalid` for a cursor of another search.
   * @example
   * ```ts
   * await provider.searchGroups({ text: 'pumps', kind: 'practice' })
   * // { items: [{ group, reasons: [{ field: 'name', text: 'Pumps', ranges: [[0, 5]] }] }], total: 1, facets }
   * ```
   */
  searchGroups?(query: GroupQuery, page?: PageRequest, options?: ReadOptions): Promise<SearchPage<GroupHit>>;

  /**
   * Groups the viewer could join and might want to, best first, with reasons that can be shown to them.
   *
   * @enables suggestions for newcomers in the group finder.
   * @missing No suggestions.
   * @throws `invalid` for a cursor of another list.
   * @example
   * ```ts
   * await provider.suggestGroups() // { items: [{ group, reasons: [{ text: '6 people of R&D here', kind: 'unit' }] }] }
   * ```
   */
  suggestGroups?(page?: PageRequest, options?: ReadOptions): Promise<Page<GroupSuggestion>>;

  /**
   * Groups that are called much like a new one, closest first; none where nothing is close.
   *
   * @enables the warning before a group is founded twice.
   * @missing No warning.
   * @throws nothing of its own.
   * @example
   * ```ts
   * await provider.similarGroups('Pump users') // [{ id: 'pumps', name: 'Pump users Europe' }]
   * ```
   */
  similarGroups?(name: string, options?: ReadOptions): Promise<readonly Group[]>;

  /**
   * Members of a group: those who look after it first, then other roles, then plain members by name. `total` counts
   * the same people. Leavers and service accounts are left out; ended memberships are, unless `former` asks for them,
   * and come last.
   *
   * @enables the faces, roles and vacancies of the group card.
   * @missing No faces and no roles; the same where `viewer.canSeeMembers` is `false`.
   * @throws `not-found` for a group the viewer may not know of, `forbidden` where its members are concealed, `invalid`
   * for a cursor of another list.
   * @example
   * ```ts
   * await provider.getMembers('seals', { roles: ['facilitator'] })
   * // { items: [{ personId: '7', groupId: 'seals', roles: ['facilitator'] }], total: 1, included: { people: [person] } }
   * ```
   */
  getMembers?(
    groupId: string,
    query?: MemberQuery,
    page?: PageRequest,
    options?: ReadOptions,
  ): Promise<Page<Membership>>;

  /**
   * Groups somebody belongs to now, by name. Other people's memberships only where the group shows its members.
   *
   * @enables the groups on the person card.
   * @missing The card names no groups.
   * @throws `invalid` for a cursor of another list.
   * @example
   * ```ts
   * await provider.getMemberships('7') // { items: [{ personId: '7', groupId: 'seals' }], included: { groups: [group] } }
   * ```
   */
  getMemberships?(personId: string, page?: PageRequest, options?: ReadOptions): Promise<Page<Membership>>;

  /**
   * Figures of a group's connection in a window (ISO dates with time, the end excluded). Ratios come with numerator and
   * denominator, `medianFirstResponse` is in hours, `ei` lies between -1 and 1. `complete` says whether every activity
   * of the window was counted; a suppressed figure has no numbers.
   *
   * @enables connection health.
   * @missing No connection health; the same where `complete` is `false`.
   * @throws `not-found` for a group the viewer may not know of, `forbidden` where its members or its content are
   * concealed, `invalid` for a window that ends before it starts.
   * @example
   * ```ts
   * await provider.getFigures('seals', { start: '2026-01-01T00:00:00Z', end: '2026-04-01T00:00:00Z' })
   * // { …, complete: true, asOf: '2026-04-02T08:00:00Z', figures: [{ name: 'twoWay', numerator: 12, denominator: 30, value: 0.4 }] }
   * ```
   */
  getFigures?(groupId: string, window: TimeWindow, options?: ReadOptions): Promise<Figures>;

  /**
   * Changes what the viewer is in a group: `join`, `request` (with a `message` to those who decide), `cancel` a request,
   * `leave`, `mute`, `unmute`. Answers with the group's id, its number of members and its `viewer` as they are
   * afterwards. A change to what already is changes nothing and is no failure.
   *
   * @enables the membership button of the group card.
   * @missing The card shows what the viewer is in the group, and no button.
   * @throws `not-found` for a group the viewer may not know of, `forbidden` where its policy does not let the viewer in
   * or out, `conflict` where it is archived or the viewer is not in it.
   * @example
   * ```ts
   * await provider.setMembership('seals', 'request', { message: 'I repair them daily.', idempotencyKey: key })
   * // { id: 'seals', memberCount: 42, viewer: { membership: 'requested', canJoin: false } }
   * ```
   */
  setMembership?(groupId: string, change: MembershipChange, options?: MembershipOptions): Promise<MembershipResult>;
}
