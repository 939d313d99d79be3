import * as v from 'valibot';
import { filled, ids, isoDate, line, optional, prose, text, word, type Open, type Schema } from './schema.js';

/** What was decided about a report, by which rule, and by whom. */
export interface Decision {
  readonly rule?: string;
  readonly byId?: string;
  readonly role?: string;
  readonly text: string;
  /** ISO date and time. */
  readonly at: string;
}

/** An objection to a decision. */
export interface Appeal {
  readonly text: string;
  /** ISO date and time. */
  readonly at: string;
  readonly state?: Open<'open' | 'upheld' | 'overturned'>;
}

/** Somebody's report of abuse, or of a barrier that keeps people out. Required: `id`, `kind`, `objectIds`. */
export interface Report {
  readonly id: string;
  readonly kind: Open<'abuse' | 'barrier'>;
  readonly objectIds: readonly string[];
  readonly reporterId?: string;
  readonly groupId?: string;
  readonly category?: string;
  readonly ruleIds?: readonly string[];
  readonly comment?: string;
  /** ISO date and time. */
  readonly created?: string;
  readonly state?: Open<'open' | 'decided' | 'appealed'>;
  readonly decision?: Decision;
  readonly appeal?: Appeal;
}

export const reportSchema: Schema<Report> = v.object({
  id: filled,
  kind: word,
  objectIds: ids,
  reporterId: optional(filled),
  groupId: optional(filled),
  category: optional(line),
  ruleIds: optional(ids),
  comment: optional(text),
  created: optional(isoDate),
  state: optional(word),
  decision: optional(
    v.object({ rule: optional(line), byId: optional(filled), role: optional(line), text: prose, at: isoDate }),
  ),
  appeal: optional(v.object({ text: prose, at: isoDate, state: optional(word) })),
});
