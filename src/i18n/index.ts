export { LocalizeController } from './localize-controller.js';
export { type Messages } from './messages.js';
export { type Text } from './text.js';
