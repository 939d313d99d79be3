export { button } from './button.js';
export { card } from './card.js';
export { host } from './host.js';
export { tokens } from './tokens.js';
