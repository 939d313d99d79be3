import { assert } from '@open-wc/testing';
import { createJsonFileProvider } from '../../src/adapters/json-file/index.js';
import type { KithDocument, Page, PageRequest } from '../../src/model/index.js';
import type { DataProvider } from '../../src/provider/index.js';
import { convert } from './convert.mjs';

interface Lead {
  readonly github: string;
  readonly name: string;
}
interface SourceGroup {
  readonly dir: string;
  readonly leadership: Readonly<Record<string, readonly Lead[]>>;
}
interface Sources {
  readonly groups: Readonly<Record<'sigs' | 'workinggroups' | 'committees', readonly SourceGroup[]>>;
  readonly aliases: object;
  readonly activity: { readonly events: readonly { actor: string; areas: readonly string[]; published: string }[] };
  readonly expertise: { readonly evidence: readonly { person: string; area: string; count: number }[] };
}

const folder = '/__shared__/data/kubernetes/';
const files = ['k8s-groups', 'k8s-owners-aliases', 'k8s-activity', 'k8s-expertise'];

async function readSources(): Promise<Sources | undefined> {
  const answers = await Promise.all(files.map((file) => fetch(`${folder}${file}.json`)));
  if (answers.some((answer) => !answer.ok)) return undefined;
  const read = (at: number) => answers[at]?.json() as Promise<unknown>;
  const [groups, aliases, activity, expertise] = await Promise.all([read(0), read(1), read(2), read(3)]);
  return { groups, aliases, activity, expertise } as Sources;
}

/** Counts the source by the written rules, in another way than the converter does. */
function count({ groups, activity, expertise }: Sources) {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
  const all = [...groups.sigs, ...groups.workinggroups, ...groups.committees];
  const seats = all.flatMap(({ dir, leadership }) =>
    Object.entries(leadership).flatMap(([seat, leads]) => leads.map((lead) => ({ dir, seat, ...lead }))),
  );
  const handles = new Set(seats.map(({ github }) => github.toLowerCase()));
  const handleOfName = new Map(seats.map(({ name, github }) => [plain(name), github.toLowerCase()]));
  const who = (word: string) =>
    handles.has(word.toLowerCase()) ? word.toLowerCase() : (handleOfName.get(plain(word)) ?? `"${plain(word)}"`);
  const words = [...activity.events.map(({ actor }) => actor), ...expertise.evidence.map(({ person }) => person)];
  const distinct = (keys: readonly string[]) => new Set(keys).size;
  const seatKey = ({ github, dir }: { github: string; dir: string }) => `${github.toLowerCase()} ${dir}`;
  return {
    groups: all.length,
    people: distinct([...handles, ...words.map(who)]),
    memberships: distinct(seats.map(seatKey)),
    former: distinct(seats.filter(({ seat }) => seat === 'emeritus_leads').map(seatKey)),
    activities: activity.events.length,
    inGroups: activity.events.filter(({ areas }) => all.some(({ dir }) => areas.includes(dir))).length,
    expertise: distinct(expertise.evidence.map(({ person, area }) => `${who(person)} ${area}`)),
    evidence: expertise.evidence.reduce((sum, row) => sum + row.count, 0),
    robots: [...new Set(words)].filter((word) => word.includes('[bot]') || word === 'Kubernetes Prow Robot'),
  };
}

async function everything<T>(read: (page: PageRequest) => Promise<Page<T>> | undefined): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | undefined, more = true; more;) {
    const page = await read({ size: 500, ...(cursor !== undefined && { cursor }) });
    items.push(...(page?.items ?? []));
    cursor = page?.next;
    more = cursor !== undefined;
  }
  return items;
}

describe('The Kubernetes community as a Kith document', () => {
  let counted: ReturnType<typeof count>;
  let kith: KithDocument;
  let provider: DataProvider;

  before(async function () {
    const sources = await readSources();
    if (!sources) {
      console.log(`Passed over: ${folder} is not there.`);
      this.skip();
    }
    counted = count(sources);
    kith = convert(sources);
    provider = await createJsonFileProvider({
      src: 'https://example.test/kubernetes.json',
      fetch: () =>
        Promise.resolve(new Response(JSON.stringify(kith), { headers: { 'content-type': 'application/json' } })),
    });
  });

  it('has every person once, whether the source knows them by handle, by name or by both', async () => {
    assert.equal(kith.people.length, counted.people);
    const people = await provider.getPeople(kith.people.map(({ id }) => id));
    assert.equal(people.length, counted.people);
    const findable = await everything((page) => provider.searchPeople?.({}, page));
    assert.equal(findable.length, counted.people - counted.robots.length);
  });

  it('has 35 groups, and one membership for each person in a group, former ones too', async () => {
    const groups = await everything((page) => provider.searchGroups?.({}, page));
    assert.equal(groups.length, 35);
    assert.equal(counted.groups, 35);
    const read = async (former: boolean) => {
      const lists = groups.map(({ group }) => everything((page) => provider.getMembers?.(group.id, { former }, page)));
      return (await Promise.all(lists)).flat();
    };
    assert.equal((await read(true)).length, counted.memberships);
    assert.equal((await read(false)).length, counted.memberships - counted.former);
  });

  it('gives somebody who is chair and tech lead of one group both roles', () => {
    const both = kith.memberships?.filter(({ roles }) => roles?.includes('facilitator') && roles.includes('expert'));
    assert.isAbove(both?.length ?? 0, 0);
  });

  it('has every event, in the group of its area or in none', async () => {
    const activities = await everything((page) => provider.getActivities?.({}, {}, page));
    assert.equal(activities.length, counted.activities);
    assert.equal(activities.filter(({ groupId }) => groupId !== undefined).length, counted.inGroups);
  });

  it('shows the newest event first although times carry different offsets', async () => {
    const times = (await everything((page) => provider.getActivities?.({}, {}, page))).map(({ published }) =>
      Date.parse(published),
    );
    assert.deepEqual(
      times,
      [...times].sort((a, b) => b - a),
    );
  });

  it('has one earned expertise for each person and area, and loses no piece of evidence', async () => {
    const expertise = await everything((page) => provider.getExpertise?.({}, page));
    assert.equal(expertise.length, counted.expertise);
    assert.isTrue(expertise.every(({ basis, lastUsed }) => basis === 'earned' && lastUsed !== undefined));
    assert.equal(
      expertise.reduce((sum, { evidenceCount = 0 }) => sum + evidenceCount, 0),
      counted.evidence,
    );
  });

  it('finds no robot by any search', async () => {
    assert.isAbove(counted.robots.length, 0);
    const robots = kith.people.filter(({ status }) => status === 'system');
    assert.sameMembers(
      robots.map(({ name }) => name),
      counted.robots,
    );
    const ids = new Set(robots.map(({ id }) => id));
    const names = robots.flatMap(({ id, name, handle }) => [id, name, ...(handle === undefined ? [] : [handle])]);
    const parts = names.flatMap((name) => name.split(/[^\p{L}]+/u)).filter(Boolean);
    for (const text of [...names, ...parts, 'bot', 'bots', 'robot', 'prow', '[bot]', 'kubernetes prow', 'Robbot']) {
      const hits = await everything((page) => provider.searchPeople?.({ text }, page));
      assert.isEmpty(
        hits.filter(({ person }) => ids.has(person.id)),
        `found by "${text}"`,
      );
    }
  });

  it('refers only to people, groups, topics and units that it holds', () => {
    const idsOf = (list: readonly { readonly id: string }[] = []) => new Set(list.map(({ id }) => id));
    const people = idsOf(kith.people);
    const groups = idsOf(kith.groups);
    const topics = idsOf(kith.topics);
    const units = idsOf(kith.units);
    assert.equal(people.size, kith.people.length);
    assert.equal(new Set(kith.topics?.map(({ name }) => name)).size, kith.topics?.length);
    for (const { unitId } of kith.people) assert.isTrue(unitId === undefined || units.has(unitId));
    for (const { personId, groupId } of kith.memberships ?? [])
      assert.isTrue(people.has(personId) && groups.has(groupId));
    for (const { personId, topicId } of kith.expertise ?? [])
      assert.isTrue(people.has(personId) && topics.has(topicId));
    for (const { actorId, groupId, topicIds = [], mentions = [] } of kith.activities ?? []) {
      assert.isTrue(people.has(actorId) && (groupId === undefined || groups.has(groupId)));
      assert.isTrue(topicIds.every((id) => topics.has(id)) && mentions.every((id) => people.has(id)));
    }
    for (const { sponsors = [] } of kith.groups ?? [])
      assert.isTrue(sponsors.every(({ personId }) => people.has(personId)));
  });
});
