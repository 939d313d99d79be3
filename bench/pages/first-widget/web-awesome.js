import '@awesome.me/webawesome/dist/components/avatar/avatar.js';
import { people } from '../people.js';
import { report } from './ready.js';

const [{ name, initials }] = people(1);
const element = Object.assign(document.querySelector('wa-avatar'), { label: name, initials });
report(element.updateComplete);
