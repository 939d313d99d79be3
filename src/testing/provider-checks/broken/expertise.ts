import { ProviderError } from '../../../provider/index.js';
import { answers, type BrokenTable, calls } from './break.js';
import { known } from './right.js';

const failing = (method: 'getReportQueue' | 'getFigures' | 'previewAudience') =>
  calls(method, `${method} failed with "unavailable"`, () => Promise.reject(new ProviderError('unavailable')));

/** What breaks the checks of what people know, and of numbers. */
export const expertise: BrokenTable = {
  'getExpertise keeps to the people and topics asked for': [
    calls('getExpertise', ' gave "', (call, _query, ...more) => call({}, ...more)),
    calls('getExpertise', ' gave nothing', (call, query, ...more) =>
      query.personIds ? Promise.resolve({ items: [] }) : call(query, ...more),
    ),
  ],
  'getExpertise leaves out what has expired': answers('getExpertise', 'which expired on 2020-01-01', ({ items }) => ({
    items: items.map((item) => ({ ...item, validUntil: '2020-01-01' })),
  })),
  'getEndorsements gives those of the expertise, newest first': [
    answers('getEndorsements', 'has older ones before newer ones', ({ items }) => ({ items: [...items].reverse() })),
    answers('getEndorsements', 'of "another"', ({ items }) => ({
      items: items.map((item) => ({ ...item, expertiseId: 'another' })),
    })),
  ],
  'getUncoveredTopics gives what is asked most first': [
    answers('getUncoveredTopics', 'too late', ({ items }) => ({
      items: items.map((item, at) => ({ ...item, asks: 10 + at })),
    })),
    answers('getUncoveredTopics', 'says that 99 of', ({ items }) => ({
      items: items.map((item) => ({ ...item, unanswered: 99 })),
    })),
  ],
  'getReportQueue gives the oldest report first': [
    answers('getReportQueue', 'has newer reports before older ones', ({ items }) => ({ items: [...items].reverse() })),
    failing('getReportQueue'),
  ],
  'getFigures gives no numbers of what it suppresses, and the window asked for': [
    answers('getFigures', 'suppresses "twoWay" and tells its numbers', (told) => ({
      ...told,
      figures: [{ name: 'twoWay', suppressed: true, numerator: 1 }],
    })),
    answers('getFigures', 'getFigures answered for "chess"', (told) => ({ ...told, groupId: 'chess' })),
    answers('getFigures', 'from 2020-01-01', (told) => ({ ...told, window: { ...told.window, start: '2020-01-01' } })),
    failing('getFigures'),
  ],
  'previewAudience counts outsiders among the people it counts': [
    answers('previewAudience', 'counts 3 people, 4 of them external', () => ({ people: 3, external: 4 })),
    failing('previewAudience'),
  ],

  'searchPeople finds no leavers and no service accounts': [
    answers('searchPeople', 'searchPeople gives "gone"', ({ items, ...page }) => ({
      ...page,
      items: [...items, { person: { id: 'gone', name: 'Gil', status: 'deactivated' }, reasons: [] }],
    })),
    calls('searchPeople', 'searchPeople finds "henrik-dahl"', async (call, query, ...more) => {
      const page = await call(query, ...more);
      // A directory that lost the status: only the id tells.
      return query.text === 'Henrik Dahl'
        ? { ...page, items: [{ person: { id: known.leaver ?? '', name: query.text }, reasons: [] }] }
        : page;
    }),
  ],
  'resolvePeople takes no name for that of a leaver': answers('resolvePeople', 'gives "henrik-dahl"', (all) =>
    all.map(({ key }) => ({ key, candidates: [{ id: known.leaver, name: 'Henrik Dahl' }] })),
  ),
  'getMembers gives no leavers and no service accounts': [
    answers('getMembers', 'getMembers of "field-service-europe" gives "plant-bot"', ({ items }, groupId) => ({
      items: [...items, { personId: known.system, groupId }],
    })),
    {
      ...answers('getMembers', 'getMembers gives "henrik-dahl", who left', ({ items }, groupId) => ({
        items: [...items, { personId: 'henrik-dahl', groupId }],
      })),
      known: { leaver: undefined, system: undefined } as object,
    },
  ],
  'getDirectReports gives no leavers and no service accounts': answers(
    'getDirectReports',
    'getDirectReports gives "gone", who left',
    () => ({ items: [{ id: 'gone', name: 'Gil', status: 'deactivated' }] }),
  ),
  'getManagers steps over leavers and service accounts': answers(
    'getManagers',
    'getManagers gives "gone", who left',
    (chain) => [...chain, { id: 'gone', name: 'Gil', status: 'deactivated' }],
  ),
  'getExpertise gives none of leavers and service accounts': [
    answers('getExpertise', 'getExpertise gives "henrik-dahl", who left', () => ({
      items: [{ id: 'e', personId: known.leaver, topicId: 't' }],
    })),
    calls('getExpertise', 'getExpertise gives "e" of "henrik-dahl"', (call, query, ...more) =>
      query.personIds?.includes(known.leaver ?? '')
        ? Promise.resolve({ items: [{ id: 'e', personId: known.leaver ?? '', topicId: 't' }] })
        : call(query, ...more),
    ),
  ],
};
