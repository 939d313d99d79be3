import { isFindable, type Expertise, type Person, type Topic } from '../model/index.js';
import type { FacetField } from './facets.js';
import type { Field } from './match.js';
import { createSearch, type SearchRequest, type SearchResult } from './search.js';
import { topicValues } from './topic-search.js';

/** The people to search, and what they know. */
export interface PeopleSource {
  readonly people: readonly Person[];
  /** Only what may be found by: leave expired ones out. */
  readonly expertise?: readonly Expertise[];
  readonly topics?: readonly Topic[];
}

/**
 * A search over people: names first, then handles, topics, titles and the rest of the profile. Leavers and service
 * accounts are not in it, so they are neither found nor counted. Facets: `unit`, `location`, `topic`, `affiliation`.
 */
export function createPeopleSearch(source: PeopleSource): (request: SearchRequest<Person>) => SearchResult<Person> {
  const topicsOf = knownTopics(source);
  return createSearch<Person>({
    items: source.people.filter(isFindable),
    idOf: (person) => person.id,
    nameOf: (person) => person.sortName ?? person.name,
    fieldsOf: (person) => fieldsOf(person, topicsOf(person)),
    facets: facetsOf(topicsOf),
  });
}

function knownTopics({ expertise = [], topics = [] }: PeopleSource): (person: Person) => readonly Topic[] {
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const known = new Map<string, Map<string, Topic>>();
  for (const { personId, topicId } of expertise) {
    const topic = topicById.get(topicId);
    if (topic) known.set(personId, (known.get(personId) ?? new Map<string, Topic>()).set(topicId, topic));
  }
  return (person) => [...(known.get(person.id)?.values() ?? [])];
}

function fieldsOf(person: Person, topics: readonly Topic[]): Field[] {
  const field = (name: string, weight: number, ...values: (string | undefined)[]): Field => ({
    name,
    weight,
    values: values.filter((value) => value !== undefined),
  });
  return [
    field('name', 5, person.name),
    field('sortName', 5, person.sortName),
    field('handle', 4, person.handle),
    field('topic', 3, ...topics.flatMap(topicValues)),
    field('title', 2, person.title),
    field('unit', 1, person.unit),
    field('location', 1, person.location),
    field('askMeAbout', 1, ...(person.askMeAbout ?? [])),
    field('organisation', 1, person.organisation),
  ];
}

const facetsOf = (topicsOf: (person: Person) => readonly Topic[]): FacetField<Person>[] => [
  { field: 'unit', valuesOf: ({ unitId, unit }) => one(unitId ?? unit, unit) },
  { field: 'location', valuesOf: ({ location }) => one(location) },
  { field: 'topic', valuesOf: (person) => topicsOf(person).map(({ id, name }) => ({ value: id, label: name })) },
  { field: 'affiliation', valuesOf: ({ affiliation }) => one(affiliation ?? 'internal') },
];

const one = (value: string | undefined, label?: string) => (value ? [{ value, label }] : []);
