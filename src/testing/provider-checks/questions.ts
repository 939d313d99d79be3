import type { PageRequest } from '../../model/index.js';
import type { ProviderMethod, ReadOptions } from '../../provider/index.js';
import { stranger, type Having, type Scene } from './scene.js';

/** The methods that only read, and answer with a promise. */
export type ReadMethod =
  | Extract<ProviderMethod, `get${string}` | `search${string}`>
  | 'resolvePeople'
  | 'suggestGroups'
  | 'similarGroups'
  | 'previewAudience';

/** A call of a read that is ready to be made, on the provider it is given. */
export type Call<M extends ProviderMethod> = (
  provider: Having<M>,
  page?: PageRequest,
  options?: ReadOptions,
) => Promise<unknown>;

/** Makes a call of each read whose answer is known to be there, as far as `known` and the provider tell. */
type Questions = { readonly [M in ReadMethod]: (scene: Scene) => Call<M> | Promise<Call<M>> };

const person = (scene: Scene) => scene.known('person');

const questions: Questions = {
  getViewer: () => (p, _page, options) => p.getViewer(options),
  getPeople: (scene) => (p, _page, options) => p.getPeople([person(scene)], options),
  resolvePeople: () => (p, _page, options) => p.resolvePeople(['me', `${stranger}@example.invalid`], options),
  searchPeople: () => (p, page, options) => p.searchPeople({}, page, options),
  getPresence: (scene) => (p, _page, options) => p.getPresence([person(scene)], options),
  getManagers: (scene) => (p, _page, options) => p.getManagers(person(scene), options),
  getDirectReports: (scene) => {
    const manager = scene.mayKnow('manager') ?? person(scene);
    return (p, page, options) => p.getDirectReports(manager, page, options);
  },
  getGroups: (scene) => {
    const group = scene.known('group');
    return (p, _page, options) => p.getGroups([group], options);
  },
  searchGroups: () => (p, page, options) => p.searchGroups({}, page, options),
  suggestGroups: () => (p, page, options) => p.suggestGroups(page, options),
  similarGroups: async (scene) => {
    const name = await nameOfGroup(scene);
    return (p, _page, options) => p.similarGroups(name, options);
  },
  getMembers: (scene) => {
    const group = scene.known('group');
    return (p, page, options) => p.getMembers(group, {}, page, options);
  },
  getMemberships: (scene) => (p, page, options) => p.getMemberships(person(scene), page, options),
  getActivities: () => (p, page, options) => p.getActivities({}, {}, page, options),
  getActivitiesById: async (scene) => {
    const { id } = await scene.activity();
    return (p, _page, options) => p.getActivitiesById([id], options);
  },
  getReplies: async (scene) => {
    const { id } = await scene.activity();
    return (p, page, options) => p.getReplies(id, page, options);
  },
  previewAudience: (scene) => {
    const groupId = scene.known('group');
    return (p, _page, options) => p.previewAudience({ groupId, text: 'How many would read this?' }, options);
  },
  getExpertise: () => (p, page, options) => p.getExpertise({}, page, options),
  getEndorsements: async (scene) => {
    const id = await scene.expertiseId();
    return (p, page, options) => p.getEndorsements(id, page, options);
  },
  searchTopics: () => (p, page, options) => p.searchTopics('', page, options),
  getUncoveredTopics: () => (p, page, options) => p.getUncoveredTopics(page, options),
  getPolicies: () => (p, _page, options) => p.getPolicies(options),
  getReportQueue: () => (p, page, options) => p.getReportQueue({}, page, options),
  getFigures: (scene) => {
    const group = scene.known('group');
    return (p, _page, options) => p.getFigures(group, lastQuarter(scene.now), options);
  },
  getImage: (scene) => {
    const url = scene.known('image');
    return (p, _page, options) => p.getImage(url, options);
  },
};

/** Every read. */
export const readMethods = Object.keys(questions) as ReadMethod[];

/** The reads that answer with pages. */
export const pagedMethods = [
  'searchPeople',
  'getDirectReports',
  'searchGroups',
  'suggestGroups',
  'getMembers',
  'getMemberships',
  'getActivities',
  'getReplies',
  'getExpertise',
  'getEndorsements',
  'searchTopics',
  'getUncoveredTopics',
  'getReportQueue',
] as const satisfies readonly ReadMethod[];

/** A read, ready to be made as often as a check wants. */
export async function callOf(
  method: ReadMethod,
  scene: Scene,
): Promise<(page?: PageRequest, options?: ReadOptions) => Promise<unknown>> {
  // The table's type pairs each call with its own method, which a loop over all of them cannot follow.
  const call = (await questions[method](scene)) as Call<ProviderMethod>;
  return (page, options) => call(scene.provider as Having<ProviderMethod>, page, options);
}

/** The last 90 days. */
export const lastQuarter = (now: number) => ({
  start: new Date(now - 90 * 86_400_000).toISOString(),
  end: new Date(now).toISOString(),
});

/** The name of the group that is known. */
export async function nameOfGroup(scene: Scene): Promise<string> {
  const id = scene.known('group');
  return (await scene.provider.getGroups?.([id]))?.[0]?.name ?? id;
}
