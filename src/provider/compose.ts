import { areaOf, type Area } from './areas.js';
import type { DataProvider, LiveEvent, ProviderMethod } from './data-provider.js';
import { collectIds, type IdKind, replaceIds } from './translate-ids.js';

/** An id of one back end that is wanted as another one's. */
export interface IdKey {
  readonly kind: IdKind;
  readonly id: string;
  /** The area whose back end the id comes from. */
  readonly from: Area;
  /** The area whose back end will be asked with it. */
  readonly to: Area;
}

/** The providers of a composed one, by area. */
export type Composition = Readonly<Partial<Record<Exclude<Area, 'people'>, DataProvider>>> & {
  readonly people: DataProvider;
  /**
   * The same person's or group's id in the other back end, or `undefined` where it has none (the id then stays as it
   * is). Called once for each id and direction; leave it out where all back ends share their ids.
   */
  readonly resolve?: (key: IdKey) => string | undefined | Promise<string | undefined>;
};

/** Whose ids a composed provider speaks: people's come from `people`, groups' from `groups`. */
const home: Readonly<Record<IdKind, Area>> = { person: 'people', group: 'groups' };

/**
 * One provider made of several back ends, area by area. To the outside, person ids are those of `people` and group ids
 * those of `groups`; `resolve` translates them for the other areas, in what is asked and in what is answered.
 *
 * @example
 * compose({ people: directory, activity: forum, resolve: ({ id, to }) => (to === 'people' ? toStaffNo(id) : toLogin(id)) })
 */
export function compose(parts: Composition): DataProvider {
  const translate = translator(parts);
  const composed: Record<string, unknown> = {};
  const limits = Object.values(parts)
    .map((part) => (typeof part === 'object' ? part.limits?.ids : undefined))
    .filter((ids) => ids !== undefined);
  if (limits.length > 0) composed.limits = { ids: Math.min(...limits) };
  for (const [method, area] of Object.entries(areaOf) as [ProviderMethod, Area][]) {
    const provider = parts[area];
    const call = provider?.[method] as ((...args: unknown[]) => unknown) | undefined;
    if (!provider || typeof call !== 'function') continue;
    composed[method] =
      method === 'subscribe'
        ? (...args: unknown[]) => subscribe(call.bind(provider), args, area, translate)
        : async (...args: unknown[]) =>
            translate(await call.apply(provider, await askIn(method, args, area, translate)), area, 'out');
  }
  return composed as unknown as DataProvider;
}

type Translate = (value: unknown, area: Area, way: 'in' | 'out') => Promise<unknown>;

/** Methods with an argument that is a bare id, or a list of them, rather than an object with named ids: the first, of `share` the second. */
const bareIds: Readonly<Partial<Record<ProviderMethod, IdKind>>> = {
  getPeople: 'person',
  getPresence: 'person',
  getManagers: 'person',
  getDirectReports: 'person',
  getMemberships: 'person',
  getGroups: 'group',
  getMembers: 'group',
  getFigures: 'group',
  setMembership: 'group',
  share: 'group',
};

/** The arguments with the ids of the area asked: bare ones by the method's table, named ones wherever they stand. */
function askIn(method: ProviderMethod, args: unknown[], area: Area, translate: Translate): Promise<unknown[]> {
  return Promise.all(
    args.map((arg, i) => {
      const kind = i === (method === 'share' ? 1 : 0) ? bareIds[method] : undefined;
      return kind ? translateBare(kind, arg, area, translate) : translate(arg, area, 'in');
    }),
  );
}

async function translateBare(kind: IdKind, ids: unknown, area: Area, translate: Translate) {
  // Named, so that the one translator knows what they are.
  const named = { [kind === 'person' ? 'personId' : 'groupId']: ids };
  return Object.values((await translate(named, area, 'in')) as Record<string, unknown>)[0];
}

async function* subscribe(
  call: (...args: unknown[]) => unknown,
  args: unknown[],
  area: Area,
  translate: Translate,
): AsyncIterable<LiveEvent> {
  const events = call(...(await askIn('subscribe', args, area, translate))) as AsyncIterable<LiveEvent>;
  for await (const event of events) yield (await translate(event, area, 'out')) as LiveEvent;
}

function translator(parts: Composition): Translate {
  const { resolve } = parts;
  const known = new Map<string, Promise<string>>();
  const one = (kind: IdKind, id: string, from: Area, to: Area) => {
    const key = JSON.stringify([kind, id, from, to]);
    const found = known.get(key);
    if (found) return found;
    const asked = Promise.resolve(resolve?.({ kind, id, from, to })).then((other) => other ?? id);
    known.set(key, asked);
    // A failed look-up is asked again next time.
    asked.catch(() => known.delete(key));
    return asked;
  };
  return async (value, area, way) => {
    if (!resolve) return value;
    const found = collectIds(value).filter(({ kind }) => parts[home[kind]] !== parts[area]);
    const pairs = await Promise.all(
      found.map(async ({ kind, id }) => {
        const other = way === 'in' ? one(kind, id, home[kind], area) : one(kind, id, area, home[kind]);
        return [`${kind} ${id}`, await other] as const;
      }),
    );
    return replaceIds(value, new Map(pairs));
  };
}
