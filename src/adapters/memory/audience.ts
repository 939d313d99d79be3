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
export function audienceOf({ store, sight }: Area, draft: Draft): Audience {
  const parent = draft.inReplyTo === undefined ? undefined : sight.activity(draft.inReplyTo);
  const groupId = draft.groupId ?? parent?.groupId;
  const group = groupId === undefined || !store.document.groups ? undefined : sight.group(groupId);
  if (group && !sight.seesMembers(group)) {
    throw new ProviderError('forbidden', `The number of members of "${group.id}" is not shown to this viewer.`);
  }
  const readers = readersOf({ store }, { ...draft, groupId: group?.id });
  return {
    people: readers.length,
    external: readers.filter((person) => !isInternal(person)).length,
    ...(group ? { groups: [{ groupId: group.id, people: store.membersOf(group.id).length }] } : {}),
  };
}

/** Who can read what stands in a group, or outside of all groups. */
export function readersOf(
  { store }: Pick<Area, 'store'>,
  { groupId, visibility }: { readonly groupId?: string | undefined; readonly visibility?: Visibility | undefined },
): Person[] {
  const group = groupId === undefined ? undefined : store.groups.get(groupId);
  const memberIds = new Set(group ? store.membersOf(group.id).map(({ personId }) => personId) : []);
  const widest = visibility ?? group?.contentVisibility ?? 'network';
  const isNarrow = isForMembers(group) || widest === 'members' || widest === 'hidden';
  const reads = (person: Person) =>
    memberIds.has(person.id) || (!isNarrow && (widest === 'public' || isInternal(person)));
  return store.document.people.filter((person) => isFindable(person) && reads(person));
}

const isForMembers = (group: Group | undefined) =>
  group?.contentVisibility === 'members' || group?.visibility === 'members' || group?.visibility === 'hidden';

const isInternal = ({ affiliation = 'internal' }: Person) => affiliation === 'internal';
