import '../../define/expert-badge.js';
import { dataElementSuite } from '../../testing/data-element-suite.js';
import type { KithExpertBadge } from './expert-badge.js';

dataElementSuite<KithExpertBadge>({
  tag: 'kith-expert-badge',
  method: 'getExpertise',
  ask: (element) => {
    element.personId = 'asa';
    element.topicId = 'valves';
  },
  words: 'Valve control',
  askOther: (element) => (element.personId = 'tran'),
  otherWords: 'Expired',
  give: (element) => (element.expertise = { id: 'x', personId: 'asa', topicId: 'Given topic' }),
  givenWords: 'Given topic',
  empty: { answer: { items: [] }, words: 'Nothing is known about this here.' },
});
