import * as v from 'valibot';
import {
  activitySchema,
  expertiseSchema,
  groupSchema,
  membershipSchema,
  personSchema,
  presenceSchema,
  read,
  type Activity,
  type Expertise,
  type Group,
  type Membership,
  type OnProblem,
  type Person,
  type Presence,
  type Problem,
} from '../model/index.js';
import { optional, text } from '../model/schema.js';

interface Objects {
  readonly activity: Activity;
  readonly person: Person;
  readonly group: Group;
  readonly membership: Membership;
  readonly presence: Presence;
  readonly expertise: Expertise;
}

/** Something that changed, read with the schema of its kind. Without an object it has to be asked for. */
export type ReadEvent =
  | { readonly type: 'reset' }
  | {
      [Kind in keyof Objects]: {
        readonly type: 'created' | 'updated' | 'removed';
        readonly kind: Kind;
        readonly id: string;
        readonly object?: Objects[Kind];
        readonly revision?: string;
      };
    }[keyof Objects];

const objects = {
  activity: activitySchema,
  person: personSchema,
  group: groupSchema,
  membership: membershipSchema,
  presence: presenceSchema,
  expertise: expertiseSchema,
} satisfies Record<keyof Objects, v.GenericSchema>;

const frame = v.object({
  type: v.picklist(['created', 'updated', 'removed', 'reset']),
  kind: optional(text),
  id: optional(text),
  revision: optional(text),
});

/**
 * What is usable of a live event: where its object is not, the event without it. Kinds that are not known are passed over
 * in silence, for a later back end may tell of more than this version shows; what is malformed is reported.
 */
export function readEvent(event: unknown, onProblem: (problem: Problem) => void): ReadEvent | undefined {
  const told = read(frame, event, 'event', onProblem);
  if (!told) return undefined;
  const { type, kind = '', revision } = told;
  if (type === 'reset') return { type };
  if (!Object.hasOwn(objects, kind)) return undefined;
  const object = readObject(kind as keyof Objects, event as { readonly object?: unknown }, onProblem);
  const id = told.id ?? object?.id ?? '';
  if (id === '' && !object) {
    onProblem({ path: 'event.id', message: 'expected the id of what changed' });
    return undefined;
  }
  const isOther = object?.id !== undefined && object.id !== id;
  if (isOther) onProblem({ path: 'event.object.id', message: 'expected the id that the event says' });
  return {
    type,
    kind: kind as 'activity',
    id,
    ...(object && !isOther ? { object: object as unknown as Activity } : {}),
    ...(revision === undefined ? {} : { revision }),
  };
}

const readObject = (kind: keyof Objects, event: { readonly object?: unknown }, onProblem: OnProblem) =>
  (event.object ?? undefined) === undefined
    ? undefined
    : (read(objects[kind] as v.GenericSchema, event.object, 'event.object', onProblem) as
        { readonly id?: string } | undefined);
