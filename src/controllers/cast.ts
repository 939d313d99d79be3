import type { Activity, Group, Person } from '../model/index.js';
import { groupsQuery } from '../query/queries/group.js';
import { peopleQuery, recallPerson } from '../query/queries/person.js';
import { QueryController } from '../query/query-controller.js';
import type { DataElement, SourceController } from '../query/source-controller.js';

/** Whom and what a cast is needed for. */
export interface CastOptions {
  /** All that is on show. */
  readonly activities: () => readonly Activity[];
  /** Those of them whose group is named. */
  readonly inGroups: () => readonly Activity[];
}

/** Whoever is named in a post: its author, and those it speaks to, who may be outsiders. */
const peopleOf = ({ actorId, entities = [] }: Activity): string[] => [
  actorId,
  ...entities.flatMap(({ type, id }) => (type === 'mention' && id !== undefined ? [id] : [])),
];

/** The people and groups that what is said is about: asked for all at once. */
export class Cast {
  readonly #source: SourceController;
  readonly #people: QueryController<readonly Person[]>;
  readonly #groups: QueryController<readonly Group[]>;

  constructor(host: DataElement, source: SourceController, { activities, inGroups }: CastOptions) {
    this.#source = source;
    this.#people = new QueryController(host, source, {
      query: () => {
        const ids = [...new Set(activities().flatMap(peopleOf))];
        return ids.length > 0 ? peopleQuery(ids) : undefined;
      },
    });
    this.#groups = new QueryController(host, source, {
      query: () => {
        const ids = [...new Set(inGroups().flatMap(({ groupId }) => groupId ?? []))];
        return ids.length > 0 && source.client?.provider.getGroups ? groupsQuery(ids) : undefined;
      },
    });
  }

  /** Who wrote something; `'loading'` while that is on its way. */
  actor({ actorId }: Activity): Person | 'loading' | undefined {
    return this.person(actorId) ?? (this.#people.pending ? 'loading' : undefined);
  }

  /** Somebody who is known, be it from a page whose people were read before a later look-up failed. */
  person(id: string): Person | undefined {
    const { client } = this.#source;
    return this.#people.value?.find((person) => person.id === id) ?? (client && recallPerson(client, id));
  }

  /** The group something was posted to, where the viewer may know of it. */
  group({ groupId }: Activity): Group | undefined {
    return this.#groups.value?.find(({ id, viewer }) => id === groupId && viewer?.canSeeGroup !== false);
  }
}
