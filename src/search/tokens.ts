/** A word of a folded text, and where it stands. */
export interface Token {
  readonly text: string;
  /** First UTF-16 code unit in the folded text. */
  readonly start: number;
  /** Whether its script writes words without spaces between them, so that it has to be found anywhere in a run. */
  readonly spaceless: boolean;
}

const spacelessScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');
const letter = '[\\p{L}\\p{N}\\p{M}]';

/** Either a run of a script without spaces (first group), or a word of any other. */
const words = new RegExp(`((?:(?=${letter})[${spacelessScripts}])+)|(?:(?![${spacelessScripts}])${letter})+`, 'gu');

/** The words of a folded text, in order. Everything that is no letter and no digit parts them. */
export function tokens(folded: string): Token[] {
  return Array.from(folded.matchAll(words), (match) => ({
    text: match[0],
    start: match.index,
    spaceless: match[1] !== undefined,
  }));
}
