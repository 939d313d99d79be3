import type { Group, Membership, Person } from '../../../model/index.js';
import { sampleGroups, type SampleGroup } from './groups.js';
import type { Random } from './random.js';
import { dayFrom, isRelative } from './time.js';

/** The groups as the document has them, their dates reckoned from `now`. */
export const createGroups = (now: number): Group[] =>
  sampleGroups.map((sample) => {
    const group = groupAlone(sample);
    const { governance, objectives } = group;
    return {
      ...group,
      ...(group.id === 'chess' ? {} : { url: `#groups/${group.id}` }),
      ...(governance ? { governance: { ...governance, ...at('reviewDate', governance.reviewDate, now) } } : {}),
      ...(objectives
        ? { objectives: objectives.map((objective) => ({ ...objective, ...at('due', objective.due, now) })) }
        : {}),
    };
  });

const casting: ReadonlySet<string> = new Set(['draws', 'cast', 'roles', 'without']);

const groupAlone = (sample: SampleGroup) =>
  Object.fromEntries(Object.entries(sample).filter(([key]) => !casting.has(key))) as unknown as Group;

const at = (key: string, date: string | undefined, now: number) =>
  isRelative(date) ? { [key]: dayFrom(now, Number(date)) } : {};

/** Who is in which group, who was, and who has asked to be. */
export const createMemberships = (people: readonly Person[], random: Random, now: number): Membership[] =>
  sampleGroups.flatMap((group) => membershipsOf(group, people, random, now));

function membershipsOf(group: SampleGroup, people: readonly Person[], random: Random, now: number): Membership[] {
  const { cast = {}, roles = {}, without = [] } = group;
  const drawn = people.filter(
    (person) => !(person.id in cast) && !without.includes(person.id) && random.chance(likelihood(group, person)),
  );
  const officers = handOut(roles, random.some(drawn.filter(isActive), drawn.length));
  const fixed = people
    .filter(({ id }) => id in cast)
    .map((person) => ({
      personId: person.id,
      groupId: group.id,
      roles: cast[person.id] ?? [],
      since: dayFrom(now, -random.between(200, 900)),
    }));
  const others = drawn.map((person) => membershipOf(person, group, officers.get(person.id), random, now));
  return [...fixed, ...others].map((membership) =>
    membership.personId === 'henrik-dahl' ? { ...membership, until: dayFrom(now, -60) } : membership,
  );
}

const isActive = ({ status = 'active', affiliation = 'internal' }: Person) =>
  status === 'active' && affiliation === 'internal';

/** Outsiders are in a group only where the cast says so. */
function likelihood({ draws }: SampleGroup, { unitId = '', affiliation, status }: Person): number {
  if (affiliation === 'external' || status === 'system') return 0;
  return draws[unitId] ?? draws['*'] ?? 0;
}

function handOut(roles: Readonly<Record<string, number>>, people: readonly Person[]): Map<string, string> {
  const wanted = Object.entries(roles).flatMap(([role, count]) => Array.from({ length: count }, () => role));
  return new Map(people.slice(0, wanted.length).map((person, at) => [person.id, wanted[at] ?? 'member']));
}

function membershipOf(
  person: Person,
  group: SampleGroup,
  role: string | undefined,
  random: Random,
  now: number,
): Membership {
  const recent = random.chance(0.28);
  const since = dayFrom(now, -(recent ? random.between(4, 88) : random.between(120, 1100)));
  const base = { personId: person.id, groupId: group.id, since };
  if (group.kind === 'announcement') return { ...base, origin: 'automatic', ...(role ? { roles: [role] } : {}) };
  if (role) return { ...base, roles: [role], origin: 'joined' };
  if (random.chance(0.05) && !recent) return { ...base, until: dayFrom(now, -random.between(10, 100)) };
  if (random.chance(0.03) && group.joinPolicy === 'request') return { ...base, state: 'requested' };
  if (random.chance(0.03)) return { ...base, state: 'muted' };
  return { ...base, origin: 'joined' };
}
