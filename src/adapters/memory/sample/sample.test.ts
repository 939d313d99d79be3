import { expect } from '@open-wc/testing';
import { documentSchema, isFindable, read, type Problem } from '../../../model/index.js';
import type { DataProvider } from '../../../provider/index.js';
import { createMemoryProvider, createSampleProvider } from '../index.js';
import { createSample, createSampleDocument, sampleIds } from './index.js';

const now = Date.parse('2026-03-18T14:30:00Z');
const sample = createSample({ now });
const { document } = sample;
const people = new Map(document.people.map((person) => [person.id, person]));
const posts = new Map((document.activities ?? []).map((activity) => [activity.id, activity]));
const groups = new Map((document.groups ?? []).map((group) => [group.id, group]));

describe('the sample organisation', () => {
  it('is the same for the same moment', () => {
    expect(JSON.stringify(createSampleDocument({ now }))).to.equal(JSON.stringify(document));
  });

  it('keeps its ids and texts when time goes on', () => {
    const later = createSampleDocument({ now: now + 86_400_000 * 45 });
    expect(later.activities?.map(({ id, text }) => [id, text])).to.deep.equal(
      document.activities?.map(({ id, text }) => [id, text]),
    );
    expect(later.people).to.deep.equal(document.people);
  });

  it('is read without a problem', () => {
    const problems: Problem[] = [];
    expect(
      read(documentSchema, JSON.parse(JSON.stringify(document)), 'document', (problem) => problems.push(problem)),
    ).to.deep.equal(document);
    expect(problems).to.deep.equal([]);
  });

  it('has 250 people, 20 groups and 600 posts in the four months before its moment', () => {
    expect([people.size, groups.size, posts.size]).to.deep.equal([250, 20, 600]);
    const moments = [...posts.values()].map(({ published }) => Date.parse(published));
    expect(Math.max(...moments)).to.be.below(now);
    expect(Math.min(...moments)).to.be.above(now - 130 * 86_400_000);
  });

  it('has everything that its special ids promise', () => {
    for (const id of Object.values(sampleIds.people)) expect(people.has(id), id).to.equal(true);
    for (const id of Object.values(sampleIds.groups)) expect(groups.has(id), id).to.equal(true);
    for (const id of Object.values(sampleIds.activities)) expect(posts.has(id), id).to.equal(true);
    const expertise = new Set(document.expertise?.map(({ id }) => id));
    for (const id of Object.values(sampleIds.expertise)) expect(expertise.has(id), id).to.equal(true);
    expect(posts.get(sampleIds.activities.answered)?.acceptedAnswer).to.equal('a-0002');
    expect(people.get(sampleIds.people.leaver)?.status).to.equal('deactivated');
    expect(people.get(sampleIds.people.external)).to.include({ affiliation: 'external', organisation: 'Acme Pumps' });
    expect(Object.keys(people.get(sampleIds.people.bare) ?? {})).to.have.members(['id', 'name']);
  });

  it('refers to nothing that is not there', () => {
    for (const { id, actorId, mentions = [], groupId = '', inReplyTo, threadId, acceptedAnswer } of posts.values()) {
      for (const personId of [actorId, ...mentions]) expect(people.has(personId), `${id}: ${personId}`).to.equal(true);
      expect(groups.has(groupId), id).to.equal(true);
      for (const other of [inReplyTo, threadId, acceptedAnswer])
        expect(other === undefined || posts.has(other), id).to.equal(true);
    }
    for (const { managerId } of people.values())
      expect(managerId === undefined || people.has(managerId)).to.equal(true);
    const topics = new Set(document.topics?.map(({ id }) => id));
    for (const { personId, topicId } of document.expertise ?? [])
      expect([people.has(personId), topics.has(topicId)]).to.deep.equal([true, true]);
  });

  it('marks stretches of its texts at the right places, and leaves no gap unfilled', () => {
    for (const { id, text = '', entities = [] } of posts.values()) {
      expect(text, id).not.to.match(/[{}]|\*\*|undefined/);
      for (const { type, start, end, id: of = '' } of entities) {
        const marked = text.slice(start, end);
        expect(marked, id).not.to.equal('');
        if (type === 'mention') expect(marked, id).to.equal(`@${people.get(of)?.name ?? ''}`);
      }
    }
  });

  it('lets nobody mention or answer themselves as somebody else', () => {
    for (const { id, acceptedAnswer, actorId } of posts.values()) {
      if (acceptedAnswer !== undefined) expect(posts.get(acceptedAnswer)?.actorId, id).not.to.equal(actorId);
    }
  });

  it('ends every chain of managers at the chief', () => {
    for (const person of people.values()) {
      let [id, steps] = [person.managerId, 0];
      for (; id !== undefined && id !== sampleIds.people.chief; steps += 1) {
        expect(steps, person.id).to.be.below(9);
        id = people.get(id)?.managerId;
      }
    }
  });
});

describe('the sample provider', () => {
  const provider = createMemoryProvider(document, { ...sample, now: () => now }) as Required<DataProvider>;

  it('is made on demand, for its moment', async () => {
    const own = await createSampleProvider({ now });
    expect(await own.getViewer?.()).to.include({ personId: sampleIds.viewer });
    const figures = await own.getFigures?.(sampleIds.groups.practice, { start: '2026-01-01', end: '2026-03-18' });
    expect(figures?.asOf).to.equal(new Date(now).toISOString());
  });

  it('finds nobody who left and no service account, page after page', async () => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await provider.searchPeople({}, { size: 17, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...page.items.map(({ person }) => person.id));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(new Set(found).size).to.equal(found.length);
    expect(found).to.have.members(document.people.filter(isFindable).map(({ id }) => id));
  });

  it('shows each first post the viewer may see once, and nothing of groups they may not read', async () => {
    const found: (string | undefined)[] = [];
    let cursor: string | undefined;
    do {
      const page = await provider.getActivities({}, {}, { size: 23, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...page.items.map(({ id }) => id));
      for (const { groupId = '' } of page.items)
        expect(groupId).not.to.be.oneOf([sampleIds.groups.hidden, sampleIds.groups.contentConcealed]);
      expect(page.included?.groups?.map(({ id }) => id)).not.to.include(sampleIds.groups.hidden);
      cursor = page.next;
    } while (cursor !== undefined);
    expect(new Set(found).size).to.equal(found.length);
    expect(found).to.have.lengthOf((await provider.getActivities({})).total ?? -1);
  });

  it('shows the special faces: a vacancy, concealed members, uncovered topics, suggestions and figures', async () => {
    const vacant = await provider.getMembers(sampleIds.groups.vacant, { roles: ['facilitator'] });
    expect(vacant.total).to.equal(0);
    const [concealed] = await provider.getGroups([sampleIds.groups.membersConcealed]);
    expect(concealed?.viewer?.canSeeMembers).to.equal(false);
    const { items } = await provider.getUncoveredTopics();
    expect(items.map(({ topic }) => topic.id)).to.include(sampleIds.topics.uncovered);
    expect((await provider.suggestGroups()).items).not.to.have.lengthOf(0);
    const window = { start: '2025-12-18T00:00:00Z', end: '2026-03-18T00:00:00Z' };
    const { figures } = await provider.getFigures(sampleIds.groups.practice, window);
    expect(figures.filter(({ suppressed }) => suppressed !== true)).to.have.lengthOf.at.least(6);
  });
});
