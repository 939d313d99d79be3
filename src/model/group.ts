import * as v from 'valibot';
import { imageSchema, type Image } from './person.js';
import {
  careful,
  closed,
  count,
  filled,
  flag,
  ids,
  isoDate,
  line,
  name,
  opaque,
  optional,
  prose,
  text,
  word,
  type Open,
  type Schema,
} from './schema.js';

/** Who may know that a group exists. */
export type Visibility = 'public' | 'network' | 'members' | 'hidden';
/** How one becomes a member. */
export type JoinPolicy = 'open' | 'request' | 'invite' | 'closed';
/** Who may read what is written in a group. */
export type ContentVisibility = 'public' | 'network' | 'members';
/** What kind of group it says it is. */
export type GroupKind = Open<'announcement' | 'forum' | 'practice' | 'project' | 'team' | 'network' | 'external'>;
/** How far a group has come. */
export type GroupStage = Open<'draft' | 'pilot' | 'open' | 'established' | 'dormant' | 'archived'>;

/** Something a group wants to reach, and how one will know. */
export interface Objective {
  readonly text: string;
  readonly measure?: string;
  /** ISO date. */
  readonly due?: string;
  readonly state?: Open<'planned' | 'on-track' | 'at-risk' | 'met' | 'missed'>;
}

/** What the group is good for, with a post that shows it. */
export interface UseCase {
  readonly text: string;
  readonly exampleActivityId?: string;
}

/** Somebody who answers for a group before the organisation. */
export interface Sponsor {
  readonly personId: string;
  readonly unitId?: string;
  readonly role?: Open<'lead' | 'co'>;
  readonly statement?: string;
}

/** The rules a group runs under, and who looks after them. */
export interface Governance {
  readonly policyUrl?: string;
  readonly version?: string;
  readonly ownerId?: string;
  /** ISO date of the next review. */
  readonly reviewDate?: string;
  readonly moderation?: Open<'none' | 'after' | 'before'>;
}

/** A place or document that belongs to the group. */
export interface Resource {
  readonly kind: Open<'chat' | 'documents' | 'calendar' | 'code' | 'mail' | 'page'>;
  readonly url: string;
  readonly label?: string;
  readonly audience?: string;
}

/** What the viewer is in a group, and may do there. An explicit `false` of a `canSee…` hides the thing with its count. */
export interface GroupViewer {
  readonly membership?: Open<'none' | 'requested' | 'invited' | 'member'>;
  /** Whether the viewer is a member and wants to hear nothing of it. */
  readonly muted?: boolean;
  readonly canSeeGroup?: boolean;
  readonly canSeeMembers?: boolean;
  readonly canSeeContent?: boolean;
  readonly canJoin?: boolean;
  readonly canLeave?: boolean;
  readonly canPost?: boolean;
  readonly canModerate?: boolean;
}

/** People who share a purpose. Only `id` and `name` are required. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly image?: Image;
  readonly kind?: GroupKind;
  readonly stage?: GroupStage;
  /** An unknown word is read as `hidden`. */
  readonly visibility?: Visibility;
  /** An unknown word is read as `closed`. */
  readonly joinPolicy?: JoinPolicy;
  /** An unknown word is read as `members`. */
  readonly contentVisibility?: ContentVisibility;
  readonly parentId?: string;
  readonly topicIds?: readonly string[];
  /** Why the group exists, in a sentence. */
  readonly purpose?: string;
  /** The problem it was founded to solve. */
  readonly problem?: string;
  readonly objectives?: readonly Objective[];
  readonly useCases?: readonly UseCase[];
  readonly contributesTo?: readonly { readonly label: string; readonly url?: string }[];
  /** Where in daily work the group belongs. */
  readonly workContext?: string;
  readonly sponsors?: readonly Sponsor[];
  readonly governance?: Governance;
  readonly resources?: readonly Resource[];
  readonly memberCount?: number;
  /** ISO date and time of the last post. */
  readonly lastActivity?: string;
  /** Whether the organisation itself stands behind it. */
  readonly official?: boolean;
  /** The group's page. */
  readonly url?: string;
  readonly viewer?: GroupViewer;
  readonly revision?: string;
}

export const visibilitySchema = closed(['public', 'network', 'members', 'hidden'], 'hidden');

const viewer = v.object({
  membership: optional(word),
  muted: optional(flag),
  canSeeGroup: optional(careful(false)),
  canSeeMembers: optional(careful(false)),
  canSeeContent: optional(careful(false)),
  canJoin: optional(flag),
  canLeave: optional(flag),
  canPost: optional(flag),
  canModerate: optional(flag),
});

export const groupSchema: Schema<Group> = v.object({
  id: filled,
  name,
  description: optional(text),
  image: optional(imageSchema),
  kind: optional(word),
  stage: optional(word),
  visibility: optional(visibilitySchema),
  joinPolicy: optional(closed(['open', 'request', 'invite', 'closed'], 'closed')),
  contentVisibility: optional(closed(['public', 'network', 'members'], 'members')),
  parentId: optional(filled),
  topicIds: optional(ids),
  purpose: optional(text),
  problem: optional(text),
  objectives: optional(
    v.array(
      v.object({
        text: prose,
        measure: optional(line),
        due: optional(isoDate),
        state: optional(word),
      }),
    ),
  ),
  useCases: optional(v.array(v.object({ text: prose, exampleActivityId: optional(filled) }))),
  contributesTo: optional(v.array(v.object({ label: name, url: optional(opaque) }))),
  workContext: optional(text),
  sponsors: optional(
    v.array(
      v.object({
        personId: filled,
        unitId: optional(filled),
        role: optional(word),
        statement: optional(text),
      }),
    ),
  ),
  governance: optional(
    v.object({
      policyUrl: optional(opaque),
      version: optional(line),
      ownerId: optional(filled),
      reviewDate: optional(isoDate),
      moderation: optional(word),
    }),
  ),
  resources: optional(
    v.array(
      v.object({
        kind: word,
        url: filled,
        label: optional(line),
        audience: optional(line),
      }),
    ),
  ),
  memberCount: optional(count),
  lastActivity: optional(isoDate),
  official: optional(flag),
  url: optional(opaque),
  viewer: optional(viewer),
  revision: optional(opaque),
});

/** What a group is to the viewer after a change of membership. */
export type MembershipResult = Pick<Group, 'id' | 'memberCount' | 'viewer'>;

export const membershipResultSchema: Schema<MembershipResult> = v.object({
  id: filled,
  memberCount: optional(count),
  viewer: optional(viewer),
});
