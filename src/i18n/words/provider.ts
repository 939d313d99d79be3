import { chapter } from '../chapter.js';

/** Where the provider itself cannot be had. */
export const providerWords = chapter('provider', {
  failed: 'People and groups could not be loaded. Check the connection and try again.',
});
