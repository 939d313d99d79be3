import '@shoelace-style/shoelace/dist/components/avatar/avatar.js';
import { people } from '../people.js';
import { report } from './ready.js';

const [{ name, initials }] = people(1);
const element = Object.assign(document.querySelector('sl-avatar'), { label: name, initials });
report(element.updateComplete);
