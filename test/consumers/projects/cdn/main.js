import { provider } from './provider.js';

document.querySelector('#own').provider = provider;
