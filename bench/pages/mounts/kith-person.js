import '../../../dist/define/person.js';
import { persons } from './persons.js';

persons({
  make: () => document.createElement('kith-person'),
  give: (element, person) => (element.person = person),
});
