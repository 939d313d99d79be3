import '../../../dist/define/person.js';
import { people } from '../people.js';
import { report } from './ready.js';

const element = document.querySelector('kith-person');
[element.person] = people(1);
report(element.updateComplete);
