import '@vaadin/avatar/vaadin-avatar.js';
import { people } from '../people.js';
import { report } from './ready.js';

const [{ name, initials }] = people(1);
const element = Object.assign(document.querySelector('vaadin-avatar'), { name, abbr: initials });
report(element.updateComplete);
