import { expect } from '@open-wc/testing';
import type { Activity } from '../../model/index.js';
import { toActivity, type MappingOptions } from './index.js';

const asa = 'https://a.example/users/asa';
const note = {
  type: 'Note',
  id: 'https://a.example/notes/1',
  attributedTo: asa,
  published: '2026-03-14T09:00:00Z',
  content: '<p>Hello</p>',
};
const base: Activity = { id: note.id, actorId: asa, published: note.published, text: 'Hello' };

const from = (input: unknown, options: MappingOptions = {}) => {
  const told: string[] = [];
  const result = toActivity(input, { ...options, onProblem: ({ path, message }) => told.push(`${path}: ${message}`) });
  return { result, told };
};
/** What an object becomes, where nothing is wrong with it. */
const clean = (input: unknown, options: MappingOptions = {}) => {
  const { result, told } = from(input, options);
  expect(told).to.deep.equal([]);
  return result;
};

describe('Who may read a post', () => {
  const group = 'https://a.example/pumps';
  for (const [addressed, visibility, groupId] of [
    [{}, undefined],
    [{ to: [], cc: 'https://www.w3.org/ns/activitystreams#Public' }, 'public'],
    [{ to: asa }, 'hidden'],
    [{ to: `${asa}/followers`, cc: asa }, 'members'],
    [{ audience: group }, 'members', group],
    [{ to: ['Public', { type: 'Group', id: group }] }, 'public', group],
    [{ audience: group, 'kith:visibility': 'network' }, 'network', group],
    [{ to: 'as:Public', 'kith:visibility': 'network' }, 'network'],
    [{ to: asa, 'kith:visibility': 'public' }, 'hidden'],
  ] as const) {
    it(`is ${visibility ?? 'not said'} where it says ${JSON.stringify(addressed)}`, () => {
      expect(clean({ ...note, ...addressed })).to.deep.equal({
        ...base,
        ...(groupId === undefined ? {} : { groupId }),
        ...(visibility === undefined ? {} : { visibility }),
      });
    });
  }

  it('is said by the activity around it, where it says nothing itself; an unknown word hides it', () => {
    expect(clean({ type: 'Create', actor: asa, to: 'as:Public', object: note })?.visibility).to.equal('public');
    expect(from({ ...note, 'kith:visibility': 'friends' })).to.deep.equal({
      result: { ...base, visibility: 'hidden' },
      told: ['activity.visibility: is no known word; read as "hidden"'],
    });
  });
});

describe('A hostile document', () => {
  it('may contain itself, be deep or long: the answer comes, with what could be read', () => {
    const circle: Record<string, unknown> = { ...note, type: 'Create', actor: asa };
    Object.assign(circle, {
      object: circle,
      tag: [circle, circle],
      attachment: circle,
      to: circle,
      '@context': [circle],
    });
    expect(from(circle).told.join()).to.contain('nested more than 12 deep');
    let deep: object = note;
    for (let at = 0; at < 20_000; at += 1) deep = { type: 'Create', object: deep };
    expect(from(deep).result).to.equal(undefined);
    const long = from({
      ...note,
      tag: Array.from({ length: 6000 }, (_, at) => ({ type: 'Hashtag', name: `#${String(at)}` })),
    });
    expect(long.result?.topicIds).to.have.length(200);
    expect(long.told).to.deep.equal([
      'activity.tag: only the first 5000 of 6000 are read',
      'activity.tag: only the first 200 of 5000 are read',
    ]);
  });

  it('has no terms that every object inherits', () => {
    const inherited = JSON.parse(
      '{"type":"constructor","__proto__":{"id":"x"},"toString":"x","nameMap":{"constructor":"x"}}',
    ) as object;
    expect(toActivity(inherited)).to.equal(undefined);
    expect(clean({ ...note, tag: { type: 'Hashtag', name: '#constructor' } })?.topicIds).to.deep.equal(['constructor']);
  });
});
