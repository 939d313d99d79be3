import type { Person } from '../../../model/index.js';
import { foldText, tokens } from '../../../search/index.js';
import { sites, type NamePart, type Site } from './names.js';
import type { Random } from './random.js';
import { specialPeople } from './special-people.js';
import { sampleUnits, type SampleUnit } from './units.js';

const headcount = 250;
const leaverShare = 0.045;

/** Where a unit's people work; units that are not here work anywhere. */
const locationsOf: Readonly<Record<string, readonly string[]>> = {
  'field-service-europe-unit': ['Gothenburg', 'Lyon', 'Porto', 'Gdańsk', 'İzmir', 'Casablanca'],
  'field-service-asia': ['Osaka', 'Shanghai'],
  'field-service-americas': ['Chicago'],
  firmware: ['Gothenburg', 'Gdańsk'],
  hydraulics: ['Gothenburg', 'Shanghai', 'Lyon'],
  'plants-europe': ['Gothenburg', 'Lyon', 'Porto', 'Gdańsk', 'İzmir'],
  'plants-overseas': ['Osaka', 'Casablanca', 'Chicago', 'Shanghai'],
};

/** Everybody in and around the sample organisation: those written by hand, and others around them. */
export function createPeople(random: Random): Person[] {
  const people = specialPeople.map(complete);
  const taken = new Set(people.map(({ id }) => id));
  while (people.length < headcount) {
    const unit = weighted(random, sampleUnits);
    const site = weighted(
      random,
      sites.filter(({ location }) => locationsOf[unit.id]?.includes(location) ?? true),
    );
    const person = createPerson(random, unit, site, leadOf(people, unit));
    if (taken.has(person.id)) continue;
    taken.add(person.id);
    people.push(complete(person));
  }
  return people;
}

/** An address and a page for those who have none. People with only a name stay as they are. */
function complete(person: Person): Person {
  if (!person.title) return person;
  const handle = person.handle ?? person.id.replace('-', '.').replaceAll('-', '');
  const address = `${handle}@nordwind.example`;
  return {
    handle,
    contacts: [{ kind: 'mail', value: address, url: `mailto:${address}` }],
    ...person,
    url: `#people/${person.id}`,
  };
}

function createPerson(random: Random, unit: SampleUnit, site: Site, managerId: string): Person {
  const names = createName(random, site);
  return {
    ...names,
    title: random.pick(unit.titles),
    unit: unit.name,
    unitId: unit.id,
    managerId,
    location: site.location,
    timeZone: site.timeZone,
    languages: [...site.languages, 'en'],
    ...(random.chance(0.45) ? { askMeAbout: random.some(unit.askMeAbout, random.between(1, 2)) } : {}),
    ...(random.chance(0.3) ? { topicIds: random.some(unit.topics, 2) } : {}),
    ...(random.chance(0.5) ? { workingHours: [{ days: [1, 2, 3, 4, 5], ...random.pick(shifts) }] } : {}),
    ...(random.chance(leaverShare) ? { status: 'deactivated' } : {}),
  };
}

const shifts: readonly [Hours, ...Hours[]] = [
  { start: '06:00', end: '14:00' },
  { start: '08:00', end: '16:30' },
  { start: '09:00', end: '17:30' },
  { start: '14:00', end: '22:00' },
];

interface Hours {
  readonly start: string;
  readonly end: string;
}

function createName(
  random: Random,
  site: Site,
): Pick<Person, 'id' | 'name' | 'sortName' | 'pronouns' | 'pronunciation'> {
  const she = random.chance(0.5);
  const given = random.pick(site.given[she ? 0 : 1]);
  const family = random.pick(site.family);
  const native = random.chance(0.6) && isNative(given) && isNative(family);
  const [first, last] = site.familyFirst ? [family, given] : [given, family];
  const latinName = `${latin(given)} ${latin(family)}`;
  const name = native ? [first[1], last[1]].join(site.languages[0] === 'zh' ? '' : ' ') : latinName;
  return {
    id: slug(latinName),
    name,
    sortName: `${latin(family)}, ${latin(given)}`,
    ...(random.chance(0.35) ? { pronouns: random.chance(0.06) ? 'they/them' : she ? 'she/her' : 'he/him' } : {}),
    ...(native ? { pronunciation: latinName } : {}),
  };
}

const isNative = (part: NamePart) => typeof part !== 'string';
const latin = (part: NamePart) => (typeof part === 'string' ? part : part[0]);
const slug = (name: string) =>
  tokens(foldText(name))
    .map(({ text }) => text)
    .join('-');

/** The one who leads the unit; where a region has two, the first. */
function leadOf(people: readonly Person[], unit: SampleUnit): string {
  const lead = people.find(({ unitId, title }) => unitId === unit.id && title === unit.lead);
  const above = people.find(({ unitId }) => unitId === unit.parentId);
  return lead?.id ?? above?.id ?? 'ingrid-solheim';
}

function weighted<T extends { readonly share: number }>(random: Random, items: readonly T[]): T {
  let left = random.next() * items.reduce((sum, { share }) => sum + share, 0);
  const found = items.find(({ share }) => (left -= share) < 0) ?? items[0];
  if (!found) throw new RangeError('There is nothing to choose from.');
  return found;
}
