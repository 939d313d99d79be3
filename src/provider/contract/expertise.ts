import type {
  Endorsement,
  Expertise,
  ExpertiseQuery,
  Page,
  PageRequest,
  Topic,
  UncoveredTopic,
  VolunteerDraft,
} from '../../model/index.js';
import type { ReadOptions, WriteOptions } from './options.js';

/** Who knows what. */
export interface ExpertiseMethods {
  /**
   * Expertise of people or on topics, strongest basis first, then highest level. What has expired is left out, unless
   * `expired` asks for it, and comes last. Leavers' expertise is left out.
   *
   * @enables expert badges, and what somebody knows on the person card.
   * @missing No badges.
   * @throws `invalid` for a cursor of another list.
   * @example
   * ```ts
   * await provider.getExpertise({ personIds: ['7'], topicIds: ['valves'] })
   * // { items: [{ id: 'e1', personId: '7', topicId: 'valves', basis: 'endorsed', endorsementCount: 6 }], total: 1 }
   * ```
   */
  getExpertise?(query: ExpertiseQuery, page?: PageRequest, options?: ReadOptions): Promise<Page<Expertise>>;

  /**
   * Who endorsed an expertise, newest first, without leavers.
   *
   * @enables the names behind the number on a badge.
   * @missing Only the number is shown.
   * @throws `not-found` for an expertise that is not there, `invalid` for a cursor of another list.
   * @example
   * ```ts
   * await provider.getEndorsements('e1') // { items: [{ id: 'n1', expertiseId: 'e1', endorserId: '8' }], total: 6 }
   * ```
   */
  getEndorsements?(expertiseId: string, page?: PageRequest, options?: ReadOptions): Promise<Page<Endorsement>>;

  /**
   * Topics by what was typed, best first; an empty text gives all of them, by name.
   *
   * @enables the choice of topics, and their names on badges.
   * @missing Topics cannot be picked.
   * @throws `invalid` for a cursor of another search.
   * @example
   * ```ts
   * await provider.searchTopics('valv') // { items: [{ id: 'valves', name: 'Valve control' }], total: 1 }
   * ```
   */
  searchTopics?(text: string, page?: PageRequest, options?: ReadOptions): Promise<Page<Topic>>;

  /**
   * Topics that are asked about and that nobody is known for, most asked first.
   *
   * @enables coverage gaps, and the offer to fill one.
   * @missing No coverage gaps.
   * @throws `invalid` for a cursor of another list.
   * @example
   * ```ts
   * await provider.getUncoveredTopics() // { items: [{ topic: { id: 'h2', name: 'Hydrogen' }, asks: 9, unanswered: 7 }] }
   * ```
   */
  getUncoveredTopics?(page?: PageRequest, options?: ReadOptions): Promise<Page<UncoveredTopic>>;

  /**
   * Vouches for somebody's expertise, with a reason or without. Answers with the endorsement; the expertise counts it.
   *
   * @enables "Endorse" on a badge, where the person's `viewer.canEndorse` is not `false` and the rules allow it.
   * @missing No "Endorse".
   * @throws `not-found`, `forbidden` for one's own and where the rules switch it off, `conflict` where one has endorsed
   * it before or it has expired.
   * @example
   * ```ts
   * await provider.endorse('e1', 'She found our leak.') // { id: 'n7', expertiseId: 'e1', endorserId: '7' }
   * ```
   */
  endorse?(expertiseId: string, comment: string | undefined, options?: WriteOptions): Promise<Endorsement>;

  /**
   * Takes one's own endorsement back.
   *
   * @enables "Take back" where one has endorsed.
   * @missing An endorsement cannot be taken back.
   * @throws `not-found`, `forbidden` for somebody else's.
   * @example
   * ```ts
   * await provider.withdrawEndorsement('n7')
   * ```
   */
  withdrawEndorsement?(endorsementId: string, options?: WriteOptions): Promise<void>;

  /**
   * Offers to take on a role in a group, or a topic. It reaches those who decide and changes nothing by itself.
   *
   * @enables "I could do this" beside a vacancy.
   * @missing Vacancies are shown without an offer.
   * @throws `invalid` with `fields` where it names neither a group nor a topic, `not-found`, `conflict` for an archived
   * group.
   * @example
   * ```ts
   * await provider.volunteer({ groupId: 'seals', role: 'curator', message: 'I have the time.' })
   * ```
   */
  volunteer?(draft: VolunteerDraft, options?: WriteOptions): Promise<void>;
}
