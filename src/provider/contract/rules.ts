import type { DecisionDraft, Page, PageRequest, Policy, Report, ReportDraft, ReportQuery } from '../../model/index.js';
import type { ReadOptions, WriteOptions } from './options.js';

/** The rules, and what happens where they are broken. */
export interface RuleMethods {
  /**
   * The organisation's rules, with the switches they set: which recognitions and figures are shown, and thresholds.
   *
   * @enables whatever has a switch: badges, levels, endorsements, presence, figures.
   * @missing Nothing optional is switched on.
   * @throws nothing of its own.
   * @example
   * ```ts
   * await provider.getPolicies() // [{ id: 'recognition', title: 'What we show', switches: { badges: true } }]
   * ```
   */
  getPolicies?(options?: ReadOptions): Promise<readonly Policy[]>;

  /**
   * Reports the viewer may decide about, oldest first.
   *
   * @enables the review queue.
   * @missing No review queue.
   * @throws `invalid` for a cursor of another list.
   * @example
   * ```ts
   * await provider.getReportQueue({ state: 'open' }) // { items: [{ id: 'r1', kind: 'abuse', objectIds: ['a9'] }] }
   * ```
   */
  getReportQueue?(query?: ReportQuery, page?: PageRequest, options?: ReadOptions): Promise<Page<Report>>;

  /**
   * Reports abuse, or a barrier that keeps people out. `objectIds` name posts, people or groups.
   *
   * @enables "Report" where `viewer.canReport` is true, and "Something keeps me out".
   * @missing No "Report".
   * @throws `invalid` with `fields` (`kind`, `objectIds`, `ruleIds`), `not-found` for what the viewer may not know of,
   * `forbidden` for one's own posts, `conflict` for a post that was removed.
   * @example
   * ```ts
   * await provider.report({ kind: 'abuse', objectIds: ['a9'], ruleIds: ['conversation'] })
   * // { id: 'r1', kind: 'abuse', objectIds: ['a9'], state: 'open', … }
   * ```
   */
  report?(draft: ReportDraft, options?: WriteOptions): Promise<Report>;

  /**
   * Decides about a report, with a reason that is shown, the rule it rests on, and what happens to the posts: `none`,
   * `hide`, `remove` or `restore`. A decision about an appeal answers that too.
   *
   * @enables the decision in the review queue.
   * @missing The queue is read-only.
   * @throws `invalid` with `fields.text`, `not-found`, `forbidden`, `conflict` where it has been decided about.
   * @example
   * ```ts
   * await provider.decide('r1', { rule: 'conversation', text: 'Names a colleague.', action: 'remove' })
   * // { id: 'r1', state: 'decided', decision: { byId: '7', role: 'facilitator', at: '2026-03-01T09:00:00Z', … }, … }
   * ```
   */
  decide?(reportId: string, decision: DecisionDraft, options?: WriteOptions): Promise<Report>;

  /**
   * Objects to a decision, once: who was reported, or who reported. The answer does not say who reported.
   *
   * @enables "Object" beside a decision.
   * @missing A decision cannot be objected to.
   * @throws `invalid` with `fields.text`, `not-found`, `conflict` where there is no decision or one has objected before.
   * @example
   * ```ts
   * await provider.appeal('r1', 'It was a quotation.') // { id: 'r1', state: 'appealed', appeal: { state: 'open', … } }
   * ```
   */
  appeal?(reportId: string, text: string, options?: WriteOptions): Promise<Report>;
}
