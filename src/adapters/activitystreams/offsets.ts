import type { Entity } from '../../model/index.js';

/** No post is longer; what is may be an attack on the reader's patience. */
export const longest = 100_000;

/** The beginning of a text that is too long, without half a letter at its end. */
export const shortened = (text: string): string => text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Entities with their ends on grapheme boundaries, none empty and none outside the text, in order of their starts. */
export function clamped(text: string, entities: readonly Entity[]): Entity[] {
  // Most texts are ASCII, where every code unit is a letter of its own.
  const letters = /[\u0080-\uffff]/.test(text) ? segmenter.segment(text) : undefined;
  const before = (at: number) => letters?.containing(at)?.index ?? at;
  const after = (at: number) => {
    const letter = letters?.containing(at);
    return !letter || letter.index === at ? at : letter.index + letter.segment.length;
  };
  return entities
    .map((entity) => ({
      ...entity,
      start: before(Math.max(0, entity.start)),
      end: after(Math.min(text.length, entity.end)),
    }))
    .filter(({ start, end }) => start < end && start < text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
