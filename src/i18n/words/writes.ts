import { chapter, table } from '../chapter.js';

/** About what somebody wanted to do. */
export const writeWords = chapter('writes', {
  dismiss: 'Dismiss',
  errors: table({
    'not-found': 'Not saved: this is no longer here.',
    forbidden: 'Not saved: you may not do this.',
    unauthenticated: 'Not saved: you are not signed in.',
    offline: 'Not saved: there is no connection.',
    'rate-limited': 'Not saved: too many requests just now.',
    conflict: 'Not saved: this has changed meanwhile.',
    invalid: 'Not saved: this was not accepted.',
    unavailable: 'Not saved: there was no answer.',
    incomplete: 'Not saved: a part of this page could not be loaded.',
    unknown: 'Not saved: something went wrong.',
  }),
});
