import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  activitySchema,
  documentSchema,
  endorsementSchema,
  expertiseSchema,
  figuresSchema,
  groupSchema,
  membershipSchema,
  personSchema,
  policySchema,
  read,
  reportSchema,
  topicSchema,
  unitSchema,
  viewerSchema,
  type Problem,
  type Schema,
} from './index.js';

function reading<T>(schema: Parameters<typeof read<T>>[0], input: unknown) {
  const problems: Problem[] = [];
  return { value: read(schema, input, 'thing', (problem) => problems.push(problem)), problems };
}

describe('Reading what a back end sent', () => {
  it('keeps an object that is as it should be, without unknown fields', () => {
    const { value, problems } = reading(personSchema, { id: '1', name: 'Bo', title: 'Cook', secret: 'x' });
    expect(value).to.deep.equal({ id: '1', name: 'Bo', title: 'Cook' });
    expect(problems).to.deep.equal([]);
  });

  it('reads null as absent, without a word', () => {
    const { value, problems } = reading(personSchema, { id: '1', name: 'Bo', title: null, avatar: null });
    expect(value).to.deep.equal({ id: '1', name: 'Bo' });
    expect(problems).to.deep.equal([]);
  });

  it('drops a bad optional field, reports it, and keeps the object', () => {
    const { value, problems } = reading(personSchema, { id: '1', name: 'Bo', title: 7 });
    expect(value).to.deep.equal({ id: '1', name: 'Bo' });
    expect(problems.map(({ path }) => path)).to.deep.equal(['thing.title']);
  });

  it('drops an object whose required field is missing or wrong', () => {
    expect(reading(personSchema, { name: 'Bo' }).value).to.equal(undefined);
    expect(reading(personSchema, { id: 7, name: 'Bo' }).value).to.equal(undefined);
    expect(reading(personSchema, { id: '', name: 'Bo' }).problems).to.have.length(1);
  });

  it('drops only the list item that is wrong', () => {
    const contacts = [{ kind: 'mail', value: 'bo@example.org' }, { kind: 'mail' }, 'nonsense'];
    const { value, problems } = reading(personSchema, { id: '1', name: 'Bo', contacts });
    expect(value?.contacts).to.deep.equal([{ kind: 'mail', value: 'bo@example.org' }]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['thing.contacts.value', 'thing.contacts']);
  });

  it('keeps an unknown word where the vocabulary is open', () => {
    expect(reading(groupSchema, { id: '1', name: 'G', kind: 'choir' }).value?.kind).to.equal('choir');
  });

  it('reads an unknown word of a closed vocabulary as the strictest one, and reports it', () => {
    const person = reading(personSchema, { id: '1', name: 'Bo', status: 'retired', affiliation: 'friend' });
    expect(person.value).to.include({ status: 'deactivated', affiliation: 'external' });
    expect(person.problems).to.have.length(2);
    const axes = { visibility: 'everyone', joinPolicy: 'maybe', contentVisibility: 7 };
    const group = reading(groupSchema, { id: '1', name: 'G', ...axes });
    expect(group.value).to.include({ visibility: 'hidden', joinPolicy: 'closed', contentVisibility: 'members' });
  });

  it('drops dates that do not exist, and an activity without a moment', () => {
    expect(reading(groupSchema, { id: '1', name: 'G', lastActivity: 'soon' }).value).to.deep.equal({
      id: '1',
      name: 'G',
    });
    const post = { id: '1', actorId: '2', text: 'Hello' };
    expect(reading(activitySchema, { ...post, published: '2026-13-45' }).value).to.equal(undefined);
    expect(reading(activitySchema, { ...post, published: '2026-03-02T10:00:00Z' }).value).to.not.equal(undefined);
  });

  it('drops an activity that says and carries nothing, but keeps the gap of a removed one', () => {
    const post = { id: '1', actorId: '2', published: '2026-03-02T10:00:00Z' };
    expect(reading(activitySchema, post).value).to.equal(undefined);
    expect(reading(activitySchema, { ...post, attachments: [{ url: '/a' }] }).value).to.not.equal(undefined);
    expect(reading(activitySchema, { ...post, state: 'removed' }).value).to.not.equal(undefined);
  });

  it('never throws, whatever comes, and what it keeps reads again without a word', () => {
    const keys = [
      'id',
      'name',
      'status',
      'contacts',
      'avatar',
      'workingHours',
      'topicIds',
      'viewer',
      'presence',
    ] as const;
    const anything = fc.oneof(fc.anything(), fc.record(Object.fromEntries(keys.map((key) => [key, fc.anything()]))));
    fc.assert(
      fc.property(anything, (input) => {
        const { value } = reading(personSchema, input);
        if (value === undefined) return;
        const again = reading(personSchema, value);
        expect(again.problems).to.deep.equal([]);
        expect(again.value).to.deep.equal(value);
      }),
    );
  });

  it('says of each value what was expected, what came, and what to do where that is plain', () => {
    const messages = (input: object) =>
      reading(personSchema, input).problems.map(({ path, message }) => `${path}: ${message}`);
    expect(messages({ id: 7, name: 'Bo' })).to.deep.equal([
      'thing.id: expected string, found the number 7: send it as "7"',
    ]);
    expect(messages({ uid: 7, displayName: 'Bo' })).to.deep.equal([
      'thing.id: expected a value, found nothing in an object with uid, displayName',
    ]);
    expect(messages({ id: '1', name: 'Bo', avatar: '/bo.png', languages: 'de', status: 'gone' })).to.deep.equal([
      'thing.avatar: expected an object with url, found "/bo.png"',
      'thing.languages: expected a list, found "de"',
      'thing.status: expected ("active" | "deactivated" | "system"), found "gone"; read as "deactivated"',
    ]);
    expect(messages({ id: '', name: Promise.resolve('Bo') })).to.deep.equal([
      'thing.id: expected a string that is not empty, found ""',
    ]);
    expect(messages({ id: '1', name: Promise.resolve('Bo') })).to.deep.equal([
      'thing.name: expected string, found a promise: await it',
    ]);
  });

  it('keeps one of the things of a document that come twice, and takes a list of which nothing is usable for none', () => {
    const two = [
      { id: '1', name: 'Bo' },
      { id: '1', name: 'Bo again' },
    ];
    const { value, problems } = reading(documentSchema, { kith: 1, people: two, groups: [{ id: 1, name: 'G' }] });
    expect(value).to.deep.equal({ kith: 1, people: [two[0]] });
    expect(problems.map(({ path }) => path)).to.deep.equal(
      ['document.people', 'document.groups.id'].map((path) => path.replace('document', 'thing')),
    );
  });

  const schemas: Readonly<Record<string, Schema<unknown>>> = {
    activitySchema,
    documentSchema,
    endorsementSchema,
    expertiseSchema,
    figuresSchema,
    groupSchema,
    membershipSchema,
    policySchema,
    reportSchema,
    topicSchema,
    unitSchema,
    viewerSchema,
  };
  for (const [name, schema] of Object.entries(schemas)) {
    it(`never throws with ${name}, names where things stood, and reads again what it kept without a word`, () => {
      const keys = Object.keys((schema as unknown as { entries: object }).entries);
      const person = fc.record({ id: fc.string(), name: fc.string() });
      const anything = fc.oneof(
        fc.anything(),
        fc.string(),
        fc.constant('2026-03-01'),
        fc.constant(1),
        fc.array(person),
      );
      fc.assert(
        fc.property(fc.record(Object.fromEntries(keys.map((key) => [key, anything]))), (input) => {
          const { value, problems } = reading(schema, input);
          for (const { path, message } of problems) {
            expect(path).to.match(/^thing(\.\w+)*$/);
            expect(message.length).to.be.within(8, 200);
          }
          if (value === undefined) {
            expect(problems).not.to.have.length(0);
            return;
          }
          expect(reading(schema, value)).to.deep.equal({ value, problems: [] });
        }),
      );
    });
  }
});
