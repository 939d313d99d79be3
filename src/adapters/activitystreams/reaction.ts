import { Thing, type MappingOptions } from './thing.js';

/** Somebody's reaction to a post, given or taken back. */
export interface GivenReaction {
  readonly activityId: string;
  readonly actorId: string;
  readonly key: 'like';
  /** `false` where it was taken back. */
  readonly on: boolean;
}

/**
 * A reaction: from a Like, or an Undo that contains one. Every reaction of a kind that extends Like counts as one.
 * Nothing for anything else, a Dislike too: the model has no such reaction.
 *
 * @example
 * toReaction({ type: 'Like', actor: 'https://social.example/asa', object: 'https://social.example/notes/1' });
 */
export function toReaction(input: unknown, options: MappingOptions = {}): GivenReaction | undefined {
  const thing = Thing.read(input, 'reaction', options);
  if (!thing) return undefined;
  const like = thing.isA('Undo') ? thing.thing('object') : thing;
  if (!like?.isA('Like')) {
    (like ?? thing).refuse(`${(like ?? thing).type} is no reaction`);
    return undefined;
  }
  const actorId = like.ref('actor') ?? thing.ref('actor');
  const activityId = like.ref('object');
  if (actorId === undefined) {
    like.miss('actor');
    return undefined;
  }
  if (activityId === undefined) {
    like.miss('object');
    return undefined;
  }
  return { activityId, actorId, key: 'like', on: like === thing };
}
