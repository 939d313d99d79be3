import type { Facet, MatchReason } from '../model/index.js';
import { countFacets, narrow, type FacetField, type Filters } from './facets.js';
import { match, prepare, queryWords, type Field, type PreparedField } from './match.js';
import { compareRanks, rankOf, type Rank } from './rank.js';

/** What is to be searched, and how. */
export interface Searchable<T> {
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  /** The name that breaks ties. */
  readonly nameOf: (item: T) => string;
  /** The fields that words are looked up in. */
  readonly fieldsOf: (item: T) => readonly Field[];
  readonly facets: readonly FacetField<T>[];
}

/** One search. Everything absent means everything. */
export interface SearchRequest<T> {
  readonly text?: string | undefined;
  readonly filters?: Filters | undefined;
  /** What the search stays within: neither found nor counted outside of it. */
  readonly within?: (item: T) => boolean;
}

/** Something found, why, and its place in the list. */
export interface Found<T> {
  readonly item: T;
  readonly reasons: readonly MatchReason[];
  readonly rank: Rank;
}

/** All that a search found, best first, and the facets of the whole result. */
export interface SearchResult<T> {
  readonly found: readonly Found<T>[];
  readonly facets: readonly Facet[];
}

/** Searches the same things again and again: they are folded once, when they are first looked at. */
export function createSearch<T>(searchable: Searchable<T>): (request: SearchRequest<T>) => SearchResult<T> {
  const prepared = new Map<T, readonly PreparedField[]>();
  const fieldsOf = (item: T) => {
    const known = prepared.get(item) ?? prepare(searchable.fieldsOf(item));
    prepared.set(item, known);
    return known;
  };
  return ({ text = '', filters = {}, within }) => {
    const words = queryWords(text);
    const found = new Map<T, Found<T>>();
    for (const item of searchable.items) {
      if (within && !within(item)) continue;
      const matched = words.length > 0 ? match(words, fieldsOf(item)) : { score: 0, reasons: [] };
      if (!matched) continue;
      const rank = rankOf(matched.score, searchable.nameOf(item), searchable.idOf(item));
      found.set(item, { item, reasons: matched.reasons, rank });
    }
    const items = [...found.keys()];
    const left = new Set(narrow(items, searchable.facets, filters));
    return {
      found: [...found.values()].filter(({ item }) => left.has(item)).sort((a, b) => compareRanks(a.rank, b.rank)),
      facets: countFacets(items, searchable.facets, filters),
    };
  };
}
