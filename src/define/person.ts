import { define } from '../define.js';
import { KithPerson } from '../elements/person/person.js';

define('kith-person', KithPerson);

declare global {
  interface HTMLElementTagNameMap {
    'kith-person': KithPerson;
  }
}
