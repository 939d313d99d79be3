import type {
  Activity,
  ActivityFilter,
  ActivityScope,
  Attachment,
  Audience,
  DecisionDraft,
  Draft,
  Endorsement,
  Expertise,
  ExpertiseQuery,
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
  PeopleQuery,
  Person,
  PersonHit,
  Policy,
  Presence,
  Report,
  ReportDraft,
  ReportQuery,
  Resolution,
  SearchPage,
  TimeWindow,
  Topic,
  UncoveredTopic,
  Viewer,
  VolunteerDraft,
} from '../model/index.js';

/** The last argument of every read. */
export interface ReadOptions {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** BCP 47 tag of the language wanted for texts the back end writes. */
  readonly locale?: string;
}

/** The last argument of every write. */
export interface WriteOptions extends ReadOptions {
  /** The same for every try of one write: a back end that has seen it answers as before and does nothing twice. */
  readonly idempotencyKey?: string;
}

/** The last argument of `upload`. */
export interface UploadOptions extends WriteOptions {
  /** Called with the part that has arrived, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** Something that changed, as `subscribe` tells it. Replayed and out-of-order events must be harmless. */
export interface LiveEvent {
  /** Where to go on after a broken connection. */
  readonly cursor: string;
  /** `reset` means: too much was missed, read again. */
  readonly type: 'created' | 'updated' | 'removed' | 'reset';
  readonly kind?: 'activity' | 'person' | 'group' | 'membership' | 'presence' | 'expertise';
  readonly id?: string;
  readonly object?: unknown;
  readonly revision?: string;
}

/**
 * What a back end can tell and do. Only `getPeople` is required: **a missing method is a missing capability**, and the
 * controls that need it are not rendered. A method that turns out not to be there throws `unsupported`.
 *
 * - Every method is asynchronous and fails only by throwing a `ProviderError` (recognised by its `code`).
 * - References are ids everywhere; a page may carry the objects meant in `included`.
 * - What a read returns may be shown: leave out what the viewer may not see, with its counts.
 * - Leavers and systems are left out of searches, suggestions, facets, members and counts, never out of `getPeople`.
 */
export interface DataProvider {
  /** The largest number of ids one plural read takes; absent means any number. */
  readonly limits?: { readonly ids?: number };

  // People

  /** Who is looking. Missing: every widget is read-only and nothing is "yours". */
  getViewer?(options?: ReadOptions): Promise<Viewer>;
  /** The people with these ids, in any order; unknown ones are left out. Leavers are included: their posts stay. */
  getPeople(ids: readonly string[], options?: ReadOptions): Promise<readonly Person[]>;
  /** Who mail addresses, handles, names or "me" mean. Missing: pasted lists cannot be resolved. */
  resolvePeople?(keys: readonly string[], options?: ReadOptions): Promise<readonly Resolution[]>;
  /** People by what was typed, best first, with reasons, and facets of the whole result. Missing: no people finder. */
  searchPeople?(query: PeopleQuery, page?: PageRequest, options?: ReadOptions): Promise<SearchPage<PersonHit>>;
  /** Presence of these people; those it is not known of are left out. Missing: no presence is shown. */
  getPresence?(ids: readonly string[], options?: ReadOptions): Promise<readonly Presence[]>;
  /** The chain of managers, nearest first; a circle ends where it would repeat. Missing: no chain. */
  getManagers?(personId: string, options?: ReadOptions): Promise<readonly Person[]>;
  /** People who report to somebody, by name. Missing: no reports. */
  getDirectReports?(personId: string, page?: PageRequest, options?: ReadOptions): Promise<Page<Person>>;

  // Groups

  /** The groups with these ids, in any order; unknown and invisible ones are left out. Missing: no group card. */
  getGroups?(ids: readonly string[], options?: ReadOptions): Promise<readonly Group[]>;
  /** Groups by what was typed, best first, with reasons and facets. Missing: no group finder. */
  searchGroups?(query: GroupQuery, page?: PageRequest, options?: ReadOptions): Promise<SearchPage<GroupHit>>;
  /** Groups the viewer might want, with reasons that can be shown. Missing: no suggestions. */
  suggestGroups?(page?: PageRequest, options?: ReadOptions): Promise<Page<GroupSuggestion>>;
  /** Groups much like a new one of this name, closest first. Missing: no warning before founding one. */
  similarGroups?(name: string, options?: ReadOptions): Promise<readonly Group[]>;
  /** Members of a group, those with roles first. Missing, or `canSeeMembers: false`: no faces and no count. */
  getMembers?(
    groupId: string,
    query?: MemberQuery,
    page?: PageRequest,
    options?: ReadOptions,
  ): Promise<Page<Membership>>;
  /** Groups somebody belongs to. Missing: a person card names no groups. */
  getMemberships?(personId: string, page?: PageRequest, options?: ReadOptions): Promise<Page<Membership>>;

  // Activity

  /** Activities of a scope, newest first (a thread: oldest first). Missing: no feed. */
  getActivities?(
    scope: ActivityScope,
    filter?: ActivityFilter,
    page?: PageRequest,
    options?: ReadOptions,
  ): Promise<Page<Activity>>;
  /** The activities with these ids, in any order; unknown and invisible ones are left out. Missing: no accepted answer beside its question. */
  getActivitiesById?(ids: readonly string[], options?: ReadOptions): Promise<readonly Activity[]>;
  /** Replies to an activity, oldest first. Missing: a feed shows their number only. */
  getReplies?(activityId: string, page?: PageRequest, options?: ReadOptions): Promise<Page<Activity>>;
  /** How many people a draft would reach. Missing: no reach before posting. */
  previewAudience?(draft: Draft, options?: ReadOptions): Promise<Audience>;

  // Expertise

  /** Expertise of people or on topics, strongest basis first. Missing: no badges. */
  getExpertise?(query: ExpertiseQuery, page?: PageRequest, options?: ReadOptions): Promise<Page<Expertise>>;
  /** Who endorsed an expertise, newest first. Missing: only the number is shown. */
  getEndorsements?(expertiseId: string, page?: PageRequest, options?: ReadOptions): Promise<Page<Endorsement>>;
  /** Topics by what was typed, best first; an empty text gives all, by name. Missing: topics cannot be picked. */
  searchTopics?(text: string, page?: PageRequest, options?: ReadOptions): Promise<Page<Topic>>;
  /** Topics that are asked about and that nobody is known for, most asked first. Missing: no coverage gaps. */
  getUncoveredTopics?(page?: PageRequest, options?: ReadOptions): Promise<Page<UncoveredTopic>>;

  // Rules, reports, figures, images

  /** The organisation's rules and switches. Missing: nothing optional is switched on. */
  getPolicies?(options?: ReadOptions): Promise<readonly Policy[]>;
  /** Reports the viewer may decide about, oldest first. Missing: no review queue. */
  getReportQueue?(query?: ReportQuery, page?: PageRequest, options?: ReadOptions): Promise<Page<Report>>;
  /** Figures of a group's connection, with `complete` saying whether all of the window was counted. Missing: no health. */
  getFigures?(groupId: string, window: TimeWindow, options?: ReadOptions): Promise<Figures>;
  /** The bytes of an image the browser cannot fetch by itself. Missing: images load by their URL. */
  getImage?(url: string, options?: ReadOptions): Promise<Blob>;

  // Writes: each answers with the object as it is afterwards

  /** Joins, asks to join, takes that back, leaves, mutes. `message` goes to those who decide. Missing: no membership button. */
  setMembership?(
    groupId: string,
    change: MembershipChange,
    options?: WriteOptions & { readonly message?: string },
  ): Promise<MembershipResult>;
  /** Publishes a draft. Missing: no composer and no reply. */
  post?(draft: Draft, options?: WriteOptions): Promise<Activity>;
  /** Changes a post. Missing: no edit. */
  edit?(activityId: string, changes: Partial<Draft>, options?: WriteOptions): Promise<Activity>;
  /** Removes a post; a gap stays where it was answered. Missing: no remove. */
  remove?(activityId: string, options?: WriteOptions): Promise<void>;
  /** Gives or takes back a reaction. Missing: reactions are only counted. */
  react?(activityId: string, key: string, on: boolean, options?: WriteOptions): Promise<Activity>;
  /** Votes in a poll; an empty list takes the vote back. Missing: polls show their result only. */
  vote?(activityId: string, optionIds: readonly string[], options?: WriteOptions): Promise<Activity>;
  /** Pins a post until a moment (ISO date and time, or `undefined` for good), or unpins it with `false`. Missing: no pin. */
  pin?(activityId: string, until: string | false | undefined, options?: WriteOptions): Promise<Activity>;
  /** Closes a conversation to replies, or opens it. Missing: no close. */
  close?(activityId: string, closed: boolean, options?: WriteOptions): Promise<Activity>;
  /** Says which reply answers a question; `undefined` takes it back. Missing: no accept. */
  acceptAnswer?(activityId: string, answerId: string | undefined, options?: WriteOptions): Promise<Activity>;
  /** Shares a post into a group; it never widens the audience. Missing: no share. */
  share?(activityId: string, groupId: string, draft: Draft, options?: WriteOptions): Promise<Activity>;
  /** The viewer has had these on screen. Missing: nothing is marked seen. */
  markSeen?(activityIds: readonly string[], options?: WriteOptions): Promise<void>;
  /** The viewer has read these. Missing: nothing is marked read. */
  markRead?(activityIds: readonly string[], options?: WriteOptions): Promise<void>;
  /** Stores a file for a draft. Missing: no attachments. */
  upload?(file: Blob, options?: UploadOptions): Promise<Attachment>;
  /** Vouches for somebody's expertise. Missing: no endorse. */
  endorse?(expertiseId: string, comment: string | undefined, options?: WriteOptions): Promise<Endorsement>;
  /** Takes an endorsement back. Missing: it cannot be. */
  withdrawEndorsement?(endorsementId: string, options?: WriteOptions): Promise<void>;
  /** Offers to take on a role or a topic. Missing: vacancies are shown without an offer. */
  volunteer?(draft: VolunteerDraft, options?: WriteOptions): Promise<void>;
  /** Reports abuse or a barrier. Missing: no report. */
  report?(draft: ReportDraft, options?: WriteOptions): Promise<Report>;
  /** Decides about a report. Missing: the queue is read-only. */
  decide?(reportId: string, decision: DecisionDraft, options?: WriteOptions): Promise<Report>;
  /** Objects to a decision. Missing: no appeal. */
  appeal?(reportId: string, text: string, options?: WriteOptions): Promise<Report>;

  // Live

  /** What changes in a scope from now on, or after a cursor. Ends when the signal aborts. Missing: no live updates. */
  subscribe?(scope: ActivityScope, options?: ReadOptions & { readonly after?: string }): AsyncIterable<LiveEvent>;
}

/** The name of a method of `DataProvider`. */
export type ProviderMethod = Exclude<keyof DataProvider, 'limits'>;
