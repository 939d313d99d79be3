import type { KithDocument, OnProblem } from '../../model/index.js';

/**
 * Tells of what every object by itself is right in, and the document is not: ids that nobody has, and circles. All of
 * it is kept: the widgets can live with it, and whoever writes the document should know.
 */
export function checkReferences(document: KithDocument, onProblem: OnProblem): void {
  const { people, groups, units = [], memberships = [], activities = [], expertise = [] } = document;
  const has = { person: idsOf(people), group: idsOf(groups ?? []) };
  const look = (kind: 'person' | 'group', id: string | undefined, path: string) => {
    if (id === undefined || has[kind].has(id)) return;
    onProblem({ path: `document.${path}`, message: `no ${kind} has the id "${id}": add it, or take this out` });
  };
  for (const { personId, groupId } of memberships) {
    look('person', personId, 'memberships.personId');
    if (groups) look('group', groupId, 'memberships.groupId');
  }
  for (const { actorId } of activities) look('person', actorId, 'activities.actorId');
  for (const { personId } of expertise) look('person', personId, 'expertise.personId');
  const circles = [
    ['people.managerId', people.map(({ id, managerId }) => [id, managerId])],
    ['groups.parentId', (groups ?? []).map(({ id, parentId }) => [id, parentId])],
    ['units.parentId', units.map(({ id, parentId }) => [id, parentId])],
    ['activities.inReplyTo', activities.map(({ id, inReplyTo }) => [id, inReplyTo])],
  ] as const;
  for (const [path, links] of circles) {
    const circle = circleIn(new Map(links as [string, string | undefined][]));
    if (circle) onProblem({ path: `document.${path}`, message: `goes in a circle: ${circle.join(' → ')}` });
  }
}

const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));

/** The first circle found, from one id round to itself. */
function circleIn(above: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const cleared = new Set<string>();
  for (const start of above.keys()) {
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !cleared.has(at)) {
      if (way.has(at)) return [...[...way].slice([...way].indexOf(at)), at];
      way.add(at);
      at = above.get(at);
    }
    for (const id of way) cleared.add(id);
  }
  return undefined;
}
