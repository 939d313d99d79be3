import * as v from 'valibot';
import { filled, line, name, optional, text, type Schema } from './schema.js';

/** A subject that people know, ask and write about. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Other words for the same thing; searches find it by them. */
  readonly aliases?: readonly string[];
}

export const topicSchema: Schema<Topic> = v.object({
  id: filled,
  name,
  description: optional(text),
  aliases: optional(v.array(line)),
});

/** A part of the organisation: a department, a team on the chart, a company. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly parentId?: string;
}

export const unitSchema: Schema<Unit> = v.object({ id: filled, name, parentId: optional(filled) });
