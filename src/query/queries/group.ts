import type { Group } from '../../model/index.js';
import { need } from '../../provider/index.js';
import type { ProviderClient } from '../provider-client.js';
import type { Query, QueryKey } from '../query.js';
import { readAll, readOne, recallAll, type Kind } from '../remembered.js';

/** Groups, one by one. */
export const groups: Kind<Group> = {
  keyOf: (id) => ['group', id],
  idOf: ({ id }) => id,
  readMany: (client, ids, signal) => need(client.provider.getGroups?.(ids, client.options(signal))),
};

/** A group as it will be when what is done with it is done. */
const hoped = ({ changes }: ProviderClient, group: Group) => changes?.groups.of(group) ?? group;

/** One group. All groups asked for in a task are read in one call. */
export const groupQuery = (id: string): Query<Group> => ({
  key: groups.keyOf(id),
  needs: 'getGroups',
  besides: (client) => ({ select: (group) => hoped(client, group) }),
  read: (client, signal) => readOne(client, groups, id, signal),
});

/** Several groups, in the order of the ids; unknown ones are left out. */
export const groupsQuery = (ids: readonly string[]): Query<readonly Group[]> => ({
  key: ['groups', ...ids],
  needs: 'getGroups',
  keeps: () => true,
  besides: (client) => ({
    ...recallAll(client, groups, ids),
    select: (known) => known.map((group) => hoped(client, group)),
  }),
  read: (client, signal) => readAll(client, groups, ids, signal),
});

/** Whether a key is one of the queries above, about this group. */
export const isAboutGroup = ([name, ...ids]: QueryKey, id: string): boolean =>
  (name === 'group' || name === 'groups') && ids.includes(id);
