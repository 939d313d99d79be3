import * as v from 'valibot';
import { visibilitySchema, type Visibility } from './group.js';
import {
  closed,
  count,
  filled,
  flag,
  ids,
  isoDate,
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

/** What a post is for. An `ask` is a question at work; a poll is not one. */
export type Purpose = Open<
  'announce' | 'share' | 'ask' | 'decide' | 'progress' | 'idea' | 'thank' | 'introduce' | 'story'
>;

/** What a stretch of text is. An unknown kind is shown as plain text. */
export type EntityType = Open<'mention' | 'topic' | 'link' | 'strong' | 'emphasis' | 'code' | 'quote'>;

/** A marked stretch of a text. */
export interface Entity {
  readonly type: EntityType;
  /** First UTF-16 code unit; clamped to a grapheme boundary when shown. */
  readonly start: number;
  /** The code unit after the last one. */
  readonly end: number;
  /** The person or topic meant. */
  readonly id?: string;
  /** Where a link leads; shown as a link only if its scheme is allowed. */
  readonly url?: string;
}

/** A file, picture or page that hangs on a post. */
export interface Attachment {
  readonly url: string;
  readonly name?: string;
  /** IANA media type. */
  readonly mediaType?: string;
  /** Bytes. */
  readonly size?: number;
}

/** One kind of reaction and how often it was given. */
export interface Reaction {
  readonly key: Open<'thanks' | 'like' | 'agree' | 'celebrate'>;
  readonly count: number;
}

/** A choice offered by a poll. */
export interface PollOption {
  readonly id: string;
  readonly text: string;
  readonly votes?: number;
}

/** A vote among options. */
export interface Poll {
  readonly options: readonly PollOption[];
  readonly multiple?: boolean;
  /** ISO date and time. */
  readonly closes?: string;
}

/** What the viewer did with a post, and may do. */
export interface ActivityViewer {
  readonly seen?: boolean;
  readonly read?: boolean;
  readonly reactions?: readonly string[];
  readonly votes?: readonly string[];
  readonly canReply?: boolean;
  readonly canReact?: boolean;
  readonly canEdit?: boolean;
  readonly canRemove?: boolean;
  readonly canPin?: boolean;
  /** Whether the viewer may close the conversation to replies, and open it again. */
  readonly canClose?: boolean;
  readonly canAccept?: boolean;
  readonly canReport?: boolean;
}

/** Something somebody said or did. Required: `id`, `actorId`, `published`, and a content, an attachment or a post passed on. */
export interface Activity {
  readonly id: string;
  readonly actorId: string;
  /** ISO date and time. */
  readonly published: string;
  /** ISO date and time of the last edit. */
  readonly updated?: string;
  readonly purpose?: Purpose;
  /** Plain text; `entities` mark stretches of it. */
  readonly text?: string;
  readonly entities?: readonly Entity[];
  /** HTML of unknown origin. It is never trusted: without an opt-in sanitiser its text is shown. */
  readonly html?: string;
  /** BCP 47 tag of the content's language. */
  readonly language?: string;
  readonly groupId?: string;
  /** The first post of the conversation this one belongs to. */
  readonly threadId?: string;
  readonly inReplyTo?: string;
  /** An unknown word is read as `hidden`. */
  readonly visibility?: Visibility;
  readonly pinned?: { readonly until?: string };
  readonly closed?: boolean;
  readonly attachments?: readonly Attachment[];
  readonly topicIds?: readonly string[];
  /** Ids of people spoken to. */
  readonly mentions?: readonly string[];
  readonly poll?: Poll;
  readonly reactions?: readonly Reaction[];
  readonly counts?: { readonly replies?: number };
  /** Id of the reply that answers the question. */
  readonly acceptedAnswer?: string;
  /** Id of the post that this one passes on. */
  readonly sharedId?: string;
  /** What came of it. */
  readonly result?: { readonly label: string; readonly url?: string };
  /** A removed post is shown as a gap without its words; an unknown word is read as `removed`. */
  readonly state?: 'visible' | 'hidden-pending-review' | 'removed';
  /** Why it is hidden. */
  readonly stateReason?: string;
  /** The post's own page. */
  readonly url?: string;
  readonly viewer?: ActivityViewer;
  /** Best a whole number that grows with each change: of two states the one with the greater number is the later. */
  readonly revision?: string;
}

export const attachmentSchema: Schema<Attachment> = v.object({
  url: filled,
  name: optional(line),
  mediaType: optional(line),
  size: optional(count),
});

const fields = v.object({
  id: filled,
  actorId: filled,
  published: isoDate,
  updated: optional(isoDate),
  purpose: optional(word),
  text: optional(text),
  entities: optional(
    v.array(v.object({ type: word, start: count, end: count, id: optional(filled), url: optional(opaque) })),
  ),
  html: optional(text),
  language: optional(line),
  groupId: optional(filled),
  threadId: optional(filled),
  inReplyTo: optional(filled),
  visibility: optional(visibilitySchema),
  pinned: optional(v.object({ until: optional(isoDate) })),
  closed: optional(flag),
  attachments: optional(v.array(attachmentSchema)),
  topicIds: optional(ids),
  mentions: optional(ids),
  poll: optional(
    v.object({
      options: v.array(v.object({ id: filled, text: prose, votes: optional(count) })),
      multiple: optional(flag),
      closes: optional(isoDate),
    }),
  ),
  reactions: optional(v.array(v.object({ key: word, count }))),
  counts: optional(v.object({ replies: optional(count) })),
  acceptedAnswer: optional(filled),
  sharedId: optional(filled),
  result: optional(v.object({ label: name, url: optional(opaque) })),
  state: optional(closed(['visible', 'hidden-pending-review', 'removed'], 'removed')),
  stateReason: optional(text),
  url: optional(opaque),
  viewer: optional(
    v.object({
      seen: optional(flag),
      read: optional(flag),
      reactions: optional(v.array(word)),
      votes: optional(v.array(opaque)),
      canReply: optional(flag),
      canReact: optional(flag),
      canEdit: optional(flag),
      canRemove: optional(flag),
      canPin: optional(flag),
      canClose: optional(flag),
      canAccept: optional(flag),
      canReport: optional(flag),
    }),
  ),
  revision: optional(opaque),
});

export const activitySchema: Schema<Activity> = v.pipe(
  fields,
  v.check(
    ({ text, html, attachments, sharedId, state }) =>
      state === 'removed' ||
      state === 'hidden-pending-review' ||
      [text, html, attachments, sharedId].some((part) => part?.length),
    'expected text, html or an attachment',
  ),
);
