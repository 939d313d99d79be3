import type { Presence } from '../../model/index.js';
import { need } from '../../provider/index.js';
import type { BatchKind } from '../provider-client.js';
import type { Query } from '../query.js';

const presences: BatchKind<Presence> = {
  idOf: ({ personId }) => personId,
  readMany: (client, ids, signal) => need(client.provider.getPresence?.(ids, client.options(signal))),
};

/** Whether somebody can be reached; `null` where nobody knows. */
export const presenceQuery = (personId: string): Query<Presence | null> => ({
  key: ['presence', personId],
  needs: 'getPresence',
  read: async (client, signal) => (await client.batch(presences).load(personId, signal)) ?? null,
});
