import '../bare-person.js';
import { persons } from './persons.js';

persons({
  make: () => document.createElement('bare-person'),
  give: (element, person) => (element.person = person),
});
