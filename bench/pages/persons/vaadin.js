import '@vaadin/avatar/vaadin-avatar.js';
import { stage } from './stage.js';

stage({
  make: () => document.createElement('vaadin-avatar'),
  give: (element, { name, initials }) => Object.assign(element, { name, abbr: initials }),
});
