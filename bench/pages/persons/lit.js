import '../bare-person.js';
import { stage } from './stage.js';

stage({
  make: () => document.createElement('bare-person'),
  give: (element, person) => (element.person = person),
});
