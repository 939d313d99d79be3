import * as v from 'valibot';
import { count, filled, isoDate, line, name, opaque, optional, text, word, type Open, type Schema } from './schema.js';

/** What stands behind a claim to know something. */
export type Basis = Open<'self-declared' | 'endorsed' | 'assigned' | 'earned' | 'certified'>;
/** How well somebody knows it. An unknown word is dropped. */
export type Level = 'beginner' | 'intermediate' | 'advanced' | 'expert';

/** A piece of evidence: an answer, a project, a certificate. */
export interface Evidence {
  readonly label: string;
  readonly kind?: Open<'answer' | 'document' | 'project' | 'certificate'>;
  readonly url?: string;
  /** ISO date. */
  readonly date?: string;
}

/** What somebody knows, on what basis, and how fresh it is. Required: `id`, `personId`, `topicId`. */
export interface Expertise {
  readonly id: string;
  readonly personId: string;
  readonly topicId: string;
  readonly level?: Level;
  readonly basis?: Basis;
  /** Within what limits it holds, e.g. "pumps built before 2021". */
  readonly scope?: string;
  readonly grantedById?: string;
  /** Who certified it, where that is not a person. */
  readonly issuer?: string;
  readonly evidence?: readonly Evidence[];
  /** How many pieces of evidence there are in all; `evidence` may carry only some. */
  readonly evidenceCount?: number;
  readonly endorsementCount?: number;
  /** ISO date. */
  readonly validFrom?: string;
  /** ISO date after which it has expired: on a day without a time it still holds. */
  readonly validUntil?: string;
  /** ISO date of the last evidence. */
  readonly lastUsed?: string;
  readonly availability?: Open<'takes-questions' | 'busy' | 'none'>;
  readonly revision?: string;
}

/** Somebody's word for somebody else's expertise. */
export interface Endorsement {
  readonly id: string;
  readonly expertiseId: string;
  readonly endorserId: string;
  readonly comment?: string;
  /** ISO date. */
  readonly date?: string;
}

export const expertiseSchema: Schema<Expertise> = v.object({
  id: filled,
  personId: filled,
  topicId: filled,
  level: optional(v.picklist(['beginner', 'intermediate', 'advanced', 'expert'])),
  basis: optional(word),
  scope: optional(text),
  grantedById: optional(filled),
  issuer: optional(line),
  evidence: optional(
    v.array(
      v.object({
        label: name,
        kind: optional(word),
        url: optional(opaque),
        date: optional(isoDate),
      }),
    ),
  ),
  evidenceCount: optional(count),
  endorsementCount: optional(count),
  validFrom: optional(isoDate),
  validUntil: optional(isoDate),
  lastUsed: optional(isoDate),
  availability: optional(word),
  revision: optional(opaque),
});

export const endorsementSchema: Schema<Endorsement> = v.object({
  id: filled,
  expertiseId: filled,
  endorserId: filled,
  comment: optional(text),
  date: optional(isoDate),
});
