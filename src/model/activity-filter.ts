import { momentOf } from '../internal/dates.js';
import type { Activity } from './activity.js';
import type { ActivityFilter, ActivityScope } from './queries.js';

/** Whether somebody has answered a question, as far as the post itself says. */
export const seemsAnswered = ({ acceptedAnswer, counts }: Activity): boolean =>
  acceptedAnswer !== undefined || (counts?.replies ?? 0) > 0;

/** Whether an activity of a scope is one that a filter asks for. */
export function passes(
  activity: Activity,
  scope: ActivityScope,
  filter: ActivityFilter,
  isAnswered: (activity: Activity) => boolean = seemsAnswered,
): boolean {
  const { purposes, unanswered = false, since, until, replies = false } = filter;
  const { purpose, inReplyTo, published } = activity;
  const at = momentOf(published);
  return (
    (replies || inReplyTo === undefined || scope.threadId !== undefined) &&
    (!purposes || (purpose !== undefined && purposes.includes(purpose))) &&
    (!unanswered || (purpose === 'ask' && !isAnswered(activity))) &&
    (since === undefined || at >= momentOf(since)) &&
    (until === undefined || at < momentOf(until))
  );
}
