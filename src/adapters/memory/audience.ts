import { isFindable, type Audience, type Draft, type Group, type Person, type Visibility } from '../../model/index.js';
import { ProviderError } from '../../provider/index.js';
import type { Area } from './area.js';

/**
 * Who could read a draft. In a group whose content is for members, or for a draft that is for members, those; else
 * everybody inside, and the outsiders who are in the group. A reply goes where its conversation is.
 *
 * @throws ProviderError `not-found` for an answer to a post, or a draft for a group, that is not there or that the
 * viewer may not see; `forbidden` where the group does not show how many members it has.
 */
export function audienceOf({ store, sight, viewerId }: Area, draft: Draft): Audience {
  const parent = draft.inReplyTo === undefined ? undefined : sight.activity(draft.inReplyTo);
  const groupId = draft.groupId ?? parent?.groupId;
  const group = groupId === undefined || !store.document.groups ? undefined : sight.group(groupId);
  if (group && !sight.seesMembers(group)) {
    throw new ProviderError('forbidden', `The number of members of "${group.id}" is not shown to this viewer.`);
  }
  const readers = readersOf({ store }, { ...draft, groupId: group?.id, actorId: viewerId });
  return {
    people: readers.length,
    external: readers.filter((person) => !isInternal(person)).length,
    ...(group ? { groups: [{ groupId: group.id, people: store.membersOf(group.id).length }] } : {}),
  };
}

/** Where something stands, by whom, and for whom it is. */
interface Standing {
  readonly groupId?: string | undefined;
  readonly actorId?: string | undefined;
  readonly visibility?: Visibility | undefined;
}

/** Who can read what stands in a group, or outside of all groups. What is hidden: its author, and who looks after it. */
export function readersOf({ store }: Pick<Area, 'store'>, { groupId, actorId, visibility }: Standing): Person[] {
  const group = groupId === undefined ? undefined : store.groups.get(groupId);
  const members = group ? store.membersOf(group.id) : [];
  const widest = visibility ?? group?.contentVisibility ?? 'network';
  const among = widest === 'hidden' ? members.filter(({ roles }) => roles?.includes('facilitator') === true) : members;
  const ids = new Set(among.map(({ personId }) => personId));
  const isNarrow = isForMembers(group) || widest === 'members' || widest === 'hidden';
  const reads = (person: Person) =>
    ids.has(person.id) ||
    (widest === 'hidden' && person.id === actorId) ||
    (!isNarrow && (widest === 'public' || isInternal(person)));
  return store.document.people.filter((person) => isFindable(person) && reads(person));
}

const isForMembers = (group: Group | undefined) =>
  group?.contentVisibility === 'members' || group?.visibility === 'members' || group?.visibility === 'hidden';

const isInternal = ({ affiliation = 'internal' }: Person) => affiliation === 'internal';
