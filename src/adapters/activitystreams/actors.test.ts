import { expect } from '@open-wc/testing';
import { toGroup, toPerson } from './index.js';

const id = 'https://a.example/users/asa';
const mapped = <T>(map: (input: unknown, options: object) => T, input: unknown) => {
  const told: string[] = [];
  const onProblem = ({ path, message }: { path: string; message: string }) => told.push(`${path}: ${message}`);
  return { result: map(input, { onProblem }), told };
};
const person = (input: object) => mapped(toPerson, { type: 'Person', id, name: 'Åsa', ...input });
const group = (input: object) => mapped(toGroup, { type: 'Group', id, name: 'Pumps', ...input });

describe('A person', () => {
  it('is what servers say of one', () => {
    const input = {
      '@context': [
        'https://www.w3.org/ns/activitystreams',
        { schema: 'http://schema.org#', PropertyValue: 'schema:PropertyValue' },
      ],
      preferredUsername: 'asa',
      summary: '<p>Pumps &amp; <b>valves</b></p>',
      icon: { type: 'Image', url: 'https://a.example/asa.png', name: 'Åsa at sea' },
      image: 'https://a.example/header.png',
      location: { type: 'Place', name: 'Lund' },
      url: [
        { type: 'Link', href: 'https://a.example/@asa', mediaType: 'text/html' },
        { type: 'Link', href: 'mailto:%C3%A5sa@a.example', name: 'Work' },
        'tel:+46123',
      ],
      attachment: [
        { type: 'PropertyValue', name: 'Pronouns', value: 'she' },
        { type: 'PropertyValue', name: 'Web', value: '<a href="https://asa.example/">asa.example</a>' },
      ],
      tag: { type: 'Hashtag', href: 'https://a.example/t/pumps', name: '#pumps' },
    };
    expect(person(input)).to.deep.equal({
      told: [],
      result: {
        id,
        name: 'Åsa',
        handle: 'asa',
        about: 'Pumps & valves',
        avatar: { url: 'https://a.example/asa.png', alt: 'Åsa at sea' },
        location: 'Lund',
        url: 'https://a.example/@asa',
        contacts: [
          { kind: 'mail', value: 'åsa@a.example', url: 'mailto:%C3%A5sa@a.example', label: 'Work' },
          { kind: 'phone', value: '+46123', url: 'tel:+46123' },
        ],
        fields: [
          { label: 'Pronouns', value: 'she' },
          { label: 'Web', value: 'https://asa.example/', type: 'url' },
        ],
        topicIds: ['https://a.example/t/pumps'],
      },
    });
  });

  it('is not found where it is a system, was suspended or left', () => {
    expect(person({ type: 'Service' }).result?.status).to.equal('system');
    expect(person({ type: 'Application' }).result?.status).to.equal('system');
    expect(person({ suspended: true }).result?.status).to.equal('deactivated');
    expect(person({ type: 'Tombstone', formerType: 'Person' }).result?.status).to.equal('deactivated');
    expect(person({}).result).to.deep.equal({ id, name: 'Åsa' });
  });

  it('has its handle for a name where it has none, and is what its profile describes', () => {
    expect(person({ name: ' ', preferredUsername: '@asa' }).result?.name).to.equal('asa');
    expect(mapped(toPerson, { type: 'Profile', describes: { type: 'Person', id, name: 'Åsa' } }).result).to.deep.equal({
      id,
      name: 'Åsa',
    });
  });

  it('is nothing without an id or a name, or where it is something else', () => {
    for (const [input, told] of [
      [{ id: undefined }, 'person.id: expected a value, found nothing'],
      [{ name: undefined }, 'person.name: expected a value, found nothing'],
      [{ type: 'Note' }, 'person: Note is no person'],
      [{ type: 'Tombstone', formerType: 'Note' }, 'person: Note is no person'],
      [{ type: 'Group' }, 'person: Group is no person'],
    ] as const) {
      expect(person(input)).to.deep.equal({ result: undefined, told: [told] });
    }
  });

  it('loses what cannot be used, and says so', () => {
    const { result, told } = person({
      icon: 'javascript:alert(1)',
      url: ['/asa', { href: 'mailto:%' }],
      attachment: [
        { type: 'PropertyValue', name: 'X' },
        { type: 'PropertyValue', name: 'Y', value: '<a href="/y">y</a>' },
      ],
      summary: 7,
    });
    expect(result).to.deep.equal({
      id,
      name: 'Åsa',
      contacts: [{ kind: 'mail', value: '%', url: 'mailto:%' }],
      fields: [{ label: 'Y', value: 'y' }],
    });
    expect(told.map((problem) => problem.split(':')[0]).sort()).to.deep.equal([
      'person.attachment.value',
      'person.attachment.value',
      'person.icon',
      'person.summary',
      'person.url',
    ]);
  });
});

describe('A group', () => {
  it('is what servers say of one', () => {
    const input = {
      type: 'Organization',
      summary: '<p>All about pumps</p>',
      icon: ['https://a.example/p.png'],
      manuallyApprovesFollowers: true,
      followers: { type: 'Collection', totalItems: 12 },
      url: 'https://a.example/pumps',
      tag: [{ type: 'Hashtag', name: '#pumps' }],
    };
    expect(group(input)).to.deep.equal({
      told: [],
      result: {
        id,
        name: 'Pumps',
        description: 'All about pumps',
        image: { url: 'https://a.example/p.png' },
        joinPolicy: 'request',
        memberCount: 12,
        url: 'https://a.example/pumps',
        topicIds: ['pumps'],
      },
    });
    expect(group({ manuallyApprovesFollowers: false, followers: `${id}/followers` }).result).to.deep.equal({
      id,
      name: 'Pumps',
      joinPolicy: 'open',
    });
  });

  it('is nothing without an id or a name, or where it is something else', () => {
    expect(group({ id: '' }).told).to.deep.equal(['group.id: expected a value, found nothing']);
    expect(group({ name: null }).told).to.deep.equal(['group.name: expected a value, found nothing']);
    expect(group({ type: 'Person' }).told).to.deep.equal(['group: Person is no group']);
    expect(group({ manuallyApprovesFollowers: 'yes', followers: { totalItems: -1 } })).to.deep.equal({
      result: { id, name: 'Pumps' },
      told: [
        'group.manuallyApprovesFollowers: expected true or false, found a string',
        'group.followers.totalItems: expected a number of things, found -1',
      ],
    });
  });
});
