import type { Included, Person, Topic } from '../../model/index.js';
import type { Area } from './area.js';
import { showGroup } from './show-group.js';
import { showPerson } from './show-person.js';

/** Ids that a page's items refer to. */
export interface References {
  readonly people?: readonly (string | undefined)[];
  readonly groups?: readonly (string | undefined)[];
  readonly topics?: readonly (string | undefined)[];
}

/** The objects meant, as far as they are known and the viewer may see them. Leavers are in: their posts and roles stay. */
export function included(area: Area, references: References): { included: Included } {
  const { store, sight } = area;
  const groups = pick(references.groups, store.groups).filter(sight.seesGroup);
  return {
    included: {
      people: pick<Person>(references.people, store.people).map((person) => showPerson(area, person)),
      groups: groups.map((group) => showGroup(area, group)),
      topics: pick<Topic>(references.topics, store.topics),
    },
  };
}

const pick = <T>(ids: readonly (string | undefined)[] = [], known: ReadonlyMap<string, T>): T[] =>
  [...new Set(ids)].map((id) => (id === undefined ? undefined : known.get(id))).filter((item) => item !== undefined);
