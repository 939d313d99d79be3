import type { ReadEvent } from '../../provider/read-event.js';
import { compareVersions, type Versioned } from '../changes/version.js';
import type { ProviderClient } from '../provider-client.js';
import { isBeingRead, type Concerns } from '../refresh.js';
import type { Kind } from '../remembered.js';
import { groups } from './group.js';
import { isAboutMembers } from './members.js';
import { people } from './person.js';

type OtherEvent = Exclude<ReadEvent, { readonly type: 'reset' } | { readonly kind: 'activity' }>;

/**
 * Puts what was told of anything but activities in the place of what is known of it; tells which answers have to be asked
 * for anew.
 */
export function concernedBy(client: ProviderClient, event: OtherEvent): Concerns[] {
  switch (event.kind) {
    case 'person':
      return [replace(client, people, 'people', event)];
    case 'group':
      return [replace(client, groups, 'groups', event)];
    case 'presence': {
      const key = ['presence', event.id];
      if (client.cache.get(key)) client.cache.set(key, event.type === 'removed' ? null : (event.object ?? null));
      return [];
    }
    case 'membership':
      return [(key) => isAboutMembers(key, event.object?.groupId)];
    case 'expertise': {
      const { object } = event;
      return [
        ([name, personId, topicId]) =>
          name === 'expertise' && (!object || (personId === object.personId && topicId === object.topicId)),
      ];
    }
  }
}

/** A list of them asks the cache first: what stands there now costs no request. */
function replace<T>(client: ProviderClient, kind: Kind<T>, list: string, { type, id, object }: OtherEvent): Concerns {
  const key = kind.keyOf(id);
  const isKnown = type !== 'removed' && object !== undefined;
  const known = client.cache.get<Versioned>(key)?.value;
  if (isKnown && known && compareVersions(object as Versioned, known) >= 0) client.cache.set(key, object);
  const [single] = key;
  const isAsked = !isKnown || isBeingRead(client, key);
  return ([name, ...ids]) => (name === list || (name === single && isAsked)) && ids.includes(id);
}
