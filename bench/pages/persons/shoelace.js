import '@shoelace-style/shoelace/dist/components/avatar/avatar.js';
import { stage } from './stage.js';

stage({
  make: () => document.createElement('sl-avatar'),
  give: (element, { name, initials }) => Object.assign(element, { label: name, initials }),
});
