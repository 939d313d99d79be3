import { define } from '../define.js';
import { KithExpertBadge } from '../elements/expert-badge/expert-badge.js';

define('kith-expert-badge', KithExpertBadge);

declare global {
  interface HTMLElementTagNameMap {
    'kith-expert-badge': KithExpertBadge;
  }
}
