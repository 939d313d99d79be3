import { detailsOf, drawn, register } from '../graph-toolkit.js';
import { persons } from './persons.js';

register();
persons({
  make: () => Object.assign(document.createElement('mgt-person'), { view: 'twolines' }),
  give: (element, person) => (element.personDetails = detailsOf(person)),
  done: drawn,
});
