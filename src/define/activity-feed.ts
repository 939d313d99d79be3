import { define } from '../define.js';
import { KithActivityFeed } from '../elements/activity-feed/activity-feed.js';

define('kith-activity-feed', KithActivityFeed);

declare global {
  interface HTMLElementTagNameMap {
    'kith-activity-feed': KithActivityFeed;
  }
}
