/**
 * ActivityStreams 2.0, mapped to the model and back: for adapters whose back end speaks it, or sends HTML as it does.
 * Pure functions of plain data that fetch nothing and never throw: what cannot be used is told to `onProblem`, and what
 * nothing can be made of is `undefined`. They run in pages, workers and Node. No DOM, no Lit.
 *
 * They follow the recommendations of 23 May 2017, ActivityStreams 2.0 (cited as Core) and its Vocabulary, with what
 * ActivityPub and common servers add.
 *
 * @example
 * import { toPage } from 'kith-elements/adapters/activitystreams.js';
 *
 * const page = toPage(await response.json(), 'activity', { languages: ['pt', 'en'], onProblem: console.warn });
 */
export { toActivity } from './activity.js';
export { toGroup, toPerson } from './actors.js';
export { toAttachment } from './attachment.js';
export { kith as namespace } from './context.js';
export { fromActivity, type ActivityWriting, type As2Object } from './from-activity.js';
export { fromGroup, fromPerson } from './from-actors.js';
export { toPage, type LinkedPage, type Mapped } from './page.js';
export { toReaction, type GivenReaction } from './reaction.js';
export { htmlToContent, type Content } from './read-html.js';
export type { Tag } from './tags.js';
export type { MappingOptions } from './thing.js';
export { contentToHtml } from './write-html.js';
