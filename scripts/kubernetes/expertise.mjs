/**
 * What somebody did in an area is evidence that they know it. A person spelled in two ways has two rows for one area:
 * they become one expertise, because a badge is known by its person and its topic.
 */
export function convertExpertise(rows, people) {
  const expertise = new Map();
  for (const { person, area, count, last } of rows) {
    const personId = people.actor(person);
    const id = `${personId}/${area}`;
    const known = expertise.get(id);
    expertise.set(id, {
      id,
      personId,
      topicId: area,
      basis: 'earned',
      evidenceCount: count + (known?.evidenceCount ?? 0),
      lastUsed: known && known.lastUsed > last ? known.lastUsed : last,
    });
  }
  return [...expertise.values()];
}
