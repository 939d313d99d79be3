import { pairKey, readPairs, type KnownExpertise } from '../expertise-batch.js';
import type { BatchKind } from '../provider-client.js';
import type { Query, QueryKey } from '../query.js';

const expertises: BatchKind<KnownExpertise> = {
  idOf: ({ expertise }) => pairKey(expertise.personId, expertise.topicId),
  readMany: (client, pairs, signal) => readPairs(client.provider, pairs, client.options(signal)),
};

/** What somebody knows about a topic; `null` where nothing is known. All badges of a page are read in one call. */
export const expertiseQuery = (personId: string, topicId: string): Query<KnownExpertise | null> => ({
  key: ['expertise', personId, topicId],
  needs: 'getExpertise',
  read: async (client, signal) => (await client.batch(expertises).load(pairKey(personId, topicId), signal)) ?? null,
});

/** Whether a key is the query above. */
export const isAboutExpertise = ([name]: QueryKey): boolean => name === 'expertise';
