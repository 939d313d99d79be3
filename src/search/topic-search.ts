import type { Topic } from '../model/index.js';
import { createSearch, type SearchRequest, type SearchResult } from './search.js';

/** A topic as it may be shown when found: by its name, or by an alias behind the name. */
export const topicValues = (topic: Topic): string[] => [
  topic.name,
  ...(topic.aliases ?? []).map((alias) => `${topic.name} (${alias})`),
];

/** A search over topics, by name and aliases first, then by description. It has no facets. */
export const createTopicSearch = (topics: readonly Topic[]): ((request: SearchRequest<Topic>) => SearchResult<Topic>) =>
  createSearch<Topic>({
    items: topics,
    idOf: (topic) => topic.id,
    nameOf: (topic) => topic.name,
    fieldsOf: (topic) => [
      { name: 'name', weight: 3, values: [topic.name] },
      { name: 'alias', weight: 2, values: topicValues(topic).slice(1) },
      { name: 'description', weight: 1, values: topic.description ? [topic.description] : [] },
    ],
    facets: [],
  });
