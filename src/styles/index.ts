export { button } from './button.js';
export { host } from './host.js';
export { tokens } from './tokens.js';
