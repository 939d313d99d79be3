import { detailsOf, drawn, register } from '../graph-toolkit.js';
import { stage } from './stage.js';

register();
stage({
  make: () => Object.assign(document.createElement('mgt-person'), { view: 'twolines' }),
  give: (element, person) => (element.personDetails = detailsOf(person)),
  done: drawn,
});
