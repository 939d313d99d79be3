import '../../define/activity-feed.js';
import { dataElementSuite } from '../../testing/data-element-suite.js';
import type { KithActivityFeed } from './activity-feed.js';

dataElementSuite<KithActivityFeed>({
  tag: 'kith-activity-feed',
  method: 'getActivities',
  ask: (element) => (element.groupId = 'field'),
  words: 'Has @Åsa seen this?',
  askOther: (element) => (element.personId = 'gone'),
  otherWords: 'Good bye, all.',
  give: (element) =>
    (element.activities = [{ id: 'x', actorId: 'asa', published: '2026-03-01T10:00:00Z', text: 'Given words' }]),
  givenWords: 'Given words',
  empty: { answer: { items: [] }, words: 'No posts yet' },
});
