import type { Activity } from './activity.js';

/** A post that is being written. It becomes an `Activity` when it is sent. */
export type Draft = Pick<
  Activity,
  | 'purpose'
  | 'text'
  | 'entities'
  | 'language'
  | 'groupId'
  | 'inReplyTo'
  | 'visibility'
  | 'attachments'
  | 'topicIds'
  | 'mentions'
  | 'poll'
>;

/** What `setMembership` can be asked to do. */
export type MembershipChange = 'join' | 'request' | 'cancel' | 'leave' | 'mute' | 'unmute';

/** A report that is being written. */
export interface ReportDraft {
  readonly kind: 'abuse' | 'barrier';
  readonly objectIds: readonly string[];
  readonly category?: string;
  readonly ruleIds?: readonly string[];
  readonly comment?: string;
}

/** What a reviewer decides about a report. */
export interface DecisionDraft {
  readonly rule?: string;
  readonly text: string;
  /** What happens to the reported objects. */
  readonly action?: 'none' | 'hide' | 'remove' | 'restore';
}

/** An offer to take on a role or a topic. */
export interface VolunteerDraft {
  readonly groupId?: string;
  readonly topicId?: string;
  readonly role?: string;
  readonly message?: string;
}
