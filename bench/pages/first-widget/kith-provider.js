import '../../../dist/define/person.js';
import { frame } from '../frame.js';
import { people } from '../people.js';
import { report } from './ready.js';

const [person] = people(1);
const element = document.querySelector('kith-person');
element.provider = { getPeople: (ids) => Promise.resolve([person].filter(({ id }) => ids.includes(id))) };
element.personId = person.id;
report(answered());

async function answered() {
  while (!element.shadowRoot.querySelector('.name')) await frame();
}
