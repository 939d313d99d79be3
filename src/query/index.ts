/** The query layer: it binds the questions of an element to the provider in force. */
export { type QueryOptions } from './asking-controller.js';
export { providerContext } from './context.js';
export { type KnownExpertise } from './expertise-batch.js';
export { ListController } from './list-controller.js';
export { ProviderClient } from './provider-client.js';
export { ProviderErrorEvent } from './provider-error-event.js';
export * from './queries/index.js';
export { QueryController } from './query-controller.js';
export { type Known, type List, type ListQuery, type Query, type QueryKey } from './query.js';
export { type Concerns } from './refresh.js';
export { SourceController, type DataElement } from './source-controller.js';
export * from './writes/index.js';
