import type { Activity } from '../../../model/index.js';
import { answers, type BrokenTable, calls, stripped } from './break.js';
import { known } from './right.js';

const reversed = (says: string) =>
  answers('getActivities', says, ({ items, ...page }) => ({ ...page, items: [...items].reverse() }));

const each = (says: string, change: (item: Activity) => object) =>
  answers('getActivities', says, ({ items, ...page }) => ({ ...page, items: items.map(change) }));

const unfiltered = (says: string, name: 'since' | 'until' | 'purposes') =>
  calls('getActivities', says, (call, scope, filter = {}, ...more) => call(scope, stripped(filter, name), ...more));

/** What breaks the checks of what was said. */
export const activities: BrokenTable = {
  'getActivities gives the newest first': reversed('in the wrong place. Sort newest first'),
  'getActivities keeps to the group asked for': [
    calls('getActivities', 'getActivities of the group "field-service-europe" gave', (call, _scope, ...more) =>
      call({}, ...more),
    ),
    each('of none', (item) => stripped(item, 'groupId')),
  ],
  'getActivities leaves replies out unless they are asked for': calls(
    'getActivities',
    'though `replies` was not asked for',
    (call, scope, filter, ...more) => call(scope, { ...filter, replies: true }, ...more),
  ),
  'getActivities keeps to the time asked for': [
    unfiltered('getActivities with {"since":', 'since'),
    unfiltered('getActivities with {"until":', 'until'),
  ],
  'getActivities keeps to the purpose asked for': unfiltered('getActivities with {"purposes":', 'purposes'),
  'a thread is its first post and then the replies, oldest first': [
    reversed('The thread "a-0001" begins with'),
    answers('getActivities', 'in the wrong place. Sort oldest first', ({ items: [first, ...rest] }) => ({
      items: [first, ...rest.reverse()],
    })),
  ],
  'getReplies gives replies to the post, oldest first': [
    answers('getReplies', 'in the wrong place. Sort oldest first', ({ items }) => ({ items: [...items].reverse() })),
    answers('getReplies', 'getReplies to "a-0001" gave "a-0001", which is none', ({ items }) => ({
      items: items.map((item) => ({ ...item, id: known.activity })),
    })),
    answers('getReplies', 'which is none', ({ items }) => ({
      items: items.map((item) => stripped(item, 'inReplyTo', 'threadId')),
    })),
  ],
  'what is newer than a page is not on it': calls(
    'getActivities',
    'The `newer` of a page gives',
    (call, scope, filter, page, options) => call(scope, filter, page?.cursor === undefined ? page : {}, options),
  ),
  'getActivities tells the ids that getActivitiesById knows': each('which getActivitiesById does not know', (item) => ({
    ...item,
    id: item.id.toUpperCase(),
  })),
  'a removed post has no words': each('was removed and still has its words', (item) => ({
    ...item,
    state: 'removed',
    text: 'Still here.',
  })),
};
