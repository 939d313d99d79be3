import { createMemoryNetwork, withFaults } from '../../src/adapters/memory/index.js';
import { ProviderError, type DataProvider, type ProviderErrorCode } from '../../src/provider/index.js';

const never = () => new Promise<never>(() => undefined);

/** A back end that is there and takes for ever: for the loading face. */
export const slowProvider: DataProvider = {
  getPeople: never,
  getGroups: never,
  getActivities: never,
  getExpertise: never,
  searchPeople: never,
};

/** A back end that refuses everything with this code. */
function refusing(code: ProviderErrorCode): DataProvider {
  const refuse = () => Promise.reject(new ProviderError(code, 'A story shows what this looks like.'));
  return {
    getPeople: refuse,
    getGroups: refuse,
    getActivities: refuse,
    getExpertise: refuse,
    searchPeople: refuse,
  };
}

/** For the error face, where trying again may help. */
export const failingProvider = refusing('unknown');
/** For the face that asks to sign in. */
export const signedOutProvider = refusing('unauthenticated');
/** For the face of what may not be seen. */
export const forbiddenProvider = refusing('forbidden');
/** For the face without a connection, together with `withoutConnection`. */
export const offlineProvider = refusing('offline');

/** What makes a story one without a connection, until the next story. */
export const withoutConnection = {
  beforeEach: () => () => {
    window.dispatchEvent(new Event('online'));
  },
  // Not before there is an element to hear it.
  play: () => {
    window.dispatchEvent(new Event('offline'));
  },
};

const nothing = () => Promise.resolve({ items: [], total: 0 });
const nobody = () => Promise.resolve([]);

/** A back end that knows nothing: for the empty face. */
export const emptyProvider: DataProvider = {
  getPeople: nobody,
  getGroups: nobody,
  getActivities: nothing,
  getExpertise: nothing,
  searchPeople: nothing,
};

const known = { id: 'known', name: 'Ingrid Solheim', title: 'Service lead', location: 'Bergen' };
const published = '2026-03-02T10:00:00Z';

/** A back end that knows some of the ids it gives, and not the others: for what is only partly known. */
export const partialProvider: DataProvider = {
  getPeople: (ids) => Promise.resolve(ids.includes(known.id) ? [known] : []),
  getGroups: ([id = '']) =>
    Promise.resolve([
      {
        id,
        name: 'Pump overhaul',
        kind: 'practice',
        purpose: 'What one workshop has learned, all of them know.',
        topicIds: ['unknown'],
        sponsors: [{ personId: 'unknown', role: 'lead' }],
        memberCount: 12,
      },
    ]),
  getMembers: (groupId) =>
    Promise.resolve({ items: ['known', 'unknown'].map((personId) => ({ personId, groupId })), total: 2 }),
  getActivities: () =>
    Promise.resolve({
      items: [
        {
          id: '1',
          actorId: 'unknown',
          groupId: 'unknown',
          published,
          purpose: 'ask',
          text: 'Who has a spare seal?',
          acceptedAnswer: 'unknown',
        },
        { id: '2', actorId: 'known', published, text: 'We keep the old numbering until the summer.' },
      ],
    }),
  getActivitiesById: nobody,
  getExpertise: () =>
    Promise.resolve({ items: [{ id: '1', personId: 'x', topicId: 'y', basis: 'endorsed', endorsementCount: 6 }] }),
  searchTopics: () => Promise.resolve({ items: [] }),
};

/** Two people and what they said, where the viewer may join in. */
const conversation = () =>
  createMemoryNetwork({
    kith: 1,
    viewer: { personId: 'elena' },
    people: [
      { id: 'elena', name: 'Elena López', title: 'Editor', location: 'Porto' },
      { id: 'asa', name: 'Åsa Lindström', title: 'Firmware engineer', location: 'Gothenburg' },
    ],
    activities: [
      {
        id: 'spares',
        actorId: 'asa',
        published,
        text: 'The spare parts list is on one page now. Tell me what is missing.',
        reactions: [
          { key: 'thanks', count: 7 },
          { key: 'agree', count: 2 },
        ],
      },
      { id: 'ladder', actorId: 'asa', published: '2026-03-01T09:00:00Z', text: 'Who has the long ladder?' },
    ],
  }).as();

/** A back end that takes no reaction: for what is said then. */
export const unsavingProvider: DataProvider = withFaults(conversation(), { failures: { react: 'unknown' } });

/** A back end that tells of three new posts when somebody has looked for a moment. */
export const tellingProvider = (): DataProvider => ({
  ...conversation(),
  async *subscribe(_scope, { signal } = {}) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const number of [1, 2, 3]) {
      const id = `new-${number}`;
      const object = { id, actorId: 'asa', published: `2026-03-02T10:0${number}:00Z`, text: 'Found it, thank you.' };
      yield await Promise.resolve({ cursor: id, type: 'created', kind: 'activity', id, object });
    }
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  },
});
