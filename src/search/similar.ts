import { foldText } from './fold.js';
import { tokens } from './tokens.js';

/**
 * How alike two names are, from 0 (nothing in common) to 1 (the same but for case, accents and the order of words):
 * twice the letter pairs they share by all their letter pairs.
 */
export function similarity(a: string, b: string): number {
  const [ours, theirs] = [letterPairs(a), letterPairs(b)];
  if (ours.length + theirs.length === 0) return 0;
  const left = [...theirs];
  let shared = 0;
  for (const pair of ours) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (ours.length + theirs.length);
}

/** Pairs of neighbouring letters; a space before each word makes its beginning count. */
const letterPairs = (name: string) =>
  tokens(foldText(name)).flatMap(({ text }) => {
    const letters = [' ', ...text];
    return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
  });
