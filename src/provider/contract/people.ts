import type {
  Page,
  PageRequest,
  PeopleQuery,
  Person,
  PersonHit,
  Presence,
  Resolution,
  SearchPage,
  Viewer,
} from '../../model/index.js';
import type { ReadOptions } from './options.js';

/** Who there is, and who is looking. */
export interface PeopleMethods {
  /**
   * Who is looking: their id, the levers they have and the permissions they hold everywhere.
   *
   * @enables everything that is "yours": suggestions, own posts, and all controls that write.
   * @missing Every widget is read-only and nothing is "yours".
   * @throws `unauthenticated` where nobody is signed in.
   * @example
   * ```ts
   * await provider.getViewer() // { personId: '7', levers: ['facilitator'], permissions: ['moderate'] }
   * ```
   */
  getViewer?(options?: ReadOptions): Promise<Viewer>;

  /**
   * The people with these ids, in any order and each once; unknown ids are left out. Leavers and service accounts are
   * in the answer, with their `status`: their past posts stay. No more ids are asked for at once than `limits.ids`.
   *
   * @enables every face and name.
   * @missing It is the one method every provider has.
   * @throws nothing of its own: an unknown id is no failure.
   * @example
   * ```ts
   * await provider.getPeople(['7', '8']) // [{ id: '8', name: 'Bo' }, { id: '7', name: 'Åsa Lindström' }]
   * ```
   */
  getPeople(ids: readonly string[], options?: ReadOptions): Promise<readonly Person[]>;

  /**
   * Who mail addresses (also as `Name <address>`), handles, names or "me" mean: one answer for each key, in the order
   * asked, with `person`, with `candidates` where it could be several, or with neither. Leavers are nobody.
   *
   * @enables lists of addresses pasted into the people picker.
   * @missing The picker takes one person at a time, from its search.
   * @throws nothing of its own: a key that means nobody is no failure.
   * @example
   * ```ts
   * await provider.resolvePeople(['asa@acme.example', 'Bo'])
   * // [{ key: 'asa@acme.example', person: … }, { key: 'Bo', candidates: [… , …] }]
   * ```
   */
  resolvePeople?(keys: readonly string[], options?: ReadOptions): Promise<readonly Resolution[]>;

  /**
   * People by what was typed, best first, each with the fields that matched and where (`ranges` in UTF-16 code units).
   * `facets` count the whole result and not the page, without leavers and service accounts. Without a text: everybody.
   *
   * @enables the people finder, and the search in the people picker.
   * @missing The finder says that there is no search; the picker offers nobody.
   * @throws `not-found` for a `groupId` the viewer may not know of, `forbidden` where its members are concealed,
   * `invalid` for a cursor of another search.
   * @example
   * ```ts
   * await provider.searchPeople({ text: 'valve', filters: { location: ['Lyon'] } }, { size: 20 })
   * // { items: [{ person, reasons: [{ field: 'topic', text: 'Valve control', ranges: [[0, 5]] }] }], total: 3, facets }
   * ```
   */
  searchPeople?(query: PeopleQuery, page?: PageRequest, options?: ReadOptions): Promise<SearchPage<PersonHit>>;

  /**
   * Presence of these people, in any order; those it is not known of are left out: unknown is not `offline`.
   *
   * @enables the presence dot of a person who asks for it.
   * @missing No presence is shown.
   * @throws nothing of its own.
   * @example
   * ```ts
   * await provider.getPresence(['7']) // [{ personId: '7', state: 'busy', text: 'On a train' }]
   * ```
   */
  getPresence?(ids: readonly string[], options?: ReadOptions): Promise<readonly Presence[]>;

  /**
   * The chain of managers, nearest first. Leavers are stepped over; a circle ends where it would repeat.
   *
   * @enables the chain above somebody on the person card.
   * @missing The card shows no chain.
   * @throws nothing of its own: somebody unknown has no managers.
   * @example
   * ```ts
   * await provider.getManagers('7') // [{ id: '3', name: 'Team lead' }, { id: '1', name: 'Chief' }]
   * ```
   */
  getManagers?(personId: string, options?: ReadOptions): Promise<readonly Person[]>;

  /**
   * People who report to somebody, by name, without leavers.
   *
   * @enables the direct reports on the person card.
   * @missing The card shows no reports.
   * @throws `invalid` for a cursor of another list.
   * @example
   * ```ts
   * await provider.getDirectReports('3', { size: 10 }) // { items: [{ id: '7', name: 'Åsa' }], total: 1 }
   * ```
   */
  getDirectReports?(personId: string, page?: PageRequest, options?: ReadOptions): Promise<Page<Person>>;

  /**
   * The bytes of an image that the browser cannot fetch by itself, because it needs a token. The page's policy has to
   * allow `img-src blob:`.
   *
   * @enables protected pictures.
   * @missing Images are loaded by their URL.
   * @throws `not-found` where there is no such image, `forbidden` where the viewer may not see it.
   * @example
   * ```ts
   * await provider.getImage('/photos/7') // Blob
   * ```
   */
  getImage?(url: string, options?: ReadOptions): Promise<Blob>;
}
