/** What is told while one looks. Loaded when a list is shown whose provider can tell. */
export { follow } from './follow.js';
