import { chapter } from '../chapter.js';

/** About moments. */
export const timeWords = chapter('times', {
  justNow: 'just now',
  timeOfDay: (day: string, time: string) => `${day}, ${time}`,
});
