import '../../../dist/define/person.js';
import { stage } from './stage.js';

stage({
  make: () => document.createElement('kith-person'),
  give: (element, person) => (element.person = person),
});
