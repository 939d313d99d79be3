import '@awesome.me/webawesome/dist/components/avatar/avatar.js';
import { stage } from './stage.js';

stage({
  make: () => document.createElement('wa-avatar'),
  give: (element, { name, initials }) => Object.assign(element, { label: name, initials }),
});
