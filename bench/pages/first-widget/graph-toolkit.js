import { detailsOf, drawn, register } from '../graph-toolkit.js';
import { people } from '../people.js';
import { report } from './ready.js';

register();
const [person] = people(1);
const element = document.querySelector('mgt-person');
Object.assign(element, { view: 'twolines', personDetails: detailsOf(person) });
report(drawn([element], [person]));
