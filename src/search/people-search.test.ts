import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isFindable, type Expertise, type Person, type Topic } from '../model/index.js';
import { foldText } from './fold.js';
import { createPeopleSearch } from './people-search.js';

const topics: readonly Topic[] = [
  { id: 'valves', name: 'Valve control', aliases: ['Ventilsteuerung'] },
  { id: 'pumps', name: 'Pumps' },
  { id: 'seals', name: 'Seals for pumps' },
];
const knows = (personId: string, topicId: string): Expertise => ({ id: `${personId}-${topicId}`, personId, topicId });

const people: readonly Person[] = [
  {
    id: 'asa',
    name: 'Åsa Lindström',
    sortName: 'Lindström, Åsa',
    handle: 'asa.l',
    title: 'Firmware engineer',
    unit: 'Firmware',
    unitId: 'fw',
    location: 'Gothenburg',
  },
  { id: 'valve', name: 'Valve Ria', title: 'Accountant', unit: 'Finance', unitId: 'fi', location: 'Lyon' },
  { id: 'handle', name: 'Rui Sá', handle: 'valve.man', location: 'Porto' },
  { id: 'title', name: 'Ngọc Trần', title: 'Valve fitter', location: 'Lyon' },
  { id: 'ask', name: 'Omar Tazi', askMeAbout: ['old valves'], affiliation: 'external', organisation: 'Acme' },
  { id: 'sato', name: '佐藤 美咲', sortName: 'Satō Misaki' },
  { id: 'left', name: 'Valve Leaver', status: 'deactivated', unitId: 'fw', location: 'Lyon' },
  { id: 'bot', name: 'Valve Bot', status: 'system' },
];
const expertise = [knows('asa', 'valves'), knows('ask', 'pumps'), knows('ask', 'seals'), knows('left', 'valves')];
const search = createPeopleSearch({ people, topics, expertise });
const ids = (text: string) => search({ text }).found.map(({ item }) => item.id);

describe('a people search', () => {
  it('ranks names before handles, topics, titles and the rest', () => {
    expect(ids('valve')).to.deep.equal(['valve', 'handle', 'asa', 'title', 'ask']);
  });

  it('ranks a whole word before the beginning of one', () => {
    const two = createPeopleSearch({
      people: [
        { id: '1', name: 'Anna-Lena Abt' },
        { id: '2', name: 'Zoë Ann' },
      ],
    });
    expect(two({ text: 'ann' }).found.map(({ item }) => item.id)).to.deep.equal(['2', '1']);
  });

  it('puts the words of a query together from several fields, and says where each was', () => {
    const [hit] = search({ text: 'valve ASA' }).found;
    expect(hit?.item.id).to.equal('asa');
    expect(hit?.reasons).to.deep.equal([
      { field: 'name', text: 'Åsa Lindström', ranges: [[0, 3]] },
      { field: 'topic', text: 'Valve control', ranges: [[0, 5]] },
    ]);
  });

  it('finds nobody where one word is found nowhere', () => {
    expect(ids('asa quux')).to.deep.equal([]);
  });

  it('finds by the alias of a topic, and shows the name it belongs to', () => {
    const [hit] = search({ text: 'ventil' }).found;
    expect(hit?.reasons).to.deep.equal([
      { field: 'topic', text: 'Valve control (Ventilsteuerung)', ranges: [[15, 21]] },
    ]);
  });

  it('tells one reason for a field of which several values were needed', () => {
    const [hit] = search({ text: 'tazi pumps seals' }).found;
    expect(hit?.reasons).to.deep.equal([
      { field: 'name', text: 'Omar Tazi', ranges: [[5, 9]] },
      {
        field: 'topic',
        text: 'Seals for pumps',
        ranges: [
          [0, 5],
          [10, 15],
        ],
      },
    ]);
  });

  it('finds a part of a name in a script without spaces', () => {
    const [hit] = search({ text: '咲' }).found;
    expect(hit?.item.id).to.equal('sato');
    expect(hit?.reasons).to.deep.equal([{ field: 'name', text: '佐藤 美咲', ranges: [[4, 5]] }]);
  });

  it('finds by the sort name where the name is in another script', () => {
    expect(ids('misaki')).to.deep.equal(['sato']);
  });

  it('does not find the middle of a word', () => {
    expect(ids('indstr')).to.deep.equal([]);
  });

  it('gives everybody by sort name, without reasons, where nothing was typed', () => {
    const { found } = search({ text: '  ' });
    expect(found.map(({ item }) => item.id)).to.deep.equal(['asa', 'title', 'ask', 'handle', 'sato', 'valve']);
    expect(found.every(({ reasons }) => reasons.length === 0)).to.equal(true);
  });

  it('never finds or counts leavers and service accounts', () => {
    expect(ids('leaver')).to.deep.equal([]);
    expect(ids('bot')).to.deep.equal([]);
    const location = search({}).facets.find(({ field }) => field === 'location');
    expect(location?.values).to.deep.equal([
      { value: 'Lyon', count: 2 },
      { value: 'Gothenburg', count: 1 },
      { value: 'Porto', count: 1 },
    ]);
  });

  it('does not let a facet narrow its own counts, but those of the others', () => {
    const { found, facets } = search({ filters: { location: ['Lyon'] } });
    expect(found.map(({ item }) => item.id)).to.deep.equal(['title', 'valve']);
    expect(facets.find(({ field }) => field === 'location')?.values.map(({ value }) => value)).to.include('Porto');
    expect(facets.find(({ field }) => field === 'unit')?.values).to.deep.equal([
      { value: 'fi', label: 'Finance', count: 1 },
    ]);
  });

  it('still tells a chosen value that nobody has, so that it can be unchosen', () => {
    const { facets } = search({ text: 'asa', filters: { location: ['Lyon'] } });
    expect(facets.find(({ field }) => field === 'location')?.values).to.deep.include({ value: 'Lyon', count: 0 });
  });

  it('neither finds nor counts outside of what it stays within', () => {
    const { found, facets } = search({ within: ({ id }) => id === 'asa' });
    expect(found).to.have.lengthOf(1);
    expect(facets.flatMap(({ values }) => values).every(({ count }) => count === 1)).to.equal(true);
  });
});

const name = fc.string({
  unit: fc.constantFrom('a', 'Å', 'b', 'ß', 'ł', ' ', '美', '咲', 'é', 'ﬁ', '-'),
  minLength: 1,
  maxLength: 8,
});
const place = fc.constantFrom('Lyon', 'Porto', 'Osaka');
const person = fc.record(
  {
    id: fc.uuid(),
    name,
    handle: name,
    title: name,
    location: place,
    unitId: fc.constantFrom('u1', 'u2'),
    affiliation: fc.constantFrom('internal' as const, 'external' as const),
    status: fc.constantFrom('active' as const, 'deactivated' as const, 'system' as const),
  },
  { requiredKeys: ['id', 'name'] },
) as fc.Arbitrary<Person>;
const filters = fc.record({
  location: fc.uniqueArray(place),
  affiliation: fc.uniqueArray(fc.constantFrom('internal', 'external')),
});

describe('any people search', () => {
  const anyPeople = fc.uniqueArray(person, { selector: ({ id }) => id });

  it('gives the same order whatever the order of the people', () => {
    fc.assert(
      fc.property(anyPeople, name, (everybody, text) => {
        const order = (list: readonly Person[]) =>
          createPeopleSearch({ people: list })({ text }).found.map(({ item }) => item.id);
        expect(order([...everybody].reverse())).to.deep.equal(order(everybody));
      }),
    );
  });

  it('finds only findable people, with stretches that lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(anyPeople, name, (everybody, text) => {
        for (const { item, reasons } of createPeopleSearch({ people: everybody })({ text }).found) {
          expect(isFindable(item)).to.equal(true);
          for (const reason of reasons) {
            let last = 0;
            for (const [start, end] of reason.ranges) {
              expect(start).to.be.at.least(last);
              expect(end).to.be.above(start).and.at.most(reason.text.length);
              last = end;
            }
            expect(reason.ranges).not.to.have.lengthOf(0);
          }
        }
      }),
    );
  });

  it('finds everybody by the beginning of any word of their name', () => {
    fc.assert(
      fc.property(anyPeople, (everybody) => {
        const run = createPeopleSearch({ people: everybody });
        for (const one of everybody.filter(isFindable)) {
          const [word] = foldText(one.name).split(/[ -]/).filter(Boolean);
          if (word) expect(run({ text: word.slice(0, 2) }).found.map(({ item }) => item.id)).to.include(one.id);
        }
      }),
    );
  });

  it('counts each facet value as the number of results that choosing it alone would give', () => {
    fc.assert(
      fc.property(anyPeople, filters, (everybody, chosen) => {
        const run = createPeopleSearch({ people: everybody });
        for (const { field, values } of run({ filters: chosen }).facets) {
          for (const { value, count } of values) {
            expect(run({ filters: { ...chosen, [field]: [value] } }).found).to.have.lengthOf(count);
          }
        }
      }),
    );
  });
});
