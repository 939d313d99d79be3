// From its own file: the index would bring the schemas along.
import { recountPoll, recountReactions } from '../../model/recount.js';
import type { Activity, ActivityViewer, Draft } from '../../model/index.js';
import type { ProviderMethod } from '../../provider/index.js';
import { askFor } from '../changes/ask.js';
import type { Look } from '../changes/hopes.js';
import { changesOf } from '../changes/index.js';
import { isAboutActivities } from '../queries/activities.js';
import type { Write } from './write.js';

/** A change to one activity, which looks like this until it is done. */
const changing = <T>(
  needs: ProviderMethod,
  id: string,
  look: Look<Activity>,
  run: Write<T>['run'],
  done: Write<T>['done'],
): Write<T> => ({
  needs,
  about: `activity ${id}`,
  isRepeatable: true,
  shows: isAboutActivities,
  hope: (changes) => changes.activities.add(id, look),
  run,
  ...(done ? { done } : {}),
});

/** The answer is the activity as it is now. */
const told: Write<Activity>['done'] = (client, activity) => changesOf(client).tell(activity);

const without = (activity: Activity, field: 'acceptedAnswer' | 'entities' | 'pinned'): Activity =>
  Object.fromEntries(Object.entries(activity).filter(([name]) => name !== field)) as unknown as Activity;

/** Gives a reaction, or takes it back. */
export const reactWrite = (id: string, key: string, on: boolean): Write<Activity> =>
  changing(
    'react',
    id,
    (activity) => reacted(activity, key, on),
    (provider, options) => provider.react?.(id, key, on, options),
    told,
  );

function reacted(activity: Activity, key: string, on: boolean): Activity {
  const given = activity.viewer?.reactions ?? [];
  if (given.includes(key) === on) return activity;
  return {
    ...activity,
    reactions: recountReactions(activity.reactions, key, on),
    ...seenBy(activity.viewer, { reactions: on ? [...given, key] : given.filter((other) => other !== key) }),
  };
}

/** No viewer means that one may only read: a hope must not make one. */
const seenBy = (viewer: ActivityViewer | undefined, marks: ActivityViewer) =>
  viewer ? { viewer: { ...viewer, ...marks } } : {};

/** Votes in a poll, in the place of an earlier vote. */
export const voteWrite = (id: string, optionIds: readonly string[]): Write<Activity> =>
  changing(
    'vote',
    id,
    ({ poll, ...activity }) => ({
      ...activity,
      ...(poll ? { poll: recountPoll(poll, activity.viewer?.votes ?? [], optionIds) } : {}),
      ...seenBy(activity.viewer, { votes: optionIds }),
    }),
    (provider, options) => provider.vote?.(id, optionIds, options),
    told,
  );

/** Pins a post until a moment (`undefined` for good), or unpins it with `false`. */
export const pinWrite = (id: string, until: string | false | undefined): Write<Activity> =>
  changing(
    'pin',
    id,
    (activity) =>
      until === false ? without(activity, 'pinned') : { ...activity, pinned: until === undefined ? {} : { until } },
    (provider, options) => provider.pin?.(id, until, options),
    told,
  );

/** Closes a conversation to replies, or opens it again. */
export const closeWrite = (id: string, closed: boolean): Write<Activity> =>
  changing(
    'close',
    id,
    (activity) => ({ ...activity, closed }),
    (provider, options) => provider.close?.(id, closed, options),
    told,
  );

/** Says which reply answers a question; `undefined` takes it back. */
export const acceptAnswerWrite = (id: string, answerId: string | undefined): Write<Activity> =>
  changing(
    'acceptAnswer',
    id,
    (activity) =>
      answerId === undefined ? without(activity, 'acceptedAnswer') : { ...activity, acceptedAnswer: answerId },
    (provider, options) => provider.acceptAnswer?.(id, answerId, options),
    told,
  );

/** Changes a post; only the fields that are given. A new text without new entities has none. */
export const editWrite = (id: string, changes: Partial<Draft>): Write<Activity> =>
  changing(
    'edit',
    id,
    (activity) => ({ ...(changes.text === undefined ? activity : without(activity, 'entities')), ...changes }),
    (provider, options) => provider.edit?.(id, changes, options),
    told,
  );

/** Removes a post. Where it was answered a gap stays in its place. */
export const removeWrite = (id: string): Write<undefined> =>
  changing(
    'remove',
    id,
    (activity) => ((activity.counts?.replies ?? 0) > 0 ? { ...activity, state: 'removed' } : undefined),
    (provider, options) => provider.remove?.(id, options).then(() => undefined),
    async (client) => {
      // Gone where nobody can tell.
      if (!(await askFor(client, id))) changesOf(client).tellGone(id);
    },
  );

const seen: Look<Activity> = (activity) => ({ ...activity, ...seenBy(activity.viewer, { seen: true }) });
const read: Look<Activity> = (activity) => ({ ...activity, ...seenBy(activity.viewer, { seen: true, read: true }) });

/** The viewer has had these on screen, or has read them. Nobody else is told, and nothing is answered. */
function marking(needs: 'markSeen' | 'markRead', ids: readonly string[]): Write<undefined> {
  const mark = needs === 'markRead' ? read : seen;
  return {
    needs,
    about: needs,
    isRepeatable: true,
    shows: isAboutActivities,
    hope(changes) {
      const takeBack = ids.map((id) => changes.activities.add(id, mark));
      return () => takeBack.forEach((one) => one());
    },
    run: (provider, options) => provider[needs]?.(ids, options).then(() => undefined),
    // What was read stays read, and later reads say so, too.
    done: (client) => ids.forEach((id) => changesOf(client).activities.keep(id, mark)),
  };
}

/** The viewer has had these on screen. */
export const markSeenWrite = (ids: readonly string[]): Write<undefined> => marking('markSeen', ids);

/** The viewer has read these. */
export const markReadWrite = (ids: readonly string[]): Write<undefined> => marking('markRead', ids);
