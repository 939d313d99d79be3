/** Everything widgets do. */
export * from './expertise.js';
export * from './membership.js';
export * from './posting.js';
export * from './reporting.js';
export * from './responding.js';
export { WriteController, type FailedWrite } from './write-controller.js';
export { type Write } from './write.js';
