/** Search over people, groups and topics: pure functions that run in a page, a worker or Node. No DOM, no Lit. */
export { countFacets, narrow, type FacetField, type Filters } from './facets.js';
export { fold, foldText, type Folded, type Range } from './fold.js';
export { createGroupSearch, type GroupSource } from './group-search.js';
export { match, prepare, queryWords, type Field, type Match, type PreparedField } from './match.js';
export { createPeopleSearch, type PeopleSource } from './people-search.js';
export { compareRanks, compareText, rankOf, type Rank } from './rank.js';
export { createSearch, type Found, type Searchable, type SearchRequest, type SearchResult } from './search.js';
export { similarity } from './similar.js';
export { tokens, type Token } from './tokens.js';
export { createTopicSearch, topicValues } from './topic-search.js';
