import type { KithDocument, Presence, Viewer } from '../../model/index.js';
import { ProviderError, type DataProvider } from '../../provider/index.js';
import type { Area } from './area.js';
import { createLog } from './live/log.js';
import { liveReads } from './live/subscribe.js';
import type { Message } from './message.js';
import type { MemoryOptions } from './options.js';
import { readsOf } from './reads.js';
import { createSight } from './sight.js';
import { createStore } from './store.js';
import { endorsementWrites, volunteerWrites } from './writes/expertise.js';
import { keepingWrites } from './writes/keeping.js';
import { membershipWrites } from './writes/membership.js';
import { postWrites } from './writes/posts.js';
import { reportWrites } from './writes/reports.js';
import { responseWrites } from './writes/responses.js';
import { shareWrites } from './writes/share.js';
import { uploadWrites } from './writes/upload.js';
import type { Desk, Done } from './writes/writing.js';

/** One back end in memory, and as many viewers of it as are wanted: what one writes, the others read and hear of. */
export interface MemoryNetwork {
  /**
   * The network as somebody sees it; as the document's own viewer where nobody is named. The same viewer is always the
   * same provider.
   *
   * @param more - What they can move and may do; as the document says where they are its viewer.
   * @throws ProviderError `not-found` where the network does not know the person.
   */
  readonly as: (personId?: string, more?: Pick<Viewer, 'levers' | 'permissions'>) => DataProvider;
  /** What was written to those who decide, oldest first: with requests to join, and with offers to help. */
  readonly messages: readonly Message[];
  /** Changes somebody's presence, and tells those who listen. */
  readonly setPresence: (presence: Presence) => void;
}

/**
 * A network in memory, shared by several viewers.
 *
 * @example
 * const network = createMemoryNetwork(document);
 * const [elena, bo] = [network.as('elena'), network.as('bo')];
 * await elena.post?.({ text: 'Hello' }); // bo reads it, and `bo.subscribe()` tells of it
 */
export function createMemoryNetwork(document: KithDocument, options: MemoryOptions = {}): MemoryNetwork {
  const store = createStore(document, options);
  const log = createLog(options.history);
  const done: Done = new Map();
  const providers = new Map<string, DataProvider>();
  const viewedBy = (viewer: Viewer | undefined) => {
    const key = JSON.stringify(viewer ?? null);
    const known = providers.get(key);
    if (known) return known;
    const area: Area = {
      store,
      sight: createSight(store, viewer),
      viewer,
      viewerId: viewer?.personId,
      isOwn: viewer?.personId === document.viewer?.personId,
      isWritable: viewer !== undefined && options.writable !== false,
    };
    const provider: DataProvider = { ...readsOf(area), ...writesOf(area, log, done) };
    providers.set(key, provider);
    return provider;
  };
  return {
    as(personId, more) {
      if (personId === undefined) return viewedBy(document.viewer);
      const given = document.viewer?.personId === personId ? document.viewer : undefined;
      if (!given && !store.people.has(personId))
        throw new ProviderError('not-found', `Nobody is called "${personId}".`);
      return viewedBy({ ...(given ?? { personId }), ...more });
    },
    messages: store.messages,
    setPresence: (presence) =>
      log.change([{ kind: 'presence', id: presence.personId }], () => {
        const others = store.presence.filter(({ personId }) => personId !== presence.personId);
        store.presence = [...others, presence];
      }),
  };
}

/** Writes to what the document carries data for, and what tells of them. */
function writesOf(area: Area, log: Desk['log'], done: Done): Partial<DataProvider> {
  const { viewerId, isWritable, store } = area;
  if (viewerId === undefined || !isWritable) return {};
  log.watch(area);
  const desk: Desk = { ...area, viewerId, log, done };
  const { groups, memberships, activities, expertise, endorsements, topics } = store.document;
  return {
    ...(groups && memberships ? membershipWrites(desk) : {}),
    ...(activities
      ? {
          ...postWrites(desk),
          ...shareWrites(desk),
          ...responseWrites(desk),
          ...keepingWrites(desk),
          ...uploadWrites(desk),
        }
      : {}),
    ...(expertise && endorsements ? endorsementWrites(desk) : {}),
    ...((groups && memberships) || (topics && expertise) ? volunteerWrites(desk) : {}),
    ...(store.options.reports ? reportWrites(desk) : {}),
    ...(activities ? liveReads(area, log) : {}),
  };
}
