import { chapter, table } from '../chapter.js';

/** What is said where nothing at all can be shown. */
export const providerWords = chapter('provider', {
  failures: table({
    'not-found': 'People and groups are not where this page looks for them. Tell the people who run this page.',
    forbidden: 'You may not see people and groups here.',
    unauthenticated: 'Sign in to see people and groups.',
    offline: 'People and groups could not be loaded. Check the connection and try again.',
    'rate-limited': 'Too many requests just now. Try again in a moment.',
    invalid: 'People and groups could not be read. Tell the people who run this page.',
    unavailable: 'People and groups cannot be loaded just now. Try again in a moment.',
    incomplete: 'A part of this page could not be loaded. Load the page again.',
    unknown: 'People and groups could not be loaded. Try again.',
  }),
});
