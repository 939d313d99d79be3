import { define } from '../define.js';
import { KithGroupCard } from '../elements/group-card/group-card.js';

define('kith-group-card', KithGroupCard);

declare global {
  interface HTMLElementTagNameMap {
    'kith-group-card': KithGroupCard;
  }
}
