import { ProviderError } from '../../../provider/index.js';
import { answers, type BrokenTable, calls } from './break.js';
import { known } from './right.js';

const gone = { id: known.leaver ?? '', name: 'Henrik Dahl' };
const robot = { id: known.system ?? '', name: 'Plant Bot' };

/** What breaks the checks of people. */
export const people: BrokenTable = {
  'getPeople gives leavers too, marked as such: their posts stay': [
    answers('getPeople', 'getPeople does not give "henrik-dahl"', (all) =>
      all.filter(({ status }) => status !== 'deactivated'),
    ),
    answers('getPeople', 'gives "henrik-dahl" with the status "active"', () => [gone]),
  ],
  'getPeople gives service accounts too, marked as such': [
    answers('getPeople', 'getPeople does not give "plant-bot"', () => []),
    answers('getPeople', 'gives "plant-bot" with the status "deactivated"', () => [
      { ...robot, status: 'deactivated' },
    ]),
  ],
  'getViewer says the same person each time, one whom getPeople knows': [
    calls('getViewer', 'getViewer said "kim-0"', () => Promise.resolve({ personId: `kim-${visit++}` })),
    answers('getViewer', 'getViewer says "ELENA", whom getPeople does not know', () => ({ personId: 'ELENA' })),
  ],
  'getManagers ends: nobody stands in the chain twice, nor over themselves': [
    answers('getManagers', '" twice.', (chain) => [...chain, ...chain]),
    answers('getManagers', 'from "asa-lindstrom" to "asa-lindstrom" twice', (chain, id) => [
      ...chain,
      { id, name: 'A' },
    ]),
  ],
  'getDirectReports gives those who name the person as their manager': answers(
    'getDirectReports',
    'whose managerId is "kim"',
    ({ items, ...page }) => ({ ...page, items: items.map((person) => ({ ...person, managerId: 'kim' })) }),
  ),
  'resolvePeople answers each key once, as it was asked, and invents nobody': [
    answers('resolvePeople', 'resolvePeople answered "me" when asked for', (all) => all.slice(0, 1)),
    answers('resolvePeople', 'resolvePeople answered nothing', () => []),
    answers('resolvePeople', 'found somebody for', (all) => all.map(({ key }) => ({ key, person: gone }))),
    answers('resolvePeople', 'takes "me" for "undefined", and getViewer says "elena-lopez"', (all) =>
      all.map(({ key }) => ({ key })),
    ),
  ],
  'a language that is wanted changes words, and not what there is': [
    calls('getPeople', 'getPeople failed with "invalid"', (call, ids, options) =>
      options?.locale === 'zxx' ? Promise.reject(new ProviderError('invalid')) : call(ids, options),
    ),
    calls('getPeople', 'with the locale "pt-BR"', (call, ids, options) =>
      options?.locale === 'pt-BR' ? Promise.resolve([]) : call(ids, options),
    ),
  ],
  'getPresence tells of people who may be found only': answers(
    'getPresence',
    'says that "henrik-dahl", who left, is offline',
    (_all, ids) => ids.map((personId) => ({ personId, state: 'offline' })),
  ),
  'memberships belong to the person asked for, and hold now': [
    answers('getMemberships', 'gave one of "kim"', ({ items, ...page }) => ({
      ...page,
      items: items.map((membership) => ({ ...membership, personId: 'kim' })),
    })),
    answers('getMemberships', 'which was only asked for or has ended', ({ items, ...page }) => ({
      ...page,
      items: items.map((membership) => ({ ...membership, state: 'requested' })),
    })),
    answers('getMemberships', 'which was only asked for or has ended', ({ items, ...page }) => ({
      ...page,
      items: items.map((membership) => ({ ...membership, until: '2020-01-01' })),
    })),
  ],
};

let visit = 0;
