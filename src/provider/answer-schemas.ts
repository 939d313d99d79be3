import * as v from 'valibot';
import {
  activitySchema,
  attachmentSchema,
  audienceSchema,
  bothIds,
  endorsementSchema,
  expertiseSchema,
  figuresSchema,
  groupHitSchema,
  groupSchema,
  groupSuggestionSchema,
  membershipResultSchema,
  membershipSchema,
  ownId,
  pageFrame,
  personHitSchema,
  personSchema,
  policySchema,
  presenceSchema,
  reportSchema,
  resolutionSchema,
  things,
  topicSchema,
  uncoveredTopicSchema,
  viewerSchema,
  type Schema,
} from '../model/index.js';

const list = <T extends { readonly id: string }>(item: Schema<T>) => things(item, ownId);

const page = <T>(item: Schema<T>, idOf: (thing: T) => string): v.GenericSchema =>
  v.object({ ...pageFrame.entries, items: things(item, idOf) });

const ownPage = <T extends { readonly id: string }>(item: Schema<T>) => page(item, ownId);

// Those of another frame are of another class.
const bytes = v.custom<Blob>((input) => typeof (input as Blob | null)?.arrayBuffer === 'function', 'expected a Blob');

/** What each method's answer has to be. Methods that answer with nothing or a stream are not here. */
export const answerSchemas: Readonly<Record<string, v.GenericSchema | undefined>> = {
  getViewer: viewerSchema,
  getPeople: list(personSchema),
  resolvePeople: things(resolutionSchema, ({ key }) => key),
  searchPeople: page(personHitSchema, ({ person }) => person.id),
  getImage: bytes,
  getPresence: things(presenceSchema, ({ personId }) => personId),
  getManagers: list(personSchema),
  getDirectReports: ownPage(personSchema),
  getGroups: list(groupSchema),
  searchGroups: page(groupHitSchema, ({ group }) => group.id),
  suggestGroups: page(groupSuggestionSchema, ({ group }) => group.id),
  similarGroups: list(groupSchema),
  getMembers: page(membershipSchema, bothIds),
  getMemberships: page(membershipSchema, bothIds),
  getActivities: ownPage(activitySchema),
  getActivitiesById: list(activitySchema),
  getReplies: ownPage(activitySchema),
  previewAudience: audienceSchema,
  getExpertise: ownPage(expertiseSchema),
  getEndorsements: ownPage(endorsementSchema),
  searchTopics: ownPage(topicSchema),
  getUncoveredTopics: page(uncoveredTopicSchema, ({ topic }) => topic.id),
  getPolicies: list(policySchema),
  getReportQueue: ownPage(reportSchema),
  getFigures: figuresSchema,
  setMembership: membershipResultSchema,
  post: activitySchema,
  edit: activitySchema,
  react: activitySchema,
  vote: activitySchema,
  pin: activitySchema,
  close: activitySchema,
  acceptAnswer: activitySchema,
  share: activitySchema,
  upload: attachmentSchema,
  endorse: endorsementSchema,
  report: reportSchema,
  decide: reportSchema,
  appeal: reportSchema,
};
