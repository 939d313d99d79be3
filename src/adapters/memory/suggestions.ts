import type { Group, Person, PersonContext } from '../../model/index.js';
import { foldText } from '../../search/index.js';
import type { Area } from './area.js';
import type { SortKey } from './paging.js';

/** A group for the viewer, why, and its place among the suggestions. */
export interface Suggestion {
  readonly group: Group;
  readonly reasons: readonly PersonContext[];
  readonly key: SortKey;
}

/** Groups the viewer could join and has a reason to: a topic they know or follow, their unit, their manager. */
export function suggestionsOf(area: Area): Suggestion[] {
  const { store, sight, viewerId } = area;
  const viewer = viewerId === undefined ? undefined : store.people.get(viewerId);
  if (!viewer) return [];
  const joinable = [...store.groups.values()].filter(
    (group) =>
      sight.seesGroup(group) &&
      isOpen(group) &&
      !store.membershipsOf(group.id).some(({ personId, until }) => personId === viewer.id && until === undefined),
  );
  return joinable
    .map((group) => {
      const colleagues = sight.seesMembers(group) ? membersOf(area, group) : [];
      const reasons = [
        ...topicReasons(area, group, viewer),
        ...unitReasons(colleagues, viewer),
        ...managerReasons(colleagues, viewer),
      ];
      return { group, reasons, key: [-reasons.length, foldText(group.name), group.id] };
    })
    .filter(({ reasons }) => reasons.length > 0);
}

const isOpen = ({ joinPolicy = 'open', stage }: Group) =>
  (joinPolicy === 'open' || joinPolicy === 'request') && stage !== 'archived' && stage !== 'draft';

const membersOf = ({ store }: Area, group: Group): Person[] =>
  store
    .membersOf(group.id)
    .map(({ personId }) => store.people.get(personId))
    .filter((person) => person !== undefined);

function topicReasons({ store }: Area, group: Group, viewer: Person): PersonContext[] {
  const known = store.expertise.filter(({ personId }) => personId === viewer.id).map(({ topicId }) => topicId);
  const mine = new Set([...known, ...(viewer.topicIds ?? [])]);
  return (group.topicIds ?? [])
    .filter((id) => mine.has(id))
    .map((id) => ({ text: `About ${store.topics.get(id)?.name ?? id}`, kind: 'topic' }));
}

function unitReasons(members: readonly Person[], viewer: Person): PersonContext[] {
  const { unitId, unit } = viewer;
  const number = unitId === undefined ? 0 : members.filter((member) => member.unitId === unitId).length;
  if (number === 0) return [];
  return [
    { text: `${String(number)} ${number === 1 ? 'person' : 'people'} of ${unit ?? 'your unit'} here`, kind: 'unit' },
  ];
}

const managerReasons = (members: readonly Person[], viewer: Person): PersonContext[] =>
  members.filter(({ id }) => id === viewer.managerId).map(({ name }) => ({ text: `${name} is here`, kind: 'manager' }));
