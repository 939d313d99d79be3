import '../../define/person.js';
import { dataElementSuite } from '../../testing/data-element-suite.js';
import type { KithPerson } from './person.js';

dataElementSuite<KithPerson>({
  tag: 'kith-person',
  method: 'getPeople',
  ask: (element) => (element.personId = 'asa'),
  words: 'Åsa Lindström',
  askOther: (element) => (element.personId = 'tran'),
  otherWords: 'Trần Thị Ngọc',
  give: (element) => (element.person = { id: 'x', name: 'Given Name' }),
  givenWords: 'Given Name',
  empty: { answer: [], words: 'Unknown person' },
  emptyIsError: true,
});
