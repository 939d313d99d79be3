import type { Activity, Attachment, Draft } from '../../model/index.js';
import { askFor } from '../changes/ask.js';
import { changesOf } from '../changes/index.js';
import type { ProviderClient } from '../provider-client.js';
import { isAboutActivities } from '../queries/activities.js';
import type { Write } from './write.js';

/**
 * Publishes a draft. It is shown when the back end has taken it, and not before: only then is it known who reads it and
 * whether it waits for a review. Until then the draft stays with whoever wrote it.
 */
export const postWrite = (draft: Draft): Write<Activity> => ({
  needs: 'post',
  about: `posts ${draft.inReplyTo ?? draft.groupId ?? ''}`,
  shows: isAboutActivities,
  run: (provider, options) => provider.post?.(draft, options),
  done: posted,
});

/** Passes a post on into a group. */
export const shareWrite = (activityId: string, groupId: string, draft: Draft): Write<Activity> => ({
  needs: 'share',
  about: `posts ${groupId}`,
  shows: isAboutActivities,
  run: (provider, options) => provider.share?.(activityId, groupId, draft, options),
  done: posted,
});

/** Stores a file for a draft. */
export const uploadWrite = (file: Blob, onProgress: (part: number) => void): Write<Attachment> => ({
  needs: 'upload',
  about: 'files',
  run: (provider, options) => provider.upload?.(file, { ...options, onProgress }),
});

/** It stands in its lists at once, and what it answers counts it. */
function posted(client: ProviderClient, activity: Activity) {
  const changes = changesOf(client);
  changes.tellNew(activity.id, 'viewer');
  changes.tell(activity);
  const { inReplyTo, threadId } = activity;
  const answered = [inReplyTo, threadId].filter((id) => id !== undefined).filter((id) => id !== activity.id);
  // They follow when they are known: the reply itself does not wait for that.
  for (const id of new Set(answered)) void askFor(client, id);
}
