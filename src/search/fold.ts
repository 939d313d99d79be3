/** A stretch of a text as `[start, end)` in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** A text as the search compares it, with the way back to the text it was made of. */
export interface Folded {
  /** Without case, accents and other marks that people leave out when they type. */
  readonly text: string;
  /** The stretch of the original that a stretch of `text` stands for, its marks included. */
  readonly rangeOf: (start: number, end: number) => Range;
}

/** Letters that people write as others and that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ȷ: 'j',
  ĸ: 'k',
  ŋ: 'n',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
  ƒ: 'f',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

/**
 * Marks that are left out: accents, Hebrew and Arabic points, the Arabic lengthening stroke, and what has no width.
 * Vowel signs of Indic and Thai writing are marks too, but a word is another word without them: they stay.
 */
const leftOut =
  // eslint-disable-next-line no-misleading-character-class -- single code points are wanted here, not what they combine to
  /[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]/gu;

const plain = /^[\x20-\x7e]*$/;

/** Folds a text for comparison: "Åsa" and "asa", "Łukasz" and "lukasz", "ﬁn" and "fin" become the same. */
export function fold(text: string): Folded {
  if (plain.test(text)) return { text: text.toLowerCase(), rangeOf: (start, end) => [start, end] };
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const point of text) {
    const piece = foldPoint(point);
    const end = offset + point.length;
    folded += piece;
    // A mark left out belongs to the letter before it, and lights up with it.
    if (piece === '' && ends.length > 0) widenLast(starts, ends, end);
    starts.push(...Array<number>(piece.length).fill(offset));
    ends.push(...Array<number>(piece.length).fill(end));
    offset = end;
  }
  return {
    text: folded,
    rangeOf: (start, end) => {
      const from = starts[start] ?? text.length;
      return [from, end > start ? (ends[end - 1] ?? text.length) : from];
    },
  };
}

/** The folded text alone, for keys and comparisons that need no offsets. */
export const foldText = (text: string): string => fold(text).text;

function foldPoint(point: string): string {
  // Twice, because lower-casing makes marks of its own (İ) and taking apart makes capitals (℡).
  const bare = point.normalize('NFKD').toLowerCase().normalize('NFKD').replace(leftOut, '');
  let folded = '';
  for (const letter of bare) folded += letters[letter] ?? letter;
  return folded;
}

function widenLast(starts: readonly number[], ends: number[], end: number) {
  const last = starts.at(-1);
  for (let i = ends.length - 1; i >= 0 && starts[i] === last; i -= 1) ends[i] = end;
}
