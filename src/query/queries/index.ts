/** Every question the widgets ask. The files of this folder are the only ones that name keys. */
export { activitiesByIdQuery, activitiesQuery, repliesQuery } from './activities.js';
export { expertiseQuery } from './expertise.js';
export { groupQuery, groupsQuery } from './group.js';
export { membersQuery } from './members.js';
export { peopleSearchQuery } from './people-search.js';
export { peopleQuery, personQuery, recallPerson } from './person.js';
export { presenceQuery } from './presence.js';
export { topicsQuery } from './topics.js';
