import type { Poll, Reaction } from './activity.js';

/** How often each reaction is given once somebody has given this one too, or has taken it back; those nobody gives are left out. */
export function recountReactions(reactions: readonly Reaction[] = [], key: string, on: boolean): Reaction[] {
  const known = reactions.some((reaction) => reaction.key === key);
  const all = known ? reactions : [...reactions, { key, count: 0 }];
  return all
    .map((reaction) => (reaction.key === key ? { key, count: reaction.count + (on ? 1 : -1) } : reaction))
    .filter(({ count }) => count > 0);
}

/** A poll once somebody has chosen these options in the place of those. */
export const recountPoll = (poll: Poll, before: readonly string[], after: readonly string[]): Poll => ({
  ...poll,
  options: poll.options.map((option) => {
    const more = Number(after.includes(option.id)) - Number(before.includes(option.id));
    return { ...option, votes: Math.max(0, (option.votes ?? 0) + more) };
  }),
});
