import { chapter } from '../chapter.js';

/** Of lists that come page by page. */
export const listWords = chapter('lists', {
  more: 'Show more',
});
