import { moment } from '../moment.js';
import type { ProviderClient } from '../provider-client.js';
import { readActivity } from '../queries/activities.js';
import { changesOf } from './index.js';
import { touchActivities } from './touch.js';

/**
 * Asks what has become of an activity, and keeps that as of the moment in which it was asked: what is told meanwhile is
 * newer. Resolves to whether it is there, as far as anybody can tell.
 */
export async function askFor(client: ProviderClient, id: string): Promise<boolean> {
  const at = moment();
  const activity = await readActivity(client, id).catch(() => undefined);
  if (!activity) return false;
  changesOf(client).tell(activity, at);
  touchActivities(client);
  return true;
}
