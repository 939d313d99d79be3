import '../bare-person.js';
import { people } from '../people.js';
import { report } from './ready.js';

const element = document.querySelector('bare-person');
[element.person] = people(1);
report(element.updateComplete);
