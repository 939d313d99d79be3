import { define } from '../define.js';
import { KithProvider } from '../elements/provider/provider.js';

define('kith-provider', KithProvider);

declare global {
  interface HTMLElementTagNameMap {
    'kith-provider': KithProvider;
  }
}
