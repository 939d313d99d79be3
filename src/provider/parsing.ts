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
import { areaOf } from './areas.js';
import type { DataProvider, ProviderMethod } from './data-provider.js';
import { ProviderError, toFailure } from './provider-error.js';

const page = (item: v.GenericSchema): v.GenericSchema => v.object({ ...pageFrame.entries, items: v.array(item) });

/** What each method's answer has to be. Methods that answer with nothing, bytes or a stream are not here. */
const answers: Readonly<Partial<Record<ProviderMethod, v.GenericSchema>>> = {
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

/** One value that a provider sent and that could not be used as it was. */
export interface ProviderProblem extends Problem {
  readonly method: ProviderMethod;
}

/**
 * The same provider behind the parsing boundary: every answer is read with a schema, what is malformed is dropped and
 * reported, and an answer of which nothing is usable fails with `unknown`. Methods the provider lacks stay missing.
 */
export function withParsing(provider: DataProvider, onProblem: (problem: ProviderProblem) => void): DataProvider {
  const parsed: Record<string, unknown> = {};
  if (provider.limits) parsed.limits = provider.limits;
  for (const method of Object.keys(areaOf) as ProviderMethod[]) {
    const call = provider[method] as ((...args: unknown[]) => unknown) | undefined;
    if (typeof call !== 'function') continue;
    const schema = answers[method];
    parsed[method] = schema
      ? async (...args: unknown[]) =>
          readAnswer(method, schema, await told(method, () => call.apply(provider, args)), onProblem)
      : call.bind(provider);
  }
  return parsed as unknown as DataProvider;
}

/** A mistake in the provider's own code reaches its developer as it was thrown: readers only see that something failed. */
async function told(method: ProviderMethod, call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (thrown) {
    const isMistake = toFailure(thrown) !== thrown && (thrown as Error | undefined)?.name !== 'AbortError';
    if (isMistake) console.warn(`[kith] ${method}() threw something else than a ProviderError:`, thrown);
    throw thrown;
  }
}

function readAnswer(
  method: ProviderMethod,
  schema: v.GenericSchema,
  answer: unknown,
  onProblem: (problem: ProviderProblem) => void,
) {
  const problems: Problem[] = [];
  const value = read(schema, answer, 'answer', (problem) => {
    problems.push(problem);
    onProblem({ ...problem, method });
  });
  if (value !== undefined) return value;
  throw new ProviderError('unknown', `${method} answered with something unusable: ${problems.at(-1)?.message ?? ''}`);
}
