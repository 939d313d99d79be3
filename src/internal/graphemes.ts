const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The borders of graphemes at or around an offset of a text. Only what stands there is looked at: a text may be long.
 */
export function graphemeEdges(text: string): (offset: number) => { readonly before: number; readonly after: number } {
  const segments = segmenter.segment(text);
  return (offset) => {
    const { index, segment } = segments.containing(offset) ?? { index: text.length, segment: '' };
    // WebKit gives two of them in one where the first ends at the offset, outside the basic plane.
    const edges = [...[...segmenter.segment(segment)].map((one) => index + one.index), index + segment.length];
    return {
      before: edges.findLast((edge) => edge <= offset) ?? index,
      after: edges.find((edge) => edge >= offset) ?? index,
    };
  };
}

/** The first of them. Between two ASCII characters there is always a border, and asking the segmenter is slow. */
function firstGrapheme(text: string): string {
  if (/^[ -~](?:[ -~]|$)/.test(text)) return text.charAt(0);
  const [first] = segmenter.segment(text);
  return first?.segment ?? '';
}

/** Scripts of which one letter says enough, or of which two would join to a word of their own. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * One or two letters that stand for a name: the first of the first and of the last word, or a single one in
 * dense and joining scripts. Words that begin with neither a letter nor a digit are passed over.
 */
export function initials(name: string): string {
  const words = name
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(/[\s\u00a0]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = firstGrapheme(words[0] ?? name);
  if (dense.test(first) || words.length < 2) return first.toLocaleUpperCase();
  const last = firstGrapheme(words.at(-1) ?? '');
  return (first + last).toLocaleUpperCase();
}
