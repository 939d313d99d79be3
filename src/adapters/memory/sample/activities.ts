import type { Activity, Attachment, Membership, Person } from '../../../model/index.js';
import { readMarkup, type Cast } from './markup.js';
import type { Random } from './random.js';
import { specialPosts, type SpecialPost } from './special-posts.js';
import type { Thread } from './thread.js';
import { officeThreads } from './threads-office.js';
import { plantThreads } from './threads-plants.js';
import { serviceThreads } from './threads-service.js';
import { workdayBefore } from './time.js';

const total = 600;
const daysBack = 121;
const minutes = 60_000;

/** What the posts of the sample are made from. */
export interface Scene extends Cast {
  readonly random: Random;
  readonly now: number;
  readonly memberships: readonly Membership[];
}

/** Four months of posts: those written by hand, then conversations between members of each group. */
export function createActivities(scene: Scene): Activity[] {
  const activities: Activity[] = specialPosts.map((post) => createSpecial(post, scene));
  const threads = deck(scene.random, total - activities.length);
  for (const [at, thread] of threads.entries()) {
    const days = 1 + ((threads.length - 1 - at) / threads.length) * daysBack;
    const left = total - activities.length;
    activities.push(...createThread(thread, days, scene, activities.length + 1).slice(0, left));
  }
  return withCounts(activities);
}

/** Conversations until there are enough posts; one that comes twice comes months apart. */
function deck(random: Random, posts: number): Thread[] {
  const stock = [...serviceThreads, ...plantThreads, ...officeThreads];
  const shuffled = random.some(stock, stock.length);
  const dealt: Thread[] = [];
  let count = 0;
  for (let at = 0; count < posts; at += 1) {
    const thread = shuffled[at % shuffled.length];
    if (!thread) break;
    dealt.push(thread);
    count += 1 + thread.replies.length;
  }
  return dealt;
}

function createSpecial(post: SpecialPost, { now, people, topics }: Scene): Activity {
  const { hoursAgo, editedHoursAgo, text, poll, ...rest } = post;
  const before = (hours: number) => new Date(now - hours * 60 * minutes).toISOString();
  return {
    ...rest,
    ...(text === undefined ? {} : readMarkup(text, { people, topics })),
    ...(poll ? { poll: { ...poll, closes: before(-96) } } : {}),
    ...(editedHoursAgo === undefined ? {} : { updated: before(editedHoursAgo) }),
    published: before(hoursAgo),
    url: `#posts/${post.id}`,
  };
}

function createThread(thread: Thread, days: number, scene: Scene, firstNumber: number): Activity[] {
  const { random, now } = scene;
  const fill = createFiller(random);
  const idOf = (at: number) => `a-${String(firstNumber + at).padStart(4, '0')}`;
  const rootId = idOf(0);
  let published = workdayBefore(now, days, random.between(5, 16), random.between(0, 59));
  const members = membersOf(thread, scene, published);
  const asker = thread.actorId ?? random.pick(members.askers);
  const base = { groupId: thread.groupId, url: `#posts/${rootId}` };
  const root: Activity = {
    id: rootId,
    actorId: asker,
    ...base,
    purpose: thread.purpose,
    ...(thread.topicIds.length > 0 ? { topicIds: thread.topicIds } : {}),
    published: iso(published),
    ...readMarkup(fill(thread.text), scene),
    ...decoration(random, thread, true),
  };
  const activities = [root];
  for (const [at, reply] of thread.replies.entries()) {
    const last = activities.at(-1) ?? root;
    published = Math.min(published + delay(random), now - (thread.replies.length - at) * 3 * minutes);
    const actorId = reply.startsWith('>') ? asker : replierOf(reply, random, members, [asker, last.actorId]);
    const markup = fill(
      reply
        .replace(/^[>!^]/, '')
        .replaceAll('{asker}', `{@${asker}}`)
        .replaceAll('{replier}', `{@${last.actorId}}`),
    );
    activities.push({
      id: idOf(at + 1),
      actorId,
      ...base,
      url: `#posts/${idOf(at + 1)}`,
      threadId: rootId,
      inReplyTo: /^[>^]/.test(reply) ? last.id : rootId,
      published: iso(published),
      ...readMarkup(markup, scene),
      ...decoration(random, thread, false),
    });
  }
  const accepted = thread.replies.findIndex((reply) => reply.startsWith('!'));
  return accepted < 0 ? activities : [{ ...root, acceptedAnswer: idOf(accepted + 1) }, ...activities.slice(1)];
}

interface Voices {
  readonly askers: readonly [string, ...string[]];
  readonly all: readonly [string, ...string[]];
  readonly experts: readonly string[];
}

/** Who speaks in a group: everybody who is or was in it, those with roles or new in it more often; news come from few. */
function membersOf({ groupId }: Thread, { memberships, people }: Scene, at: number): Voices {
  const inGroup = memberships.filter(
    (membership) =>
      membership.groupId === groupId && membership.state !== 'requested' && Date.parse(membership.since ?? '') <= at,
  );
  const voices = inGroup.flatMap(({ personId, roles = [], until, since = '' }) => {
    const left = until !== undefined || people.get(personId)?.status === 'deactivated';
    const isNew = at - Date.parse(since) < 45 * 24 * 60 * minutes;
    return Array.from({ length: left ? 1 : roles.length > 0 || isNew ? 6 : 2 }, () => personId);
  });
  const withRole = (role: string) =>
    inGroup.filter(({ roles = [] }) => roles.includes(role)).map(({ personId }) => personId);
  const speakers = groupId === 'nordwind-news' ? [...withRole('facilitator'), ...withRole('sponsor')] : voices;
  return { askers: some(speakers), all: some(voices), experts: [...withRole('expert'), ...withRole('facilitator')] };
}

/** A group that nobody is in yet is spoken for by the viewer. */
const some = ([first = 'elena-lopez', ...others]: readonly string[]): readonly [string, ...string[]] => [
  first,
  ...others,
];

function replierOf(reply: string, random: Random, { all, experts }: Voices, not: readonly string[]): string {
  const candidates = reply.startsWith('!') && experts.length > 0 ? [...experts] : all;
  const others = candidates.filter((id) => !not.includes(id));
  return random.pick(some(others.length > 0 ? others : all));
}

/** Most answers come within hours, some take days. */
const delay = (random: Random) =>
  (random.chance(0.18) ? random.between(1500, 6500) : random.between(9, random.chance(0.5) ? 120 : 900)) * minutes;

const sitesOfCustomers = [
  'Fredericia',
  'Setúbal',
  'Jorf Lasfar',
  'Tarragona',
  'Le Havre',
  'Narvik',
  'Kobe',
  'Toledo',
  'Gdynia',
  'Antwerp',
  'Sines',
  'Nagoya',
  'Ghent',
  'Piraeus',
  'Luleå',
  'Aliağa',
  'Milwaukee',
  'Ningbo',
] as const;
const plants = ['Gothenburg', 'Lyon', 'Porto', 'Osaka', 'Casablanca', 'Chicago', 'Gdańsk', 'İzmir'] as const;
const pumps = ['NW-80', 'NW-125', 'NW-200', 'HX-40', 'HX-65', 'DP-12'] as const;

/** Fills the gaps of one conversation, the same everywhere in it. */
function createFiller(random: Random): (text: string) => string {
  const values: Readonly<Record<string, string>> = {
    site: random.pick(sitesOfCustomers),
    plant: random.pick(plants),
    pump: random.pick(pumps),
    part: `${String(random.between(20, 98))}-${String(random.between(1000, 9899))}`,
    version: `4.${String(random.between(1, 6))}.${String(random.between(0, 9))}`,
    n: String(random.between(4, 19)),
    m: String(random.between(2, 9)),
    pct: String(random.between(5, 38)),
  };
  return (text) => text.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

const files: readonly [Attachment, ...Attachment[]] = [
  { url: 'https://files.nordwind.example/photos/site.jpg', name: 'site.jpg', mediaType: 'image/jpeg', size: 1_204_551 },
  { url: 'https://files.nordwind.example/reports/trace.csv', name: 'trace.csv', mediaType: 'text/csv', size: 88_214 },
  {
    url: 'https://files.nordwind.example/reports/report.pdf',
    name: 'Report.pdf',
    mediaType: 'application/pdf',
    size: 640_332,
  },
];

/** Reactions, files and edits: a few, as in life. */
function decoration(random: Random, { purpose, groupId }: Thread, isRoot: boolean): Partial<Activity> {
  const most = (groupId === 'nordwind-news' ? 60 : 14) / (isRoot ? 1 : 3);
  const key = purpose === 'thank' || purpose === 'announce' ? 'celebrate' : purpose === 'decide' ? 'agree' : 'like';
  const reactions = [
    { key: 'thanks', count: random.between(0, Math.round(most)) },
    { key, count: random.between(0, Math.round(most / 2)) },
  ].filter(({ count }) => count > 0);
  return {
    ...(random.chance(0.7) && reactions.length > 0 ? { reactions } : {}),
    ...(isRoot && random.chance(0.12) ? { attachments: [random.pick(files)] } : {}),
  };
}

function withCounts(activities: readonly Activity[]): Activity[] {
  const replies = new Map<string, number>();
  for (const { threadId } of activities)
    if (threadId !== undefined) replies.set(threadId, (replies.get(threadId) ?? 0) + 1);
  return activities.map((activity) => {
    const count = replies.get(activity.id);
    return count === undefined ? activity : { ...activity, counts: { replies: count } };
  });
}

const iso = (moment: number) => new Date(moment).toISOString();

/** The person with an id, for those who have one. */
export const peopleById = (people: readonly Person[]): Map<string, Person> =>
  new Map(people.map((person) => [person.id, person]));
