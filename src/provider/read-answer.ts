import * as v from 'valibot';
import {
  activitySchema,
  attachmentSchema,
  audienceSchema,
  endorsementSchema,
  expertiseSchema,
  figuresSchema,
  groupHitSchema,
  groupSchema,
  groupSuggestionSchema,
  membershipResultSchema,
  membershipSchema,
  pageFrame,
  personHitSchema,
  personSchema,
  policySchema,
  presenceSchema,
  read,
  reportSchema,
  resolutionSchema,
  topicSchema,
  uncoveredTopicSchema,
  viewerSchema,
  type Problem,
} from '../model/index.js';
import type { ProviderMethod } from './data-provider.js';

const page = (item: v.GenericSchema): v.GenericSchema => v.object({ ...pageFrame.entries, items: v.array(item) });

/** What each method's answer has to be. Methods that answer with nothing or bytes are not here. */
const answers: Readonly<Record<string, v.GenericSchema | undefined>> = {
  getViewer: viewerSchema,
  getPeople: v.array(personSchema),
  resolvePeople: v.array(resolutionSchema),
  searchPeople: page(personHitSchema),
  getPresence: v.array(presenceSchema),
  getManagers: v.array(personSchema),
  getDirectReports: page(personSchema),
  getGroups: v.array(groupSchema),
  searchGroups: page(groupHitSchema),
  suggestGroups: page(groupSuggestionSchema),
  similarGroups: v.array(groupSchema),
  getMembers: page(membershipSchema),
  getMemberships: page(membershipSchema),
  getActivities: page(activitySchema),
  getActivitiesById: v.array(activitySchema),
  getReplies: page(activitySchema),
  previewAudience: audienceSchema,
  getExpertise: page(expertiseSchema),
  getEndorsements: page(endorsementSchema),
  searchTopics: page(topicSchema),
  getUncoveredTopics: page(uncoveredTopicSchema),
  getPolicies: v.array(policySchema),
  getReportQueue: page(reportSchema),
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

/**
 * What is usable of a method's answer, read with its schema; `undefined` where nothing is.
 */
export function readAnswer(
  method: ProviderMethod,
  answer: unknown,
  onProblem: (problem: Problem) => void,
): { readonly value: unknown } | undefined {
  const schema = Object.hasOwn(answers, method) ? answers[method] : undefined;
  const value = schema ? read(schema, answer, 'answer', onProblem) : answer;
  return schema && value === undefined ? undefined : { value };
}
