import type { Activity, Draft } from '../../../model/index.js';
import { ProviderError, type DataProvider } from '../../../provider/index.js';
import { demand } from '../activity-rules.js';
import { groupViewer } from '../group-viewer.js';
import { showActivity } from '../show-activity.js';
import { changeActivity, touchedBy } from './change-activity.js';
import { checkDraft } from './check-draft.js';
import { refuseWrong, writing, type Desk } from './writing.js';

type Posts = Pick<DataProvider, 'post' | 'edit' | 'remove'>;

/** Writing, changing and removing. */
export const postWrites = (desk: Desk): Required<Posts> => ({
  post: (given, options) => {
    const draft = structuredClone(given);
    return writing(desk, ['post', draft], options, () => publish(desk, newPost(desk, draft)));
  },
  edit: (activityId, given, options) => {
    const changes = structuredClone(given);
    return writing(desk, ['edit', activityId, changes], options, () => edit(desk, activityId, changes));
  },
  remove: (activityId, options) =>
    writing(desk, ['remove', activityId], options, () => {
      const activity = desk.sight.activity(activityId);
      demand(desk, 'remove', activity);
      takeAway(desk, activity, { state: 'removed', stateReason: undefined });
      if (activity.actorId === desk.viewerId) desk.store.withdrawn.add(activityId);
    }),
});

function newPost(desk: Desk, draft: Draft): Activity {
  const { store, sight } = desk;
  if (draft.inReplyTo === undefined) {
    if (draft.groupId !== undefined) demandRoom(desk, draft.groupId);
    checkDraft(store, draft);
    return written(desk, draft);
  }
  const parent = sight.activity(draft.inReplyTo);
  demand(desk, 'reply', parent);
  const root = store.activities.get(store.rootOf(parent)) ?? parent;
  checkDraft(store, draft, { root });
  const { groupId, visibility } = root;
  return written(
    desk,
    {
      ...(groupId === undefined ? {} : { groupId }),
      ...(visibility === undefined ? {} : { visibility }),
      ...draft,
    },
    { threadId: store.rootOf(parent) },
  );
}

/** @throws ProviderError `not-found`, `forbidden` or `conflict` where nothing can be posted in a group. */
export function demandRoom(desk: Desk, groupId: string) {
  if (!desk.store.document.groups) return;
  const group = desk.sight.group(groupId);
  if (group.stage === 'archived') throw new ProviderError('conflict', `The group "${groupId}" is archived.`);
  if (groupViewer(desk, group).canPost !== true) {
    throw new ProviderError('forbidden', `This viewer may not post in "${groupId}".`);
  }
}

const copied = [
  'purpose',
  'text',
  'entities',
  'language',
  'groupId',
  'inReplyTo',
  'visibility',
  'attachments',
  'topicIds',
  'mentions',
] as const satisfies readonly (keyof Draft)[];

/** A draft as a post; what a draft has no word for is not taken over. */
export function written({ store, viewerId }: Desk, draft: Draft, more: Partial<Activity> = {}): Activity {
  let id;
  do id = `post-${String(store.nextNumber())}`;
  while (store.activities.has(id));
  const taken = copied.flatMap((field) => (draft[field] === undefined ? [] : [[field, draft[field]]]));
  const poll = draft.poll && { ...draft.poll, options: draft.poll.options.map((option) => ({ ...option, votes: 0 })) };
  const fields = Object.fromEntries(taken) as Partial<Draft>;
  return {
    id,
    actorId: viewerId,
    published: store.stamp(),
    ...fields,
    ...(poll ? { poll } : {}),
    ...more,
    revision: String(store.nextNumber()),
  };
}

/** Puts a new post in its place, and tells of it. */
export function publish(desk: Desk, activity: Activity): Activity {
  const { store, log } = desk;
  // Its place is known before it is there, so that the post above it is told to have an answer.
  const above = activity.inReplyTo === undefined ? [] : [activity.inReplyTo, activity.threadId ?? activity.inReplyTo];
  const things = [...new Set([activity.id, ...above])].map((id) => ({ kind: 'activity', id }) as const);
  return log.change(things, () => {
    store.activities.set(activity.id, activity);
    const group = activity.groupId === undefined ? undefined : store.groups.get(activity.groupId);
    if (group) store.groups.set(group.id, { ...group, lastActivity: activity.published });
    return showActivity(desk, activity);
  });
}

function edit(desk: Desk, activityId: string, changes: Partial<Draft>): Activity {
  const { store, sight } = desk;
  const activity = sight.activity(activityId);
  demand(desk, 'edit', activity);
  refuseWrong(`"${activityId}" cannot be changed so`, {
    groupId: changes.groupId !== undefined && changes.groupId !== activity.groupId && 'A post stays in its group.',
    inReplyTo:
      changes.inReplyTo !== undefined && changes.inReplyTo !== activity.inReplyTo && 'A reply stays where it is.',
    poll: changes.poll && activity.poll?.options.some(({ votes = 0 }) => votes > 0) && 'People have voted in it.',
  });
  // Marked stretches and markup belong to the words they were made for.
  const rewritten = changes.text === undefined ? {} : { entities: undefined, html: undefined };
  const next = { ...rewritten, ...changes, updated: store.stamp() };
  const root = store.activities.get(store.rootOf(activity));
  checkDraft(store, { ...activity, ...rewritten, ...changes } as Draft, {
    root: root === activity ? undefined : root,
    isShare: activity.sharedId !== undefined,
  });
  return changeActivity(desk, activity, next, touchedBy(desk, activity));
}

/** Takes a post out of sight. An answer that is gone answers no more. */
export function takeAway(desk: Desk, activity: Activity, changes: Parameters<typeof changeActivity>[2]): void {
  const { store } = desk;
  const root = store.activities.get(store.rootOf(activity));
  changeActivity(desk, activity, changes, touchedBy(desk, activity));
  if (root?.acceptedAnswer === activity.id) changeActivity(desk, root, { acceptedAnswer: undefined });
}
