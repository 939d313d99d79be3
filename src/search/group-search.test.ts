import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { createGroupSearch } from './group-search.js';
import { similarity } from './similar.js';
import { createTopicSearch } from './topic-search.js';

describe('a group search', () => {
  const search = createGroupSearch({
    groups: [
      { id: 'walk', name: 'Safety walk', kind: 'practice', topicIds: ['loto'], purpose: 'Everybody goes home' },
      { id: 'guild', name: 'Data guild', kind: 'practice', description: 'Numbers from walks' },
      { id: 'walkers', name: 'Walkers', kind: 'network' },
    ],
    topics: [{ id: 'loto', name: 'Lockout', aliases: ['consignation'] }],
  });

  it('ranks the name before the rest', () => {
    expect(search({ text: 'walk' }).found.map(({ item }) => item.id)).to.deep.equal(['walk', 'walkers', 'guild']);
  });

  it('finds a group by an alias of its topic', () => {
    expect(search({ text: 'consig' }).found.map(({ item }) => item.id)).to.deep.equal(['walk']);
  });

  it('counts kinds and topics with their names', () => {
    const { facets } = search({});
    expect(facets.find(({ field }) => field === 'kind')?.values).to.deep.equal([
      { value: 'practice', count: 2 },
      { value: 'network', count: 1 },
    ]);
    expect(facets.find(({ field }) => field === 'topic')?.values).to.deep.equal([
      { value: 'loto', label: 'Lockout', count: 1 },
    ]);
  });
});

describe('a topic search', () => {
  const search = createTopicSearch([
    { id: 'seals', name: 'Seals', aliases: ['Gleitringdichtung'] },
    { id: 'glue', name: 'Gleitmittel' },
    { id: 'noise', name: 'Noise', description: 'What glides, hums' },
  ]);

  it('finds names before aliases before descriptions', () => {
    expect(search({ text: 'gl' }).found.map(({ item }) => item.id)).to.deep.equal(['glue', 'seals', 'noise']);
  });

  it('gives all by name where nothing was typed', () => {
    expect(search({}).found.map(({ item }) => item.id)).to.deep.equal(['glue', 'noise', 'seals']);
  });
});

describe('similarity', () => {
  it('is 1 for the same words in another order, case and accents', () => {
    expect(similarity('Été à Lyon', 'lyon, a ete')).to.equal(1);
  });

  it('is higher for a typing error than for another name', () => {
    expect(similarity('Data gild', 'Data guild')).to.be.above(0.7);
    expect(similarity('Data guild', 'Safety walk')).to.be.below(0.2);
  });

  it('lies between 0 and 1, and is the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(similarity(a, b)).to.be.within(0, 1).and.to.equal(similarity(b, a));
      }),
    );
  });
});
