import * as v from 'valibot';
import {
  closed,
  filled,
  flag,
  ids,
  line,
  name,
  opaque,
  optional,
  prose,
  text,
  word,
  type Open,
  type Schema,
} from './schema.js';

/** A picture. A widget shows initials or a pattern where there is none, or where it does not load. */
export interface Image {
  readonly url: string;
  /** What the picture shows; empty where it only repeats the name beside it. */
  readonly alt?: string;
}

export const imageSchema: Schema<Image> = v.object({ url: filled, alt: optional(line) });

/** `deactivated` is somebody who left, `system` a service account; neither is ever found or counted. */
export type PersonStatus = 'active' | 'deactivated' | 'system';

/** Whether somebody belongs to the organisation. Outsiders are marked with a word wherever they appear. */
export type Affiliation = 'internal' | 'external';

/** A way to reach somebody. */
export interface Contact {
  readonly kind: Open<'mail' | 'phone' | 'mobile' | 'chat' | 'video'>;
  /** The address or number as people write it. */
  readonly value: string;
  readonly label?: string;
  /** The link to follow, e.g. `mailto:…`; shown only if its scheme is allowed. */
  readonly url?: string;
}

/** One line of a profile that the back end knows and the model has no field for. */
export interface ProfileField {
  readonly label: string;
  readonly value: string;
  readonly type?: Open<'text' | 'url' | 'date'>;
}

/** Why a person matters here: a common group, the same unit, a shared project. */
export interface PersonContext {
  readonly text: string;
  readonly kind?: Open<'group' | 'unit' | 'manager' | 'topic'>;
}

/** Hours in which somebody works, in their own time zone. */
export interface WorkingHours {
  /** ISO 8601 weekdays: 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[];
  /** `HH:MM`, 24 hours. */
  readonly start: string;
  /** `HH:MM`, 24 hours. */
  readonly end: string;
}

/** Whether somebody can be reached now. */
export type PresenceState = 'available' | 'busy' | 'away' | 'offline';

/** Somebody's presence. Absent is not the same as offline: it means that nobody knows. */
export interface Presence {
  readonly personId: string;
  readonly state: PresenceState;
  /** The person's own words, e.g. "On a train". */
  readonly text?: string;
  /** ISO date and time until which it holds. */
  readonly until?: string;
}

/** What the viewer may do with a person. Absent means: only look. */
export interface PersonViewer {
  readonly canContact?: boolean;
  readonly canEndorse?: boolean;
}

/** Somebody in, or around, the organisation. Only `id` and `name` are required. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** The name to sort by, e.g. family name first. */
  readonly sortName?: string;
  /** A short unique name, without `@`. */
  readonly handle?: string;
  readonly avatar?: Image;
  readonly title?: string;
  /** Name of the unit, as shown. */
  readonly unit?: string;
  readonly unitId?: string;
  readonly managerId?: string;
  readonly location?: string;
  /** IANA time zone, e.g. `Europe/Lisbon`. */
  readonly timeZone?: string;
  /** BCP 47 tags of languages spoken. */
  readonly languages?: readonly string[];
  readonly pronouns?: string;
  /** How to say the name. */
  readonly pronunciation?: string;
  readonly about?: string;
  readonly askMeAbout?: readonly string[];
  readonly contacts?: readonly Contact[];
  readonly workingHours?: readonly WorkingHours[];
  /** Absent means `active`; an unknown word is read as `deactivated`, so that nobody is found by mistake. */
  readonly status?: PersonStatus;
  /** Absent means `internal`; an unknown word is read as `external`. */
  readonly affiliation?: Affiliation;
  /** The company an outsider comes from. */
  readonly organisation?: string;
  /** What kind of outsider this is. */
  readonly kind?: Open<'customer' | 'supplier' | 'partner' | 'candidate' | 'alumni'>;
  readonly fields?: readonly ProfileField[];
  readonly contexts?: readonly PersonContext[];
  readonly presence?: Presence;
  /** Topics the person follows or knows. */
  readonly topicIds?: readonly string[];
  /** The person's page. */
  readonly url?: string;
  readonly viewer?: PersonViewer;
  readonly revision?: string;
}

const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected HH:MM'));

export const presenceSchema: Schema<Presence> = v.object({
  personId: filled,
  state: v.picklist(['available', 'busy', 'away', 'offline']),
  text: optional(line),
  until: optional(line),
});

export const personSchema: Schema<Person> = v.object({
  id: filled,
  name,
  sortName: optional(line),
  handle: optional(name),
  avatar: optional(imageSchema),
  title: optional(line),
  unit: optional(line),
  unitId: optional(filled),
  managerId: optional(filled),
  location: optional(line),
  timeZone: optional(line),
  languages: optional(v.array(line)),
  pronouns: optional(line),
  pronunciation: optional(line),
  about: optional(text),
  askMeAbout: optional(v.array(name)),
  contacts: optional(
    v.array(
      v.object({
        kind: word,
        value: name,
        label: optional(line),
        url: optional(opaque),
      }),
    ),
  ),
  workingHours: optional(
    v.array(
      v.object({
        days: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
        start: clockTime,
        end: clockTime,
      }),
    ),
  ),
  status: optional(closed(['active', 'deactivated', 'system'], 'deactivated')),
  affiliation: optional(closed(['internal', 'external'], 'external')),
  organisation: optional(line),
  kind: optional(word),
  fields: optional(v.array(v.object({ label: name, value: text, type: optional(word) }))),
  contexts: optional(v.array(v.object({ text: prose, kind: optional(word) }))),
  presence: optional(presenceSchema),
  topicIds: optional(ids),
  url: optional(opaque),
  viewer: optional(v.object({ canContact: optional(flag), canEndorse: optional(flag) })),
  revision: optional(opaque),
});

/** Whether a person may be found, suggested and counted: leavers and service accounts may not. */
export const isFindable = (person: Person): boolean => (person.status ?? 'active') === 'active';
