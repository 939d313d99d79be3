import { define } from '../define.js';
import { KithPeopleFinder } from '../elements/people-finder/people-finder.js';

define('kith-people-finder', KithPeopleFinder);

declare global {
  interface HTMLElementTagNameMap {
    'kith-people-finder': KithPeopleFinder;
  }
}
