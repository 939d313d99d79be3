const pulls = 'https://github.com/kubernetes/community/pull/';
const commits = 'https://github.com/kubernetes/community/commit/';

/** A commit or a merge is a step forward that somebody reports. */
export function convertActivities(events, people, groupIds) {
  return events.map((event) => {
    const groupId = groupOf(event, groupIds);
    const mentions = (event.mentions ?? []).map((handle) => people.idOf(handle)).filter(Boolean);
    return {
      id: event.id,
      actorId: people.actor(event.actor),
      published: event.published,
      purpose: 'progress',
      text: (event.title ?? event.summary).trim(),
      visibility: 'public',
      url: event.pull ? `${pulls}${event.pull}` : `${commits}${event.id}`,
      ...(groupId && { groupId }),
      ...(event.areas?.length && { topicIds: [...event.areas] }),
      ...(mentions.length && { mentions }),
    };
  });
}

/** Of several areas, the first that is a group; the others stay as topics. */
const groupOf = ({ areas = [] }, groupIds) => areas.find((area) => groupIds.has(area));

/** When each group was last written in. Times carry offsets, so that they are compared as moments, not as text. */
export function lastActivities(activities) {
  const last = new Map();
  for (const { groupId, published } of activities) {
    if (!groupId) continue;
    const known = last.get(groupId);
    if (known === undefined || Date.parse(published) > Date.parse(known)) last.set(groupId, published);
  }
  return last;
}
