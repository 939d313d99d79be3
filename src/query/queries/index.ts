/** Every question the widgets ask. The files of this folder are the only ones that name keys. */
export * from './activities.js';
export * from './expertise.js';
export * from './members.js';
export * from './people-search.js';
export * from './presence.js';
export * from './topics.js';
export { groupQuery, groupsQuery } from './group.js';
export { peopleQuery, personQuery, recallPerson } from './person.js';
