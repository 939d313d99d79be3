import * as v from 'valibot';
import { filled, line, name, opaque, optional, type Open, type Schema } from './schema.js';

/** A rule of the organisation, and what it switches on. Required: `id`, `title`. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly version?: string;
  readonly url?: string;
  /** Which recognitions and figures are on (`true`/`false`), and thresholds (numbers). */
  readonly switches?: Readonly<Record<string, boolean | number>>;
}

export const policySchema: Schema<Policy> = v.object({
  id: filled,
  title: name,
  version: optional(line),
  url: optional(opaque),
  switches: optional(v.record(v.string(), v.union([v.boolean(), v.number()]))),
});

/** What somebody can move: they look after groups, lead people, do the work, or carry the word. */
export type Lever = Open<'facilitator' | 'manager' | 'employee' | 'evangelist'>;

/** Who is looking, and what they may do everywhere. */
export interface Viewer {
  readonly personId: string;
  readonly levers?: readonly Lever[];
  readonly permissions?: readonly string[];
}

export const viewerSchema: Schema<Viewer> = v.object({
  personId: filled,
  levers: optional(v.array(v.string())),
  permissions: optional(v.array(v.string())),
});
