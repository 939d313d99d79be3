import type { Activity } from '../../model/index.js';
import type { DataProvider, ProviderMethod } from '../../provider/index.js';
import { asking } from './asking.js';
import { ContractError, NothingToCheck } from './contract-error.js';
import { checkKnown, knownThings, type Known, type ProviderCheckOptions, type Sandbox } from './options.js';

/** A provider that surely has these methods. */
export type Having<M extends ProviderMethod> = DataProvider & Required<Pick<DataProvider, M>>;

/** What a check works with. */
export interface Scene<M extends ProviderMethod = never> {
  /** The provider; its calls fail with a sentence. */
  readonly provider: Having<M>;
  readonly sandbox: Sandbox | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds that one call may take. */
  readonly patience: number;
  /** What `known` calls so; the check is skipped where it is not named. */
  known<K extends keyof Known>(name: K): NonNullable<Known[K]>;
  /** The same, where the check can do without it. */
  mayKnow<K extends keyof Known>(name: K): Known[K];
  has(method: ProviderMethod): boolean;
  /** The viewer's id, where the provider tells it. */
  viewerId(): Promise<string | undefined>;
  /** A post that was replied to, or else any. */
  activity(): Promise<Activity>;
  /** The id of an expertise. */
  expertiseId(): Promise<string>;
}

/** An id that names nothing anywhere. */
export const stranger = 'kith-check-nobody';

/** The scene of all checks: it makes the provider when the first one asks, and remembers what it looked up. */
export function createScene(options: ProviderCheckOptions): () => Promise<Scene<ProviderMethod>> {
  checkKnown(options.known);
  return once(async () => setUp(await make(options), options));
}

async function make({ create }: ProviderCheckOptions): Promise<DataProvider> {
  try {
    return await create();
  } catch (cause) {
    throw new ContractError(`\`create\` made no provider: ${String(cause)}.`, { cause });
  }
}

function setUp(made: DataProvider, options: ProviderCheckOptions): Scene<ProviderMethod> {
  const { known, write, patience = 10_000 } = options;
  const provider = asking(made, patience);
  const mayKnow = <K extends keyof Known>(name: K) => known[name];
  return {
    // Each check states the methods it needs and runs only where they are.
    provider: provider as Having<ProviderMethod>,
    sandbox: typeof write === 'string' ? { groupId: write } : write,
    now: (options.now ?? Date.now)(),
    patience,
    mayKnow,
    known: (name) => {
      const thing = known[name];
      if (thing !== undefined) return thing;
      throw new NothingToCheck(`Name \`${name}\` in \`known\` to have this checked: ${knownThings[name]}.`);
    },
    has: (method) => provider[method] !== undefined,
    viewerId: once(async () => (await provider.getViewer?.())?.personId),
    activity: once(() => findActivity(provider, known.activity)),
    expertiseId: once(() => findExpertise(provider, known)),
  };
}

async function findActivity(provider: DataProvider, id: string | undefined): Promise<Activity> {
  const named = id === undefined ? undefined : await provider.getActivitiesById?.([id]);
  const page = named?.[0] ? undefined : await provider.getActivities?.({}, {}, { size: 50 });
  const items = page?.items ?? [];
  const activity = named?.[0] ?? items.find(({ counts }) => (counts?.replies ?? 0) > 0) ?? items[0];
  if (activity) return activity;
  throw new NothingToCheck(
    'There is no post the viewer may see. Name `activity` in `known`, or give them one to read.',
  );
}

async function findExpertise(provider: DataProvider, { expertise, person }: Known): Promise<string> {
  if (expertise !== undefined) return expertise;
  const own = (await provider.getExpertise?.({ personIds: [person] }))?.items ?? [];
  const all = (await provider.getExpertise?.({}, { size: 50 }))?.items ?? [];
  const endorsed = [...own, ...all].find(({ endorsementCount = 0 }) => endorsementCount > 0);
  const id = (endorsed ?? own[0] ?? all[0])?.id;
  if (id !== undefined) return id;
  throw new NothingToCheck(`Name \`expertise\` in \`known\` to have this checked: ${knownThings.expertise}.`);
}

/** The same answer each time, made when it is first wanted. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
