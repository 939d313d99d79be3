/** The sample organisation "Nordwind": the same for the same `now`, loaded only when it is asked for. */
import type { Activity, Group, KithDocument } from '../../../model/index.js';
import type { MemoryOptions } from '../options.js';
import { createActivities, peopleById } from './activities.js';
import { createExpertise } from './expertise.js';
import { createPresence, createReports, policies } from './extras.js';
import { createGroups, createMemberships } from './memberships.js';
import { createPeople } from './people.js';
import { createRandom } from './random.js';
import { topics } from './topics.js';
import { units } from './units.js';

export { sampleIds } from './special-ids.js';

/** When the sample is. */
export interface SampleOptions {
  /** The sample's present moment in milliseconds since 1970. */
  readonly now: number;
}

/** The document with what a memory provider needs besides. */
export interface Sample extends Required<Pick<MemoryOptions, 'presence' | 'reports' | 'images'>> {
  readonly document: KithDocument;
}

/** The sample organisation as a document. */
export const createSampleDocument = (options: SampleOptions): KithDocument => createSample(options).document;

/** The sample organisation as a document, with presence, reports and (no) protected images. */
export function createSample({ now }: SampleOptions): Sample {
  // One generator each, so that a person more does not change every post.
  const people = createPeople(createRandom(1843));
  const memberships = createMemberships(people, createRandom(77), now);
  const cast = { people: peopleById(people), topics: new Map(topics.map((topic) => [topic.id, topic])) };
  const activities = createActivities({ ...cast, random: createRandom(4021), now, memberships });
  const groups = createGroups(now).map((group) => withLastActivity(group, activities));
  return {
    document: {
      kith: 1,
      viewer: { personId: 'elena-lopez', levers: ['facilitator', 'employee'] },
      people,
      groups,
      memberships,
      activities,
      ...createExpertise(people, createRandom(555), now),
      topics,
      units,
      policies,
    },
    presence: createPresence(people, createRandom(9), now),
    reports: createReports(now),
    images: new Map(),
  };
}

function withLastActivity(group: Group, activities: readonly Activity[]): Group {
  const moments = activities.filter(({ groupId }) => groupId === group.id).map(({ published }) => published);
  const lastActivity = moments.sort().at(-1);
  return lastActivity === undefined ? group : { ...group, lastActivity };
}
