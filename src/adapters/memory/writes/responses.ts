import { endOf } from '../../../internal/dates.js';
import type { Activity } from '../../../model/index.js';
import { recountPoll, recountReactions } from '../../../model/recount.js';
import { ProviderError, type DataProvider } from '../../../provider/index.js';
import { demand } from '../activity-rules.js';
import { showActivity } from '../show-activity.js';
import type { Marks } from '../table.js';
import { changeActivity } from './change-activity.js';
import { refuseWrong, writing, type Desk } from './writing.js';

type Responses = Pick<DataProvider, 'react' | 'vote' | 'markSeen' | 'markRead'>;

/** What a reader does with a post. */
export const responseWrites = (desk: Desk): Required<Responses> => ({
  react: (activityId, key, on, options) =>
    writing(desk, ['react', activityId, key, on], options, () => react(desk, activityId, key, on)),
  vote: (activityId, optionIds, options) => {
    const chosen = [...new Set(optionIds)];
    return writing(desk, ['vote', activityId, chosen], options, () => vote(desk, activityId, chosen));
  },
  markSeen: (ids, options) =>
    writing(desk, ['markSeen', ids], options, () => markAll(desk, ids, (marks) => ({ ...marks, seen: true }))),
  markRead: (ids, options) =>
    writing(desk, ['markRead', ids], options, () =>
      markAll(desk, ids, (marks) => ({ ...marks, seen: true, read: true })),
    ),
});

function react(desk: Desk, activityId: string, key: string, on: boolean): Activity {
  const { store, sight, viewerId } = desk;
  const activity = sight.activity(activityId);
  demand(desk, 'react', activity);
  refuseWrong('There is no such reaction', { key: key === '' && 'It needs a name.' });
  const marks = store.marksOf(viewerId, activityId);
  const given = marks.reactions ?? [];
  if (given.includes(key) === on) return showActivity(desk, activity);
  const reactions = on ? [...given, key] : given.filter((other) => other !== key);
  return answered(
    desk,
    activity,
    { ...marks, reactions },
    { reactions: recountReactions(activity.reactions, key, on) },
  );
}

function vote(desk: Desk, activityId: string, chosen: readonly string[]): Activity {
  const { store, sight, viewerId } = desk;
  const activity = sight.activity(activityId);
  demand(desk, 'react', activity);
  const { poll } = activity;
  if (!poll) throw new ProviderError('invalid', `"${activityId}" is no poll.`);
  if (poll.closes !== undefined && endOf(poll.closes) < store.now()) {
    throw new ProviderError('conflict', `The poll "${activityId}" is over.`);
  }
  const known = new Set(poll.options.map(({ id }) => id));
  refuseWrong('This is no vote', {
    optionIds:
      (chosen.some((id) => !known.has(id)) && 'There is no such option.') ||
      (chosen.length > 1 && poll.multiple !== true && 'Only one option may be chosen.'),
  });
  const marks = store.marksOf(viewerId, activityId);
  const before = marks.votes ?? [];
  return answered(desk, activity, { ...marks, votes: chosen }, { poll: recountPoll(poll, before, chosen) });
}

/** The marks and the counts change together: whoever sees the one sees the other. */
const answered = (desk: Desk, activity: Activity, marks: Marks, changes: Partial<Activity>): Activity =>
  changeActivity(desk, activity, changes, [], () => desk.store.mark(desk.viewerId, activity.id, marks));

/** What was seen is nobody else's business, and no event. Posts that are not there, or out of sight, are passed over. */
function markAll({ store, sight, viewerId }: Desk, ids: readonly string[], next: (marks: Marks) => Marks): void {
  for (const id of ids) {
    const activity = store.activities.get(id);
    if (activity && sight.seesActivity(activity)) store.mark(viewerId, id, next(store.marksOf(viewerId, id)));
  }
}
