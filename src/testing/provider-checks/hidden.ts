import type { Page, PageRequest } from '../../model/index.js';
import type { ProviderMethod } from '../../provider/index.js';
import { mentions } from './answers.js';
import { check, type Definition } from './check.js';
import { attempt, wrong } from './contract-error.js';
import { aboutGroup, askAbout, expectNothing } from './errors.js';
import { readAll } from './pages.js';
import type { Having, Scene } from './scene.js';

type Lists<M extends ProviderMethod> = {
  readonly [K in M]: (provider: Having<K>, page: PageRequest, hidden: Hidden) => Promise<Page<unknown>>;
};

interface Hidden {
  readonly id: string;
  readonly name: string | undefined;
  /** Somebody who is in it, where one is known. */
  readonly member: string | undefined;
  /** The member, or else anybody. */
  readonly person: string;
}

const whole = async (list: Promise<readonly unknown[]>): Promise<Page<unknown>> => ({ items: await list });

/** Reads in which a group could turn up. */
const lists: Lists<
  | 'getPeople'
  | 'searchPeople'
  | 'getGroups'
  | 'searchGroups'
  | 'suggestGroups'
  | 'similarGroups'
  | 'getMemberships'
  | 'getActivities'
  | 'getReportQueue'
> = {
  getPeople: (p, _page, { person }) => whole(p.getPeople([person])),
  searchPeople: (p, page) => p.searchPeople({}, page),
  getGroups: (p, _page, { id }) => whole(p.getGroups([id])),
  searchGroups: (p, page) => p.searchGroups({}, page),
  suggestGroups: (p, page) => p.suggestGroups(page),
  similarGroups: (p, _page, { name, id }) => whole(p.similarGroups(name ?? id)),
  getMemberships: (p, page, { person }) => p.getMemberships(person, page),
  getActivities: (p, page, { member }) =>
    p.getActivities(member === undefined ? {} : { personId: member }, { replies: true }, page),
  getReportQueue: (p, page) => p.getReportQueue({}, page),
};

const hiddenIn = (scene: Scene): Hidden => ({
  id: scene.known('hiddenGroup'),
  name: scene.mayKnow('hiddenGroupName'),
  member: scene.mayKnow('hiddenGroupMember'),
  person: scene.mayKnow('hiddenGroupMember') ?? scene.known('person'),
});

/** A group the viewer must not know of turns up nowhere, with no name, count, face or facet. */
export const hidden: readonly Definition[] = [
  ...Object.keys(lists).map((name) => {
    const method = name as keyof typeof lists;
    return check(`${method} tells nothing of a hidden group`, [method], async (scene) => {
      const group = hiddenIn(scene);
      const ask = lists[method] as Lists<ProviderMethod>[ProviderMethod];
      const provider = scene.provider as Having<ProviderMethod>;
      const outcome = await attempt(readAll(method, (page) => ask(provider, page, group)));
      if ('failure' in outcome) {
        if (outcome.failure.code === 'forbidden') return undefined;
        throw outcome.failure;
      }
      const told = outcome.answer.pages.some((page) => tells(method, page, group));
      if (!told) return undefined;
      throw wrong(
        `${method} tells of the hidden group "${group.id}".`,
        'Leave out what the viewer may not see, also from `included`, facets, reasons and `parentId`.',
      );
    });
  }),

  check('searchGroups does not find a hidden group by its name', ['searchGroups'], async (scene) => {
    const page = await scene.provider.searchGroups({ text: scene.known('hiddenGroupName') });
    if (!tells('searchGroups', page, hiddenIn(scene))) return undefined;
    throw wrong('searchGroups finds the hidden group by its name.', 'Search only what the viewer may see.');
  }),

  ...Object.keys(aboutGroup).map((method) =>
    check(
      `${method} answers for a hidden group as for one that is not there`,
      [method as ProviderMethod],
      async ({ provider, known, now }) => {
        const id = known('hiddenGroup');
        expectNothing(method, id, await attempt(askAbout(aboutGroup, method)(provider, id, now)));
        return undefined;
      },
    ),
  ),
];

/** What people write may name anything; what a back end tells may not. */
const tells = (method: string, answer: unknown, { id, name }: Hidden) =>
  mentions(answer, (text) => text === id || (name !== undefined && method !== 'getActivities' && text.includes(name)));
