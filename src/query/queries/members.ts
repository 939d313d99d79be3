import type { MemberQuery, Membership } from '../../model/index.js';
import { need } from '../../provider/index.js';
import type { ListQuery, QueryKey } from '../query.js';
import { primed } from './primed.js';

/** Members of a group. */
export const membersQuery = (groupId: string, query: MemberQuery, size: number): ListQuery<Membership> => ({
  key: ['members', groupId, query, size],
  needs: 'getMembers',
  idOf: ({ personId }) => personId,
  readPage: async (client, page, signal) =>
    primed(client, await need(client.provider.getMembers?.(groupId, query, { ...page, size }, client.options(signal)))),
});

/** Whether a key is the query above, about this group or, without one, about any. */
export const isAboutMembers = ([name, of]: QueryKey, groupId?: string): boolean =>
  name === 'members' && (groupId === undefined || of === groupId);
