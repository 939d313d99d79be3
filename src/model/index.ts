/** The model: readonly plain data that every back end is mapped to, and the schemas that read it. No DOM, no Lit. */
export * from './activity.js';
export { connectionFigures, type ConnectionInput } from './connection-figures.js';
export * from './document.js';
export * from './drafts.js';
export * from './expertise.js';
export * from './expiry.js';
export * from './group.js';
export * from './membership.js';
export * from './page.js';
export * from './page-schema.js';
export * from './person.js';
export * from './policy.js';
export * from './queries.js';
export * from './read.js';
export * from './report.js';
export * from './results.js';
export { ownId, things, type Open, type Schema } from './schema.js';
export * from './topic.js';
