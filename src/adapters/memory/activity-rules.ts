import type { Activity, ActivityViewer } from '../../model/index.js';
import { ProviderError } from '../../provider/index.js';
import type { Area } from './area.js';

/** What can be done with a post. Whoever may not is told so by `viewer`, and refused if they try: one rule for both. */
export type Act = 'reply' | 'react' | 'edit' | 'remove' | 'pin' | 'close' | 'accept' | 'report';

/** Why something cannot be done; `conflict` where it is not for who asks but for how things stand. */
interface Refusal {
  readonly code: 'forbidden' | 'conflict' | 'invalid';
  readonly message: string;
}

const flags = {
  reply: 'canReply',
  react: 'canReact',
  edit: 'canEdit',
  remove: 'canRemove',
  pin: 'canPin',
  close: 'canClose',
  accept: 'canAccept',
  report: 'canReport',
} as const satisfies Record<Act, keyof ActivityViewer>;

/**
 * Lets nobody on who may not.
 *
 * @throws ProviderError `forbidden`, `conflict` or `invalid`.
 */
export function demand(area: Area, act: Act, activity: Activity): void {
  const refusal = refusalOf(area, act, activity);
  if (refusal) throw new ProviderError(refusal.code, refusal.message);
}

/** What the viewer did with a post and may do; nothing where nobody in particular is looking. */
export function activityViewer(area: Area, activity: Activity): ActivityViewer | undefined {
  if (area.viewerId === undefined) return activity.viewer;
  const marks = area.store.marksOf(area.viewerId, activity.id);
  const given = area.isOwn ? activity.viewer : undefined;
  if (!area.isWritable) return given ?? (Object.keys(marks).length > 0 ? marks : undefined);
  const acts = Object.entries(flags) as [Act, (typeof flags)[Act]][];
  return { ...marks, ...Object.fromEntries(acts.map(([act, flag]) => [flag, !refusalOf(area, act, activity)])) };
}

function refusalOf(area: Area, act: Act, activity: Activity): Refusal | undefined {
  const given = area.isOwn ? activity.viewer?.[flags[act]] : undefined;
  if (!(given ?? hasRight(area, act, activity))) {
    return { code: 'forbidden', message: `This viewer may not ${act} here: "${activity.id}".` };
  }
  return obstacleTo(area, act, activity);
}

function hasRight({ store, sight, viewerId }: Area, act: Act, { actorId, groupId }: Activity): boolean {
  const isOwn = actorId === viewerId;
  switch (act) {
    case 'reply':
      return groupId === undefined || !store.groups.has(groupId) || store.isMember(viewerId, groupId);
    case 'react':
      return true;
    case 'edit':
      return isOwn;
    case 'pin':
      return sight.moderates(groupId);
    case 'report':
      return !isOwn && store.options.reports !== undefined;
    case 'remove':
    case 'close':
    case 'accept':
      return isOwn || sight.moderates(groupId);
  }
}

function obstacleTo({ store }: Area, act: Act, activity: Activity): Refusal | undefined {
  const { id, groupId, inReplyTo, purpose, state = 'visible' } = activity;
  const conflict = (why: string): Refusal => ({ code: 'conflict', message: `"${id}" ${why}.` });
  if (state === 'removed') return conflict('has been removed');
  if (act === 'remove' || act === 'report') return undefined;
  if (state === 'hidden-pending-review') return conflict('waits for a review');
  if (groupId !== undefined && store.groups.get(groupId)?.stage === 'archived')
    return conflict('is in an archived group');
  if (act === 'reply' && isClosed(store.activities.get(store.rootOf(activity))))
    return conflict('is closed to replies');
  const isFirst = inReplyTo === undefined && store.rootOf(activity) === id;
  if ((act === 'pin' || act === 'close' || act === 'accept') && !isFirst) {
    return { code: 'invalid', message: `"${id}" is a reply: only a first post can be pinned, closed or answered.` };
  }
  if (act === 'accept' && purpose !== 'ask') return { code: 'invalid', message: `"${id}" asks nothing.` };
  return undefined;
}

const isClosed = (root: Activity | undefined) => root?.closed === true;
