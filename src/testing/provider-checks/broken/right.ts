import { createMemoryNetwork } from '../../../adapters/memory/index.js';
import { createSample, sampleIds } from '../../../adapters/memory/sample/index.js';
import type { DataProvider } from '../../../provider/index.js';
import type { Known, Sandbox } from '../options.js';

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

/** Where the viewer of the sample may write: a group they look after, and one to join. */
export const sandbox: Sandbox = {
  groupId: sampleIds.groups.facilitated,
  openGroupId: sampleIds.groups.vacant,
  expertiseId: sampleIds.expertise.endorsed,
  lasting: true,
};

const { document, ...more } = createSample({ now });

/** A provider that keeps every promise, on a network of its own. */
export function createRight(): DataProvider {
  const images = new Map([[image, new Blob(['face'])]]);
  return createMemoryNetwork(document, { ...more, images, now: () => now }).as();
}
