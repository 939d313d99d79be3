/** Search over people, groups and topics: pure functions that run in a page, a worker or Node. No DOM, no Lit. */
export { foldText } from './fold.js';
export { createGroupSearch } from './group-search.js';
export { createPeopleSearch } from './people-search.js';
export { compareText } from './rank.js';
export { similarity } from './similar.js';
export { tokens } from './tokens.js';
export { createTopicSearch } from './topic-search.js';
