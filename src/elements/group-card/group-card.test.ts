import '../../define/group-card.js';
import { dataElementSuite } from '../../testing/data-element-suite.js';
import type { KithGroupCard } from './group-card.js';

dataElementSuite<KithGroupCard>({
  tag: 'kith-group-card',
  method: 'getGroups',
  ask: (element) => (element.groupId = 'field'),
  words: 'Field Service',
  askOther: (element) => (element.groupId = 'quiet'),
  otherWords: 'Quiet',
  give: (element) => (element.group = { id: 'x', name: 'Given Group' }),
  givenWords: 'Given Group',
  empty: { answer: [], words: 'no longer here' },
  emptyIsError: true,
});
