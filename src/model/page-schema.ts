import * as v from 'valibot';
import type { Facet, Included, MatchReason } from './page.js';
import { groupSchema } from './group.js';
import { personSchema } from './person.js';
import { topicSchema } from './topic.js';
import { count, filled, line, optional, text, type Schema } from './schema.js';

export const includedSchema: Schema<Included> = v.object({
  people: optional(v.array(personSchema)),
  groups: optional(v.array(groupSchema)),
  topics: optional(v.array(topicSchema)),
});

export const facetSchema: Schema<Facet> = v.object({
  field: filled,
  values: v.array(v.object({ value: filled, label: optional(line), count })),
});

export const reasonSchema: Schema<MatchReason> = v.object({
  field: filled,
  text,
  ranges: v.array(v.strictTuple([count, count])),
});

/** Everything of a page but its items, which each method reads with a schema of its own. */
export const pageFrame = v.object({
  next: optional(filled),
  newer: optional(filled),
  total: optional(count),
  included: optional(includedSchema),
  facets: optional(v.array(facetSchema)),
});
