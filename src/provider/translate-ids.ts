import { own as entryOf } from '../internal/own.js';

/**
 * Finds and replaces the ids of people and groups anywhere in model objects. The names of the model's references are
 * fixed, so a walk by names serves every method.
 */

/** What an id names. */
export type IdKind = 'person' | 'group';

/** Fields that hold ids. */
const references: Readonly<Record<string, IdKind>> = {
  personId: 'person',
  personIds: 'person',
  managerId: 'person',
  actorId: 'person',
  grantedById: 'person',
  ownerId: 'person',
  endorserId: 'person',
  reporterId: 'person',
  byId: 'person',
  mentions: 'person',
  groupId: 'group',
  groupIds: 'group',
};

/** Fields that hold the objects themselves. */
const holders: Readonly<Record<string, IdKind>> = {
  person: 'person',
  people: 'person',
  candidates: 'person',
  group: 'group',
  groups: 'group',
};

/** What the `id` of a live event names, by the event's kind. Presence is known by its person. */
const kinds: Readonly<Record<string, IdKind>> = { person: 'person', presence: 'person', group: 'group' };

type Visit = (kind: IdKind, id: string) => string;

/** Every id of a person or group that `value` mentions. */
export function collectIds(value: unknown): { kind: IdKind; id: string }[] {
  const found = new Map<string, { kind: IdKind; id: string }>();
  walk(value, (kind, id) => {
    found.set(`${kind} ${id}`, { kind, id });
    return id;
  });
  return [...found.values()];
}

/** A copy of `value` with the ids in `others` (keys: kind, space, id) replaced. */
export const replaceIds = (value: unknown, others: ReadonlyMap<string, string>): unknown =>
  walk(value, (kind, id) => others.get(`${kind} ${id}`) ?? id);

/** @param own - What the `id` of the object itself names, known from where the object stands. */
function walk(value: unknown, visit: Visit, own?: IdKind): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, visit, own));
  if (!isPlain(value)) return value;
  const meant = value.type === 'mention' ? 'person' : (own ?? entryOf(kinds, String(value.kind)));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const kind = key === 'id' || (key === 'parentId' && meant === 'group') ? meant : entryOf(references, key);
      if (kind && typeof item === 'string') return [key, visit(kind, item)];
      if (kind && Array.isArray(item)) return [key, item.map((id: unknown) => (isText(id) ? visit(kind, id) : id))];
      return [key, walk(item, visit, key === 'object' ? meant : entryOf(holders, key))];
    }),
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
