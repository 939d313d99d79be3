import 'kith-elements/define/all.js';
import { provider } from './provider.js';

document.querySelector('#own').provider = provider;
