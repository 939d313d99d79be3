import type { Activity, Group, Policy, Viewer } from '../../../model/index.js';
import type { DataProvider, LiveEvent } from '../../../provider/index.js';
import { wrapMethods, type AnyMethod } from './wrap.js';

/** What a viewer may do, and what the organisation's rules switch on. */
export interface ViewerChanges extends Pick<Viewer, 'levers' | 'permissions'> {
  /** Flags of `viewer` that groups shall have, e.g. `{ canJoin: false }`. */
  readonly groups?: NonNullable<Group['viewer']>;
  /** Flags of `viewer` that activities shall have, e.g. `{ canReply: false }`. */
  readonly activities?: NonNullable<Activity['viewer']>;
  /** The rules instead of those the provider has. */
  readonly policies?: readonly Policy[];
}

/**
 * Any provider, with another idea of what the viewer may do: for stories and tests of controls that come and go. It
 * changes what is told and not what is done; a write that is told to be forbidden should be made to fail by
 * `withFaults`.
 */
export function withViewer(provider: DataProvider, changes: ViewerChanges): DataProvider {
  const { groups, activities, policies, ...own } = changes;
  const dress = (value: unknown, isGroup = false): unknown => {
    if (Array.isArray(value)) return value.map((item) => dress(item, isGroup));
    if (!isPlain(value)) return value;
    const entries = Object.entries(value).map(([key, item]) => {
      const holdsGroups = key === 'group' || key === 'groups' || (key === 'object' && value.kind === 'group');
      return [key, dress(item, holdsGroups)];
    });
    const dressed = Object.fromEntries(entries) as Record<string, unknown>;
    // An audience names groups too, by id only.
    const flags = isGroup && 'id' in value ? groups : 'actorId' in value ? activities : undefined;
    return flags ? { ...dressed, viewer: { ...(value.viewer ?? {}), ...flags } } : dressed;
  };
  const wrapped = wrapMethods(provider, (method, call) => {
    if (method === 'subscribe') return (...args) => dressedStream(call, args, dress);
    if (method === 'getViewer') return async (...args) => ({ ...((await call(...args)) as Viewer), ...own });
    const isGroups = method === 'getGroups' || method === 'similarGroups' || method === 'setMembership';
    return async (...args) => dress(await call(...args), isGroups);
  });
  return policies ? { ...wrapped, getPolicies: () => Promise.resolve(policies) } : wrapped;
}

async function* dressedStream(call: AnyMethod, args: unknown[], dress: (event: unknown) => unknown) {
  for await (const event of call(...args) as AsyncIterable<LiveEvent>) yield dress(event);
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
