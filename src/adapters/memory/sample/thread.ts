import type { Purpose } from '../../../model/index.js';

/**
 * A conversation of the sample, with gaps: `{site}`, `{plant}`, `{pump}`, `{part}`, `{version}`, `{n}` (4 to 19), `{m}`
 * (2 to 9) and `{pct}` (5 to 38) are filled in the same way all through it, `{asker}` and `{replier}` mention who
 * began it and who spoke last, `{@id}` a person and `{#id}` a topic. Further marks: see markup.ts. A text may begin
 * with its language: `[fr] Bonjour`.
 */
export interface Thread {
  /** Who begins it; a member of the group where it does not say. */
  readonly actorId?: string;
  readonly groupId: string;
  readonly purpose: Purpose;
  readonly topicIds: readonly string[];
  readonly text: string;
  /** Begins with `>` where the asker speaks, `!` where it is the accepted answer, `^` where it answers the reply before. */
  readonly replies: readonly string[];
}

/** Writes down a conversation. */
export const thread =
  (groupId: string, topicIds: string) =>
  (purpose: Purpose, text: string, ...replies: string[]): Thread => ({
    groupId,
    purpose,
    topicIds: topicIds.split(' ').filter(Boolean),
    text,
    replies,
  });
