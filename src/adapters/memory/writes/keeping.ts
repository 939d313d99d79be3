import { momentOf } from '../../../internal/dates.js';
import type { Activity } from '../../../model/index.js';
import type { DataProvider } from '../../../provider/index.js';
import { demand } from '../activity-rules.js';
import { changeActivity } from './change-activity.js';
import { refuseWrong, writing, type Desk } from './writing.js';

type Keeping = Pick<DataProvider, 'pin' | 'close' | 'acceptAnswer'>;

/** What those do who look after a conversation. */
export const keepingWrites = (desk: Desk): Required<Keeping> => ({
  pin: (activityId, until, options) =>
    writing(desk, ['pin', activityId, until], options, () => pin(desk, activityId, until)),
  close: (activityId, closed, options) =>
    writing(desk, ['close', activityId, closed], options, () => {
      const activity = found(desk, activityId, 'close');
      // Whether one may reply to a reply hangs on the first post.
      const thread = desk.store.thread(activityId).map(({ id }) => ({ kind: 'activity', id }) as const);
      return changeActivity(desk, activity, { closed: closed || undefined }, thread);
    }),
  acceptAnswer: (activityId, answerId, options) =>
    writing(desk, ['acceptAnswer', activityId, answerId], options, () => accept(desk, activityId, answerId)),
});

function found(desk: Desk, activityId: string, act: 'pin' | 'close' | 'accept'): Activity {
  const activity = desk.sight.activity(activityId);
  demand(desk, act, activity);
  return activity;
}

function pin(desk: Desk, activityId: string, until: string | false | undefined): Activity {
  const activity = found(desk, activityId, 'pin');
  refuseWrong(`"${activityId}" cannot be pinned so`, {
    until: until && !(momentOf(until) > desk.store.now()) && 'It has to be a moment later than now.',
  });
  return changeActivity(desk, activity, { pinned: until === false ? undefined : until ? { until } : {} });
}

function accept(desk: Desk, activityId: string, answerId: string | undefined): Activity {
  const { store, sight } = desk;
  const activity = found(desk, activityId, 'accept');
  const answer = answerId === undefined ? undefined : store.activities.get(answerId);
  const isReply =
    answer &&
    answer.id !== activityId &&
    store.rootOf(answer) === activityId &&
    (answer.state ?? 'visible') === 'visible' &&
    sight.seesActivity(answer);
  refuseWrong(`This is no answer to "${activityId}"`, {
    answerId: answerId !== undefined && !isReply && 'There is no such reply.',
  });
  return changeActivity(desk, activity, { acceptedAnswer: answerId });
}
