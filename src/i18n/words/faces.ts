import { chapter, table } from '../chapter.js';

/** What the faces of every widget say. */
export const faceWords = chapter('faces', {
  loading: 'Loading…',
  retry: 'Retry',
  signIn: 'Sign in',
  stale: 'Not up to date',
  errors: table({
    'not-found': 'This is no longer here.',
    forbidden: 'You may not see this.',
    unauthenticated: 'Sign in to see this.',
    offline: 'There is no connection. Check yours and try again.',
    paused: 'There is no connection. This goes on by itself.',
    'rate-limited': 'Too many requests just now. Try again in a moment.',
    conflict: 'Somebody changed this meanwhile. Load it again.',
    invalid: 'This could not be read. Tell the people who run this page.',
    unavailable: 'The directory does not answer. Try again in a moment.',
    incomplete: 'A part of this page could not be loaded. Load the page again.',
    unknown: 'Something went wrong. Try again.',
  }),
});
