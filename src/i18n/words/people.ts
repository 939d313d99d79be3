import { chapter, table } from '../chapter.js';

/** About people. */
export const peopleWords = chapter('people', {
  external: 'External',
  externalOf: (organisation: string) => `External · ${organisation}`,
  formerColleague: 'Former colleague',
  system: 'Automatic',
  unknownPerson: 'Unknown person',
  presence: table({ available: 'Available', busy: 'Busy', away: 'Away', offline: 'Offline' }),
});
