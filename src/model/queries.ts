import type { Purpose } from './activity.js';
import type { Basis } from './expertise.js';
import type { GroupKind, GroupStage } from './group.js';
import type { Role } from './membership.js';
import type { ReportState } from './results.js';

/** What a people search is asked. Everything absent means everybody. */
export interface PeopleQuery {
  /** What was typed. */
  readonly text?: string;
  readonly groupId?: string;
  readonly unitId?: string;
  /** Chosen facet values by field. Values of one field widen the result, fields narrow it. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

/** What a group search is asked. */
export interface GroupQuery {
  readonly text?: string;
  readonly parentId?: string;
  readonly topicId?: string;
  readonly kind?: GroupKind;
  readonly stage?: GroupStage;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

/** Which members of a group are wanted. */
export interface MemberQuery {
  /** Any of these roles. */
  readonly roles?: readonly Role[];
  readonly text?: string;
  /** Ended memberships too. */
  readonly former?: boolean;
}

/** Whose activities are wanted: one of these, or none for everything the viewer may see. */
export interface ActivityScope {
  readonly groupId?: string;
  readonly personId?: string;
  readonly topicId?: string;
  readonly unitId?: string;
  /** One conversation: its first post and all replies, oldest first. */
  readonly threadId?: string;
}

/** Which activities of a scope are wanted. */
export interface ActivityFilter {
  readonly purposes?: readonly Purpose[];
  /** Only questions without an accepted answer and without a reply. */
  readonly unanswered?: boolean;
  /** ISO date and time; published then or later. */
  readonly since?: string;
  /** ISO date and time; published before it. */
  readonly until?: string;
  /** Replies too. Without it a scope other than a thread gives first posts only. */
  readonly replies?: boolean;
}

/** Which expertise is wanted. Lists are alternatives; fields narrow. */
export interface ExpertiseQuery {
  readonly personIds?: readonly string[];
  readonly topicIds?: readonly string[];
  readonly basis?: readonly Basis[];
  /** Expired ones too; without it they are left out. */
  readonly expired?: boolean;
}

/** Which reports are wanted. */
export interface ReportQuery {
  readonly state?: ReportState;
  readonly groupId?: string;
}
