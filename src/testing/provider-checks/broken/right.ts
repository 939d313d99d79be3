import { createMemoryProvider } from '../../../adapters/memory/index.js';
import { createSample, sampleIds } from '../../../adapters/memory/sample/index.js';
import type { DataProvider } from '../../../provider/index.js';
import type { Known } from '../options.js';

/** The present moment of the right provider. */
export const now = Date.parse('2026-03-02T10:42:00Z');

const image = 'https://intranet.nordwind.example/faces/asa.png';

/** What the checks may count on in the sample organisation. */
export const known: Known = {
  person: sampleIds.people.expert,
  leaver: sampleIds.people.leaver,
  system: sampleIds.people.system,
  manager: sampleIds.people.chief,
  search: { text: 'asa lind', finds: sampleIds.people.expert },
  group: sampleIds.groups.practice,
  hiddenGroup: sampleIds.groups.hidden,
  hiddenGroupName: 'Project Aurora',
  hiddenGroupMember: sampleIds.people.chief,
  membersHiddenGroup: sampleIds.groups.membersConcealed,
  contentHiddenGroup: sampleIds.groups.contentConcealed,
  activity: sampleIds.activities.answered,
  expertise: sampleIds.expertise.endorsed,
  image,
};

/** A provider that keeps every promise. */
export function createRight(): DataProvider {
  const { document, ...more } = createSample({ now });
  const images = new Map([[image, new Blob(['face'])]]);
  return createMemoryProvider(document, { ...more, images, now: () => now });
}
