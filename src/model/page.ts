import type { Group } from './group.js';
import type { Person } from './person.js';
import type { Topic } from './topic.js';

/** Objects that a page's items refer to by id. They spare the widgets a second request. */
export interface Included {
  readonly people?: readonly Person[];
  readonly groups?: readonly Group[];
  readonly topics?: readonly Topic[];
}

/** One page of a list. Cursors are opaque: only the provider that made one can read it. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Cursor of the page after this one; absent on the last page. */
  readonly next?: string;
  /** Cursor for what has come since this page was read. */
  readonly newer?: string;
  /** How many items there are in all, as far as the viewer may know. Absent where the back end does not count. */
  readonly total?: number;
  readonly included?: Included;
}

/** Which page is wanted. Without a cursor, the first. */
export interface PageRequest {
  readonly cursor?: string;
  /** How many items are wanted; a provider may give fewer, or more. */
  readonly size?: number;
}

/** One value of a facet, with the number of results that have it. Leavers and systems are never counted. */
export interface FacetValue {
  readonly value: string;
  /** What to show; the value itself where absent. */
  readonly label?: string;
  readonly count: number;
}

/** A field by which a search can be narrowed. */
export interface Facet {
  /** The field's name, e.g. `unit`, `location`, `topic`; also the key in the query's `filters`. */
  readonly field: string;
  readonly values: readonly FacetValue[];
}

/** A page of search results, with the facets of the whole result. */
export interface SearchPage<T> extends Page<T> {
  readonly facets?: readonly Facet[];
}

/** Why a result was found: which field matched, and where. */
export interface MatchReason {
  /** The field, e.g. `name`, `title`, `topic`, `askMeAbout`. */
  readonly field: string;
  /** The field's text as it is shown. */
  readonly text: string;
  /** Matched stretches of `text` as `[start, end)` in UTF-16 code units. */
  readonly ranges: readonly (readonly [number, number])[];
}
