import * as v from 'valibot';
import { groupSchema, type Group } from './group.js';
import type { MatchReason } from './page.js';
import { reasonSchema } from './page-schema.js';
import { personSchema, type Person, type PersonContext } from './person.js';
import { careful, count, filled, flag, isoDate, optional, prose, word, type Open, type Schema } from './schema.js';
import { topicSchema, type Topic } from './topic.js';

/** Somebody a search found, and why. */
export interface PersonHit {
  readonly person: Person;
  /** Best first; empty where nothing was searched for. */
  readonly reasons: readonly MatchReason[];
}

export const personHitSchema: Schema<PersonHit> = v.object({ person: personSchema, reasons: v.array(reasonSchema) });

/** A group a search found, and why. */
export interface GroupHit {
  readonly group: Group;
  readonly reasons: readonly MatchReason[];
}

export const groupHitSchema: Schema<GroupHit> = v.object({ group: groupSchema, reasons: v.array(reasonSchema) });

/** A group offered to the viewer, with reasons that can be shown: "6 people of your unit are here". */
export interface GroupSuggestion {
  readonly group: Group;
  readonly reasons: readonly PersonContext[];
}

export const groupSuggestionSchema: Schema<GroupSuggestion> = v.object({
  group: groupSchema,
  reasons: v.array(v.object({ text: prose, kind: optional(word) })),
});

/** Who a mail address, handle or name means: one person, several candidates, or (neither) nobody known. */
export interface Resolution {
  /** The key as it was asked. */
  readonly key: string;
  readonly person?: Person;
  readonly candidates?: readonly Person[];
}

export const resolutionSchema: Schema<Resolution> = v.object({
  key: v.string(),
  person: optional(personSchema),
  candidates: optional(v.array(personSchema)),
});

/** How many people a draft would reach. */
export interface Audience {
  readonly people: number;
  readonly external: number;
  readonly groups?: readonly { readonly groupId: string; readonly people: number }[];
}

export const audienceSchema: Schema<Audience> = v.object({
  people: count,
  external: count,
  groups: optional(v.array(v.object({ groupId: filled, people: count }))),
});

/** A topic that people ask about and nobody is known for. */
export interface UncoveredTopic {
  readonly topic: Topic;
  /** Questions asked about it. */
  readonly asks: number;
  /** How many of them nobody answered. */
  readonly unanswered: number;
}

export const uncoveredTopicSchema: Schema<UncoveredTopic> = v.object({
  topic: topicSchema,
  asks: count,
  unanswered: count,
});

/** The state of a report: what `getReportQueue` may be asked for. */
export type ReportState = Open<'open' | 'decided' | 'appealed'>;

/** A stretch of time, from `start` (included) to `end` (excluded), both ISO dates with time. */
export interface TimeWindow {
  readonly start: string;
  readonly end: string;
}

/** The figures of a group's connection, in the order they are told. What each counts stands in `connection-figures.ts`. */
export const figureNames = [
  'twoWay',
  'connected',
  'interactive',
  'response48',
  'medianFirstResponse',
  'curiosity',
  'keyPlayers',
  'ei',
  'newcomers',
] as const;

/** The name of a figure. */
export type FigureName = (typeof figureNames)[number];

/**
 * One figure. It is shown with its numerator, its denominator and the window, never as a bare score. A suppressed one
 * has no numbers at all: they could expose a single person.
 */
export interface Figure {
  readonly name: FigureName;
  readonly suppressed?: boolean;
  readonly numerator?: number;
  readonly denominator?: number;
  /** The figure itself: a ratio, for `medianFirstResponse` hours, for `ei` from -1 to 1. */
  readonly value?: number;
}

/** The figures of one group in one window. */
export interface Figures {
  readonly groupId: string;
  readonly window: TimeWindow;
  /** Whether every activity of the window was counted. Where it is `false`, widgets refuse to show figures. */
  readonly complete: boolean;
  /** ISO date and time of the reckoning. */
  readonly asOf: string;
  readonly figures: readonly Figure[];
}

export const figuresSchema: Schema<Figures> = v.object({
  groupId: filled,
  window: v.object({ start: isoDate, end: isoDate }),
  complete: flag,
  asOf: isoDate,
  figures: v.array(
    v.object({
      name: v.picklist(figureNames),
      suppressed: optional(careful(true)),
      numerator: optional(v.number()),
      denominator: optional(v.number()),
      value: optional(v.number()),
    }),
  ),
});
