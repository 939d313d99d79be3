import {
  isCurrent,
  isFindable,
  type Activity,
  type Endorsement,
  type Expertise,
  type Group,
  type KithDocument,
  type Membership,
  type Person,
  type Presence,
  type Report,
  type Topic,
} from '../../model/index.js';
import { foldText } from '../../search/index.js';
import { firstMarks, firstPresence } from './first-state.js';
import type { Message } from './message.js';
import type { MemoryOptions } from './options.js';
import { byId, derived, groupBy, type Marks } from './table.js';
import { rootsOf } from './thread-roots.js';

/** Everything a network knows, shared by all its viewers, and the questions every area asks of it. */
export interface Store {
  /** What it began with; of several people with one id, the last one. */
  readonly document: KithDocument;
  readonly options: MemoryOptions;
  readonly now: () => number;
  /** The present moment as ISO date and time, later than any told before: what is written next stands after it. */
  readonly stamp: () => string;
  /** A number that was not given before. */
  readonly nextNumber: () => number;
  readonly people: ReadonlyMap<string, Person>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly groups: Map<string, Group>;
  /** Grows and changes; nothing is ever taken out of it. */
  readonly activities: Map<string, Activity>;
  readonly expertise: readonly Expertise[];
  memberships: readonly Membership[];
  endorsements: readonly Endorsement[];
  presence: readonly Presence[];
  reports: readonly Report[];
  /** Who came to a group or left it since the document was written: group and person, with a space between. */
  readonly moved: Set<string>;
  /** Posts that their own authors took back: nobody else brings them up again. */
  readonly withdrawn: Set<string>;
  /** What was written to those who decide. */
  readonly messages: Message[];
  /** Uploaded files by URL. */
  readonly files: Map<string, Blob>;
  /** All memberships of a group, ended ones too. */
  readonly membershipsOf: (groupId: string) => readonly Membership[];
  /** Current memberships of people who may be found and counted. */
  readonly membersOf: (groupId: string) => readonly Membership[];
  /** Whether somebody is a current member of a group. */
  readonly isMember: (personId: string | undefined, groupId: string) => boolean;
  /** The person with this id, if there is one who may be found and counted. */
  readonly findable: (personId: string) => Person | undefined;
  /** The endorsements of an expertise that people who may be found gave. */
  readonly endorsementsOf: (expertiseId: string) => readonly Endorsement[];
  /** Everything that was said in a conversation: its first post and all replies, in no order. */
  readonly thread: (rootId: string) => readonly Activity[];
  /** The id of the first post of an activity's conversation. */
  readonly rootOf: (activity: Pick<Activity, 'id'>) => string;
  /** What somebody did with a post. */
  readonly marksOf: (personId: string, activityId: string) => Marks;
  readonly mark: (personId: string, activityId: string, marks: Marks) => void;
}

/** Indexes a document. */
export function createStore(given: KithDocument, options: MemoryOptions): Store {
  const people = byId(given.people);
  const document: KithDocument = { ...given, people: [...people.values()] };
  const now = options.now ?? Date.now;
  const activities = byId(document.activities ?? []);
  // No activity ever goes, and none moves to another conversation: only a new one changes the threads.
  const roots = derived(
    () => activities.size,
    () => rootsOf(activities),
  );
  const rootOf: Store['rootOf'] = ({ id }) => roots().get(id) ?? id;
  const threads = derived(roots, () => groupBy([...activities.keys()], (id) => rootOf({ id })));
  const byGroup = derived(
    () => store.memberships,
    (memberships) => groupBy(memberships, ({ groupId }) => groupId),
  );
  const byExpertise = derived(
    () => store.endorsements,
    (endorsements) =>
      groupBy(
        endorsements.filter(({ endorserId }) => findable(endorserId)),
        ({ expertiseId }) => expertiseId,
      ),
  );
  const membershipsOf = (groupId: string) => byGroup().get(groupId) ?? [];
  const findable = (personId: string) => {
    const person = people.get(personId);
    return person && isFindable(person) ? person : undefined;
  };
  const marks = firstMarks(document);
  let number = 0;
  let told = 0;
  const store: Store = {
    document,
    options,
    now,
    stamp: () => new Date((told = Math.max(now(), told + 1))).toISOString(),
    nextNumber: () => (number += 1),
    people,
    topics: byId(document.topics ?? []),
    groups: byId(document.groups ?? []),
    activities,
    expertise: [...byId(document.expertise ?? []).values()],
    memberships: document.memberships ?? [],
    endorsements: document.endorsements ?? [],
    presence: options.presence ?? firstPresence(document),
    reports: options.reports ?? [],
    moved: new Set(),
    withdrawn: new Set(),
    messages: [],
    files: new Map(),
    membershipsOf,
    membersOf: (groupId) =>
      membershipsOf(groupId).filter(
        (membership) => isCurrent(membership, now()) && findable(membership.personId) !== undefined,
      ),
    isMember: (personId, groupId) =>
      membershipsOf(groupId).some((membership) => membership.personId === personId && isCurrent(membership, now())),
    findable,
    endorsementsOf: (expertiseId) => byExpertise().get(expertiseId) ?? [],
    thread: (rootId) =>
      (threads().get(rootId) ?? []).map((id) => activities.get(id)).filter((activity) => activity !== undefined),
    rootOf,
    marksOf: (personId, activityId) => marks.get(personId)?.get(activityId) ?? {},
    mark: (personId, activityId, made) => {
      const own = marks.get(personId) ?? new Map<string, Marks>();
      marks.set(personId, own.set(activityId, made));
    },
  };
  return store;
}

/** The key people are sorted by name with. */
export const sortKeyOf = (person: Person): string => foldText(person.sortName ?? person.name);
