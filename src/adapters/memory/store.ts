import {
  isCurrent,
  isFindable,
  type Activity,
  type Expertise,
  type Group,
  type KithDocument,
  type Membership,
  type Person,
  type Topic,
} from '../../model/index.js';
import { foldText } from '../../search/index.js';
import type { MemoryOptions } from './options.js';

/** The document by its ids, and the questions every area asks of it. */
export interface Store {
  readonly document: KithDocument;
  readonly options: MemoryOptions;
  readonly now: () => number;
  readonly people: ReadonlyMap<string, Person>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly memberships: readonly Membership[];
  readonly expertise: readonly Expertise[];
  /** The viewer's id, where the document says who is looking. */
  readonly viewerId: string | undefined;
  /** All memberships of a group, ended ones too. */
  readonly membershipsOf: (groupId: string) => readonly Membership[];
  /** Current memberships of people who may be found and counted. */
  readonly membersOf: (groupId: string) => readonly Membership[];
  /** Whether somebody is a current member of a group. */
  readonly isMember: (personId: string | undefined, groupId: string) => boolean;
  /** The person with this id, if there is one who may be found and counted. */
  readonly findable: (personId: string) => Person | undefined;
  /** Everything that was said in a conversation: its first post and all replies, in no order. */
  readonly thread: (rootId: string) => readonly Activity[];
  /** The id of the first post of an activity's conversation. */
  readonly rootOf: (activity: Activity) => string;
}

/** Indexes a document. Of several objects with one id, the last one stands. */
export function createStore(given: KithDocument, options: MemoryOptions): Store {
  const people = byId(given.people);
  const document: KithDocument = { ...given, people: [...people.values()] };
  const now = options.now ?? Date.now;
  const memberships = document.memberships ?? [];
  const byGroup = groupBy(memberships, (membership) => membership.groupId);
  const activities = byId(document.activities ?? []);
  const roots = rootsOf(activities);
  const rootOf = ({ id }: Activity) => roots.get(id) ?? id;
  const byThread = groupBy([...activities.values()], rootOf);
  const findable = (personId: string) => {
    const person = people.get(personId);
    return person && isFindable(person) ? person : undefined;
  };
  const membershipsOf = (groupId: string) => byGroup.get(groupId) ?? [];
  return {
    document,
    options,
    now,
    people,
    groups: byId(document.groups ?? []),
    topics: byId(document.topics ?? []),
    activities,
    memberships,
    expertise: [...byId(document.expertise ?? []).values()],
    viewerId: document.viewer?.personId,
    membershipsOf,
    membersOf: (groupId) =>
      membershipsOf(groupId).filter(
        (membership) => isCurrent(membership, now()) && findable(membership.personId) !== undefined,
      ),
    isMember: (personId, groupId) =>
      membershipsOf(groupId).some((membership) => membership.personId === personId && isCurrent(membership, now())),
    findable,
    thread: (rootId) => byThread.get(rootId) ?? [],
    rootOf,
  };
}

/**
 * The ids of the first posts of all activities' conversations. A reply that does not name its thread belongs to that of
 * the post it answers, however many steps away the first one is.
 */
function rootsOf(activities: ReadonlyMap<string, Activity>): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const { id } of activities.values()) {
    const way = new Set<string>();
    let at = id;
    let next = stepTowardsRoot(activities, at);
    while (next !== at && !way.has(at) && !roots.has(at)) {
      way.add(at);
      at = next;
      next = stepTowardsRoot(activities, at);
    }
    // A circle of posts that answer each other has no first one: the one where it closes stands for all of them.
    const root = roots.get(at) ?? at;
    for (const met of [...way, at]) roots.set(met, root);
  }
  return roots;
}

/** The thread an activity names, else the post it answers, else itself. */
function stepTowardsRoot(activities: ReadonlyMap<string, Activity>, id: string): string {
  const activity = activities.get(id);
  return activity?.threadId ?? activity?.inReplyTo ?? id;
}

/** The key people are sorted by name with. */
export const sortKeyOf = (person: Person): string => foldText(person.sortName ?? person.name);

const byId = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** The items in lists by key, in their order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list) list.push(item);
    else lists.set(keyOf(item), [item]);
  }
  return lists;
}
