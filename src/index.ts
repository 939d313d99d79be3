/** Kith: the classes of all elements, their events, the model and the provider layer. Importing registers nothing. */
export { ActivitySelectEvent, GroupSelectEvent, PersonSelectEvent } from './controllers/selection.js';
export { define } from './define.js';
export { KithActivityFeed } from './elements/activity-feed/activity-feed.js';
export { KithExpertBadge } from './elements/expert-badge/expert-badge.js';
export { KithGroupCard } from './elements/group-card/group-card.js';
export { KithPeopleFinder, QueryChangeEvent } from './elements/people-finder/people-finder.js';
export { KithPerson } from './elements/person/person.js';
export { KithProvider } from './elements/provider/provider.js';
export * from './model/index.js';
export * from './provider/index.js';
export { ProviderErrorEvent, providerContext } from './query/index.js';
export { SignInRequestEvent } from './views/index.js';
