import type { Activity, ActivityScope, Expertise, Group, Membership, Presence } from '../../../model/index.js';
import { isCurrent } from '../../../model/index.js';
import { scopeOf } from '../activity-scope.js';
import type { Area } from '../area.js';
import { showActivity } from '../show-activity.js';
import { expertiseView } from '../show-expertise.js';
import { showGroup } from '../show-group.js';

/** Something that can change: a membership is known by its two ids, presence by the person's. */
export type Thing =
  | { readonly kind: 'activity' | 'group' | 'expertise' | 'presence'; readonly id: string }
  | { readonly kind: 'membership'; readonly id: string; readonly groupId: string };

/** A thing as a viewer sees it; `undefined` where they do not. */
export type Shown = Activity | Group | Membership | Expertise | Presence | undefined;

/** What a viewer sees of a thing at present. */
export function shownTo(area: Area, thing: Thing): Shown {
  const { store, sight } = area;
  switch (thing.kind) {
    case 'activity': {
      const activity = store.activities.get(thing.id);
      return activity && sight.seesActivity(activity) ? showActivity(area, activity) : undefined;
    }
    case 'group': {
      const group = store.groups.get(thing.id);
      return group && sight.seesGroup(group) ? showGroup(area, group) : undefined;
    }
    case 'membership':
      return membershipShown(area, thing.id, thing.groupId);
    case 'expertise': {
      const expertise = store.expertise.find(({ id }) => id === thing.id);
      return expertise && store.findable(expertise.personId) ? expertiseView(store)(expertise) : undefined;
    }
    case 'presence':
      return store.findable(thing.id) && store.presence.find(({ personId }) => personId === thing.id);
  }
}

/** The viewer's own membership, also one that was only asked for; another's where it holds and the group shows it. */
function membershipShown({ store, sight, viewerId }: Area, personId: string, groupId: string): Membership | undefined {
  const group = store.groups.get(groupId);
  const holds = (membership: Membership) =>
    personId === viewerId ? membership.until === undefined : isCurrent(membership, store.now());
  const membership = store.membershipsOf(groupId).find((one) => one.personId === personId && holds(one));
  if (!membership || !group || !sight.seesGroup(group) || !store.findable(personId)) return undefined;
  return personId === viewerId || sight.seesMembers(group) ? membership : undefined;
}

/** Whether a thing, as it is or was shown, belongs to a scope. */
export function covers(area: Area, scope: ActivityScope, thing: Thing, shown: Shown): boolean {
  const { groupId, personId, topicId } = scope;
  const isEverything = Object.values(scope).every((id) => id === undefined);
  switch (thing.kind) {
    case 'activity':
      return scopeOf(area, scope)(shown as Activity);
    case 'group':
      return isEverything || groupId === thing.id;
    case 'membership':
      return isEverything || groupId === thing.groupId || personId === thing.id;
    case 'expertise': {
      const expertise = shown as Expertise;
      return isEverything || expertise.personId === personId || expertise.topicId === topicId;
    }
    case 'presence':
      return isEverything || personId === thing.id;
  }
}
