import type { Group, Topic } from '../model/index.js';
import { createSearch, type SearchRequest, type SearchResult } from './search.js';
import { topicValues } from './topic-search.js';

/** The groups to search, and the topics they are about. */
export interface GroupSource {
  /** Only groups whose existence the viewer may know of: what is not here is neither found nor counted. */
  readonly groups: readonly Group[];
  readonly topics?: readonly Topic[];
}

/** A search over groups: names first, then topics, then what they say about themselves. Facets: `kind`, `stage`, `topic`, `joinPolicy`. */
export function createGroupSearch({
  groups,
  topics = [],
}: GroupSource): (request: SearchRequest<Group>) => SearchResult<Group> {
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const topicsOf = (group: Group) =>
    (group.topicIds ?? []).map((id) => topicById.get(id)).filter((topic) => topic !== undefined);
  return createSearch<Group>({
    items: groups,
    idOf: (group) => group.id,
    nameOf: (group) => group.name,
    fieldsOf: (group) => [
      { name: 'name', weight: 3, values: [group.name] },
      { name: 'topic', weight: 2, values: topicsOf(group).flatMap(topicValues) },
      { name: 'purpose', weight: 1, values: filled(group.purpose) },
      { name: 'description', weight: 1, values: filled(group.description) },
      { name: 'workContext', weight: 1, values: filled(group.workContext) },
    ],
    facets: [
      { field: 'kind', valuesOf: ({ kind }) => filled(kind).map((value) => ({ value })) },
      { field: 'stage', valuesOf: ({ stage }) => filled(stage).map((value) => ({ value })) },
      { field: 'topic', valuesOf: (group) => topicsOf(group).map(({ id, name }) => ({ value: id, label: name })) },
      { field: 'joinPolicy', valuesOf: ({ joinPolicy }) => filled(joinPolicy).map((value) => ({ value })) },
    ],
  });
}

const filled = (text: string | undefined) => (text ? [text] : []);
