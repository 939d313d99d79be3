import { momentOf } from '../internal/dates.js';
import type { Activity } from './activity.js';
import { isCurrent, type Membership } from './membership.js';
import { isFindable, type Person } from './person.js';
import { figureNames, type Figure, type FigureName, type TimeWindow } from './results.js';

/** What the figures of a group's connection are reckoned from. */
export interface ConnectionInput {
  readonly groupId: string;
  readonly window: TimeWindow;
  /** The moment of the reckoning, in milliseconds since 1970: nothing later counts. */
  readonly asOf: number;
  /** All activities of the group, also those before the window: replies point back to them. Others are ignored. */
  readonly activities: readonly Activity[];
  readonly memberships: readonly Membership[];
  /** Everybody the activities and memberships refer to. */
  readonly people: readonly Person[];
}

const hour = 3_600_000;
const day = 24 * hour;
const fewest = 5;

/**
 * The figures of one group in one window; the order of the input does not matter.
 *
 * **Interactions** are replies and mentions: an arc a→b where a replies to b or mentions b. Reactions count in principle,
 * but an `Activity` tells only how many there were, not whose, so they are not in here. What is removed or hidden, what
 * a service account wrote, and what somebody did with themselves is dropped. **Members** are the current ones at the
 * window's end (or `asOf`, if earlier) who are neither leavers nor service accounts. **Pairs** are members with an arc
 * either way in the window, **mutual** pairs have both. **Posts** are first posts of conversations in the window, also
 * those of people who left since.
 *
 * | figure | numerator / denominator | value |
 * |---|---|---|
 * | `twoWay` | mutual pairs / pairs | the ratio |
 * | `connected` | members in some pair / members | the ratio |
 * | `interactive` | members who replied to or mentioned another member / members | the ratio |
 * | `response48` | posts older than 48 h that another person answered within 48 h / posts older than 48 h | the ratio |
 * | `medianFirstResponse` | answered posts / answered posts and unanswered ones older than 48 h | median hours to the first answer |
 * | `curiosity` | posts that ask / posts | the ratio |
 * | `keyPlayers` | smallest number of members whose pairs sum to at least half of all members' pairs / members in some pair | the ratio |
 * | `ei` | pairs across units (E) / pairs whose units are known (E + I) | (E − I) / (E + I) |
 * | `newcomers` | of those, with a pair within 30 d of joining / members who joined 30 to 90 d ago | the ratio |
 *
 * `newcomers` looks at arcs before the window too. Where a denominator is 0 there is no value.
 *
 * **Suppressed** (no numbers at all) is everything below 5 members, `twoWay`, `keyPlayers` and `ei` below 5 pairs,
 * `newcomers` below 5 newcomers, and each count of people that is exactly one, or differs by exactly one from the
 * count it is part of: the difference would be a person.
 */
export function connectionFigures(input: ConnectionInput): Figure[] {
  const scene = look(input);
  const figures = [...pairFigures(scene), ...postFigures(scene), ...peopleFigures(scene)];
  return figureNames.map((name) => {
    const figure = figures.find((candidate) => candidate.name === name);
    return figure && scene.members.size >= fewest ? figure : { name, suppressed: true };
  });
}

interface Arc {
  readonly from: string;
  readonly to: string;
  readonly at: number;
}

/** Everything the figures need, counted once. */
interface Scene {
  readonly members: ReadonlyMap<string, { readonly person: Person; readonly since: number }>;
  /** Arcs between members, in the window or before it. */
  readonly arcs: readonly Arc[];
  readonly pairs: readonly Pair[];
  readonly posts: readonly Post[];
  readonly start: number;
  readonly end: number;
}

interface Pair {
  readonly people: readonly [string, string];
  readonly mutual: boolean;
}

interface Post {
  readonly asks: boolean;
  readonly at: number;
  /** Milliseconds until another person answered. */
  readonly waited: number | undefined;
}

function look(input: ConnectionInput): Scene {
  const start = momentOf(input.window.start);
  const end = Math.min(momentOf(input.window.end), input.asOf);
  const personById = new Map(input.people.map((person) => [person.id, person]));
  const members = currentMembers(input, personById, end);
  const activities = input.activities.filter(
    (activity) =>
      activity.groupId === input.groupId &&
      (activity.state ?? 'visible') === 'visible' &&
      momentOf(activity.published) < end &&
      personById.get(activity.actorId)?.status !== 'system',
  );
  const arcs = arcsOf(activities).filter(({ from, to }) => members.has(from) && members.has(to));
  const posts = postsOf(activities).filter(({ at }) => at >= start);
  return { members, arcs, pairs: pairsOf(arcs.filter(({ at }) => at >= start)), posts, start, end };
}

function currentMembers(input: ConnectionInput, personById: ReadonlyMap<string, Person>, end: number) {
  const members = new Map<string, { person: Person; since: number }>();
  for (const membership of input.memberships) {
    const person = personById.get(membership.personId);
    const since = membership.since === undefined ? -Infinity : momentOf(membership.since);
    if (membership.groupId !== input.groupId || !person || !isFindable(person)) continue;
    if (isCurrent(membership, end) && since <= end) members.set(person.id, { person, since });
  }
  return members;
}

function arcsOf(activities: readonly Activity[]): Arc[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return activities.flatMap((activity) => {
    const mentioned = (activity.entities ?? []).filter(({ type }) => type === 'mention').map(({ id }) => id);
    const parent = activity.inReplyTo === undefined ? undefined : byId.get(activity.inReplyTo);
    const targets = new Set([parent?.actorId, ...(activity.mentions ?? []), ...mentioned]);
    targets.delete(activity.actorId);
    return [...targets]
      .filter((to) => to !== undefined)
      .map((to) => ({ from: activity.actorId, to, at: momentOf(activity.published) }));
  });
}

function pairsOf(arcs: readonly Arc[]): Pair[] {
  const ways = new Map<string, { people: [string, string]; from: Set<string> }>();
  for (const { from, to } of arcs) {
    const people: [string, string] = from < to ? [from, to] : [to, from];
    const key = JSON.stringify(people);
    const pair = ways.get(key) ?? { people, from: new Set() };
    pair.from.add(from);
    ways.set(key, pair);
  }
  return [...ways.values()].map(({ people, from }) => ({ people, mutual: from.size === 2 }));
}

function postsOf(activities: readonly Activity[]): Post[] {
  const answers = new Map<string, Activity[]>();
  for (const activity of activities) {
    const root = activity.threadId ?? activity.inReplyTo;
    if (root !== undefined && root !== activity.id) answers.set(root, [...(answers.get(root) ?? []), activity]);
  }
  return activities.filter(isFirstPost).map((post) => {
    const at = momentOf(post.published);
    const waits = (answers.get(post.id) ?? [])
      .filter((answer) => answer.actorId !== post.actorId)
      .map((answer) => momentOf(answer.published) - at)
      .filter((wait) => wait >= 0);
    return { asks: post.purpose === 'ask', at, waited: waits.length > 0 ? Math.min(...waits) : undefined };
  });
}

const isFirstPost = ({ id, inReplyTo, threadId = id }: Activity) => inReplyTo === undefined && threadId === id;

function pairFigures({ pairs, members }: Scene): Figure[] {
  if (pairs.length < fewest) return [];
  const units = pairs.map(({ people }) => people.map((id) => members.get(id)?.person.unitId));
  const known = units.filter(([a, b]) => a !== undefined && b !== undefined);
  const external = known.filter(([a, b]) => a !== b).length;
  const degrees = [...degreesOf(pairs).values()];
  const figures = [
    ratio('twoWay', pairs.filter(({ mutual }) => mutual).length, pairs.length),
    ratioOfPeople('keyPlayers', halfOf(degrees), degrees.length),
  ];
  if (known.length < fewest) return figures;
  const ei: Figure = {
    name: 'ei',
    numerator: external,
    denominator: known.length,
    value: (2 * external - known.length) / known.length,
  };
  return [...figures, ei];
}

/** The fewest largest numbers that sum to at least half of all. */
function halfOf(degrees: readonly number[]) {
  const sorted = [...degrees].sort((a, b) => b - a);
  const half = sorted.reduce((sum, degree) => sum + degree, 0) / 2;
  let sum = 0;
  return 1 + sorted.findIndex((degree) => (sum += degree) >= half);
}

function degreesOf(pairs: readonly Pair[]) {
  const degrees = new Map<string, number>();
  for (const id of pairs.flatMap(({ people }) => people)) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

function postFigures({ posts, end }: Scene): Figure[] {
  const old = posts.filter(({ at }) => at <= end - 48 * hour);
  const waits = posts.map(({ waited }) => waited).filter((wait) => wait !== undefined);
  const unanswered = old.filter(({ waited }) => waited === undefined).length;
  const median = medianOf(waits);
  return [
    ratio('response48', old.filter(({ waited }) => waited !== undefined && waited <= 48 * hour).length, old.length),
    {
      name: 'medianFirstResponse',
      numerator: waits.length,
      denominator: waits.length + unanswered,
      ...(median === undefined ? {} : { value: median / hour }),
    },
    ratio('curiosity', posts.filter(({ asks }) => asks).length, posts.length),
  ];
}

function medianOf(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

function peopleFigures({ members, arcs, pairs, start, end }: Scene): Figure[] {
  const connected = degreesOf(pairs).size;
  const interactive = new Set(arcs.filter(({ at }) => at >= start).map(({ from }) => from)).size;
  // Who interacts is among the connected: one more connected than interactive would be somebody who never answers.
  const singlesOut = connected - interactive === 1;
  return [
    ratioOfPeople('connected', connected, members.size),
    singlesOut ? { name: 'interactive', suppressed: true } : ratioOfPeople('interactive', interactive, members.size),
    newcomers({ members, arcs, end }),
  ];
}

function newcomers({ members, arcs, end }: Pick<Scene, 'members' | 'arcs' | 'end'>): Figure {
  const recent = [...members.values()].filter(({ since }) => since >= end - 90 * day && since <= end - 30 * day);
  if (recent.length < fewest) return { name: 'newcomers', suppressed: true };
  const met = recent.filter(({ person, since }) =>
    arcs.some(({ from, to, at }) => [from, to].includes(person.id) && at >= since && at <= since + 30 * day),
  );
  return ratioOfPeople('newcomers', met.length, recent.length);
}

const ratio = (name: FigureName, numerator: number, denominator: number): Figure =>
  denominator > 0 ? { name, numerator, denominator, value: numerator / denominator } : { name, numerator, denominator };

const ratioOfPeople = (name: FigureName, numerator: number, denominator: number): Figure =>
  numerator === 1 || denominator - numerator === 1 ? { name, suppressed: true } : ratio(name, numerator, denominator);
