import type { Activity, Draft } from '../../model/index.js';
import type { ProviderMethod, WriteOptions } from '../../provider/index.js';
import { attempt, NothingToCheck, wrong } from './contract-error.js';
import type { Sandbox } from './options.js';
import type { Scene } from './scene.js';

/** One stay in the sandbox group. */
export interface Stay {
  readonly groupId: string;
  /** Posts to the group; the post is removed when the stay ends. */
  readonly post: (draft?: Draft, options?: WriteOptions) => Promise<Activity>;
  /** Has something removed that was posted otherwise. */
  readonly remember: (activity: Activity) => void;
}

/** Words nobody else has written. */
export const words = (): string => `A check of the contract wrote this and removes it again (${freshKey()}).`;

/** A key for one write. */
export const freshKey = (): string => `kith-check-${Math.random().toString(36).slice(2)}`;

/** Joins the sandbox group where that is needed, does something there, removes what was posted and leaves again. */
export async function inSandbox<T>(scene: Scene<'post'>, act: (stay: Stay) => Promise<T>): Promise<T> {
  const { provider } = scene;
  const { groupId } = sandboxOf(scene);
  const leave = await enter(scene, groupId);
  const ids = new Set<string>();
  const remember = ({ id }: Activity) => void ids.add(id);
  try {
    return await act({
      groupId,
      remember,
      async post(draft, options) {
        const activity = await provider.post({ text: words(), groupId, ...draft }, options);
        remember(activity);
        return activity;
      },
    });
  } finally {
    // Replies before what they answer, or a gap would stay. That removing works is a check of its own.
    for (const id of [...ids].reverse()) if (provider.remove) await attempt(provider.remove(id));
    await leave();
  }
}

async function enter({ provider }: Scene, groupId: string): Promise<() => Promise<unknown>> {
  const [group] = (await provider.getGroups?.([groupId])) ?? [];
  const { membership, canPost } = group?.viewer ?? {};
  const isOutside = membership === 'none' && canPost !== true;
  if (!isOutside || !provider.setMembership) return () => Promise.resolve();
  await provider.setMembership(groupId, 'join');
  return () => attempt(Promise.resolve(provider.setMembership?.(groupId, 'leave')));
}

/** The sandbox: what writes runs only where there is one. */
export function sandboxOf({ sandbox }: Scene): Sandbox {
  if (sandbox) return sandbox;
  throw new NothingToCheck('There is no sandbox.');
}

/** Only where what cannot be taken back may be tried. */
export function lasting(scene: Scene): Sandbox {
  const sandbox = sandboxOf(scene);
  if (sandbox.lasting) return sandbox;
  throw new NothingToCheck('Nothing can take this back. Say `lasting: true` in `write` to have it checked.');
}

/** A post as it reads back, or `undefined` where it does not. */
export async function readBack({ provider, has }: Scene, { id, groupId }: Activity): Promise<Activity | undefined> {
  if (provider.getActivitiesById) return (await provider.getActivitiesById([id]))[0];
  if (!has('getActivities')) throw new NothingToCheck('Nothing reads back without getActivities.');
  const scope = groupId === undefined ? {} : { groupId };
  const page = await provider.getActivities?.(scope, { replies: true }, { size: 50 });
  return page?.items.find((activity) => activity.id === id);
}

/** A post as it reads back, which it has to. */
export async function expectBack(scene: Scene, method: ProviderMethod, activity: Activity): Promise<Activity> {
  const back = await readBack(scene, activity);
  if (back) return back;
  throw wrong(`${method} answered with "${activity.id}", which does not read back.`, 'Answer when it has been stored.');
}

/** What comes of a write that not everybody may do. */
export async function ifAllowed<T>(write: Promise<T>): Promise<T> {
  const outcome = await attempt(write);
  if ('answer' in outcome) return outcome.answer;
  if (outcome.failure.code !== 'forbidden') throw outcome.failure;
  throw new NothingToCheck(`${outcome.failure.method} is forbidden to this viewer in the sandbox.`);
}
