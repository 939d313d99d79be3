import * as v from 'valibot';
import { activitySchema, type Activity } from './activity.js';
import { endorsementSchema, expertiseSchema, type Endorsement, type Expertise } from './expertise.js';
import { groupSchema, type Group } from './group.js';
import { bothIds, membershipSchema, type Membership } from './membership.js';
import { personSchema, type Person } from './person.js';
import { policySchema, viewerSchema, type Policy, type Viewer } from './policy.js';
import { optional, ownId, things, type Schema } from './schema.js';
import { topicSchema, unitSchema, type Topic, type Unit } from './topic.js';

/** The JSON document: a whole network in one file, for `<kith-provider src="….json">`. */
export interface KithDocument {
  /** Version of the format. */
  readonly kith: 1;
  readonly viewer?: Viewer;
  readonly people: readonly Person[];
  readonly groups?: readonly Group[];
  readonly memberships?: readonly Membership[];
  readonly activities?: readonly Activity[];
  readonly expertise?: readonly Expertise[];
  readonly endorsements?: readonly Endorsement[];
  readonly topics?: readonly Topic[];
  readonly units?: readonly Unit[];
  readonly policies?: readonly Policy[];
}

export const documentSchema: Schema<KithDocument> = v.object({
  kith: v.literal(1),
  viewer: optional(viewerSchema),
  people: things(personSchema, ownId),
  groups: optional(things(groupSchema, ownId)),
  memberships: optional(things(membershipSchema, bothIds)),
  activities: optional(things(activitySchema, ownId)),
  expertise: optional(things(expertiseSchema, ownId)),
  endorsements: optional(things(endorsementSchema, ownId)),
  topics: optional(things(topicSchema, ownId)),
  units: optional(things(unitSchema, ownId)),
  policies: optional(things(policySchema, ownId)),
});
