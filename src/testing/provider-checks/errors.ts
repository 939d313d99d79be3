import type { DataProvider, ProviderMethod } from '../../provider/index.js';
import { itemsOf, keyOf, some } from './answers.js';
import { check, type Definition } from './check.js';
import { attempt, wrong, type Outcome } from './contract-error.js';
import { lastQuarter } from './questions.js';
import { stranger, type Having } from './scene.js';

/** Asks about something by an id. */
type AskAbout<P> = (provider: P, id: string, now: number) => Promise<unknown>;

type Table<M extends ProviderMethod> = { readonly [K in M]: AskAbout<Having<K>> };

type GroupMethod = 'getMembers' | 'getActivities' | 'getFigures' | 'previewAudience' | 'searchPeople';

/** Reads about one group. */
export const aboutGroup: Table<GroupMethod> = {
  getMembers: (p, id) => p.getMembers(id),
  getActivities: (p, groupId) => p.getActivities({ groupId }),
  getFigures: (p, id, now) => p.getFigures(id, lastQuarter(now)),
  previewAudience: (p, groupId) => p.previewAudience({ groupId, text: 'How many would read this?' }),
  searchPeople: (p, groupId) => p.searchPeople({ groupId }),
};

type OtherMethod =
  'getManagers' | 'getDirectReports' | 'getMemberships' | 'getReplies' | 'getEndorsements' | 'getImage';

const aboutOthers: Table<OtherMethod> = {
  getManagers: (p, id) => p.getManagers(id),
  getDirectReports: (p, id) => p.getDirectReports(id),
  getMemberships: (p, id) => p.getMemberships(id),
  getReplies: (p, id) => p.getReplies(id),
  getEndorsements: (p, id) => p.getEndorsements(id),
  getImage: (p, id) => p.getImage(`https://${id}.invalid/face.png`),
};

/** Asks by the table; a loop over it cannot follow which call belongs to which method. */
export const askAbout = (table: Readonly<Record<string, unknown>>, method: string) =>
  table[method] as AskAbout<DataProvider>;

/** What is not there fails as it should. */
export const errors: readonly Definition[] = Object.entries({ ...aboutGroup, ...aboutOthers }).map(([method]) =>
  check(
    `${method} of what is not there gives nothing or fails with "not-found"`,
    [method as ProviderMethod],
    async ({ provider, now }) => {
      const ask = askAbout({ ...aboutGroup, ...aboutOthers }, method);
      expectNothing(method, stranger, await attempt(ask(provider, stranger, now)));
      return undefined;
    },
  ),
);

/**
 * Expects an empty list or `not-found`, whatever else is allowed.
 *
 * @throws ContractError for anything that tells of something being there.
 */
export function expectNothing(method: string, id: string, outcome: Outcome<unknown>, allowed: string[] = []): void {
  if ('failure' in outcome) {
    if (outcome.failure.code === 'not-found' || allowed.includes(outcome.failure.code ?? '')) return;
    throw wrong(`${outcome.failure.message} It was asked about "${id}".`, 'Fail with "not-found", or give nothing.');
  }
  const { answer } = outcome;
  const { total, items } = answer as { total?: number; items?: unknown };
  const isNothing = (Array.isArray(answer) || Array.isArray(items)) && itemsOf(answer).length === 0 && !total;
  if (isNothing) return;
  const given = items === undefined ? JSON.stringify(answer).slice(0, 120) : some(itemsOf(answer).map(keyOf));
  const what = given === '' ? `a total of ${String(total)}` : given;
  throw wrong(`${method} answered with ${what} when asked about "${id}".`, 'Fail with "not-found", or give nothing.');
}
