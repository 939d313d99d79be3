import type { Facet, FacetValue } from '../model/index.js';
import { compareText } from './rank.js';

/** A field that results can be counted and narrowed by. */
export interface FacetField<T> {
  readonly field: string;
  /** The item's values of this field; none where it has none. */
  readonly valuesOf: (item: T) => readonly { readonly value: string; readonly label?: string | undefined }[];
}

/** Chosen values by field. Values of one field widen the result, fields narrow it; an empty list chooses nothing. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** The items that the chosen values leave. Nothing has a value of a field that is not known. */
export function narrow<T>(items: readonly T[], fields: readonly FacetField<T>[], filters: Filters): T[] {
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
  return items.filter((item) =>
    chosen.every(([name, values]) => {
      const field = fields.find((candidate) => candidate.field === name);
      return field?.valuesOf(item).some(({ value }) => values.includes(value)) ?? false;
    }),
  );
}

/**
 * How many items have each value of each field. A field's own filter does not narrow its own counts: they tell what
 * choosing another value would give. Chosen values are told even where nothing has them, so that they can be unchosen.
 */
export const countFacets = <T>(items: readonly T[], fields: readonly FacetField<T>[], filters: Filters): Facet[] =>
  fields
    .map((field) => {
      const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== field.field));
      return { field: field.field, values: countValues(narrow(items, fields, others), field, filters[field.field]) };
    })
    .filter((facet) => facet.values.length > 0);

function countValues<T>(items: readonly T[], field: FacetField<T>, chosen: readonly string[] = []): FacetValue[] {
  const counts = new Map<string, { label?: string | undefined; count: number }>();
  for (const value of chosen) counts.set(value, { count: 0 });
  for (const item of items) {
    const values = new Map(field.valuesOf(item).map((value) => [value.value, value.label]));
    for (const [value, label] of values) {
      const known = counts.get(value);
      counts.set(value, { label: known?.label ?? label, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts]
    .map(([value, { label, count }]) => (label === undefined ? { value, count } : { value, label, count }))
    .sort((a, b) => b.count - a.count || compareText(a.label ?? a.value, b.label ?? b.value));
}
