import '../../define/people-finder.js';
import { dataElementSuite } from '../../testing/data-element-suite.js';
import type { KithPeopleFinder } from './people-finder.js';

dataElementSuite<KithPeopleFinder>({
  tag: 'kith-people-finder',
  method: 'searchPeople',
  ask: (element) => (element.query = 'asa'),
  words: 'Åsa Lindström',
  askOther: (element) => (element.query = 'ngoc'),
  otherWords: 'Trần Thị Ngọc',
  empty: { answer: { items: [], total: 0 }, words: 'Nobody found' },
});
