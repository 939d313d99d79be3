import type { Activity } from '../../model/index.js';
import { activityViewer } from './activity-rules.js';
import type { Area } from './area.js';

/**
 * An activity as the viewer may see it: its visible replies counted, with what the viewer did and may do, and without
 * words where it was removed.
 */
export function showActivity(area: Area, activity: Activity): Activity {
  const replies = repliesTo(area, activity).filter(({ state }) => state !== 'removed').length;
  const counts = { ...activity.counts, replies };
  if (activity.state !== 'removed') return withViewer(area, { ...activity, counts });
  const { id, actorId, published, groupId, threadId, inReplyTo, url, state, revision } = activity;
  return {
    id,
    actorId,
    published,
    state,
    counts,
    ...(groupId === undefined ? {} : { groupId }),
    ...(threadId === undefined ? {} : { threadId }),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(url === undefined ? {} : { url }),
    ...(revision === undefined ? {} : { revision }),
  };
}

function withViewer(area: Area, activity: Activity): Activity {
  const viewer = activityViewer(area, activity);
  if (viewer) return { ...activity, viewer };
  const shown: { -readonly [Key in keyof Activity]: Activity[Key] } = { ...activity };
  delete shown.viewer;
  return shown;
}

/** The visible replies to an activity: to a first post, its whole conversation; to a reply, those that answer it directly. */
export const repliesTo = ({ store, sight }: Area, activity: Activity): Activity[] =>
  store
    .thread(store.rootOf(activity))
    .filter(
      (other) =>
        other.id !== activity.id &&
        (other.inReplyTo === activity.id || store.rootOf(other) === activity.id) &&
        sight.seesActivity(other),
    );

/** Whether a question has an accepted answer, or at least a reply that stands. */
export const isAnswered = (area: Area, activity: Activity): boolean =>
  activity.acceptedAnswer !== undefined || repliesTo(area, activity).some(({ state }) => state !== 'removed');
