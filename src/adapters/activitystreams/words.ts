import { longest, shortened } from './offsets.js';
import { isObject, nameOf, type Thing } from './thing.js';

/** Something said in one language. */
export interface Words {
  readonly text: string;
  /** BCP 47 tag, where it is known. */
  readonly language?: string | undefined;
}

/**
 * What a term and its map say (Core §4.7): the wording in a language asked for, the best first; else the one that is
 * in no map, else the one without a language, else the first. Nothing where there is none, or an empty one.
 */
export function wordsOf(thing: Thing, term: 'name' | 'summary' | 'content'): Words | undefined {
  const values = thing.values(term);
  const strings = values.filter((value) => typeof value === 'string').length;
  if (strings > 1) thing.report(term, `only the first of ${strings} is kept`);
  const plain = values.flatMap((value) => spokenIn(thing, term, value));
  const mapped = thing.values(`${term}Map`).flatMap((value) => mappedIn(thing, `${term}Map`, value));
  const [first] = plain;
  // Mastodon says the same twice, in `content` and in `contentMap`; only the second tells the language.
  const twin = mapped.find(({ text }) => text === first?.text);
  const standing = first && { text: first.text, language: first.language ?? twin?.language };
  const all = [...(standing ? [standing] : []), ...plain.slice(1), ...mapped];
  const chosen = thing.scope.languages.map((wanted) => bestFor(wanted, all)).find((words) => words) ?? all[0];
  if (!chosen) return undefined;
  if (chosen.text.includes('\ufffd')) thing.report(term, 'holds characters that were not UTF-8');
  if (chosen.text.length <= longest) return chosen;
  thing.report(term, `only the first ${longest} of ${chosen.text.length} characters are kept`);
  return { ...chosen, text: shortened(chosen.text) };
}

function spokenIn(thing: Thing, term: string, value: unknown): Words[] {
  const { language } = thing.context;
  if (typeof value === 'string') return filled({ text: value, language: language && tagOf(thing, term, language) });
  if (!isObject(value)) {
    thing.report(term, `expected text, found ${nameOf(value)}`);
    return [];
  }
  const { '@value': text, '@language': tag } = value;
  if (typeof text === 'string') {
    return filled({ text, language: typeof tag === 'string' ? tagOf(thing, term, tag) : undefined });
  }
  thing.report(term, `a map of languages belongs in ${term}Map; read as one`);
  return mappedIn(thing, term, value);
}

function mappedIn(thing: Thing, term: string, value: unknown): Words[] {
  if (typeof value === 'string') {
    thing.report(term, 'expected a map of languages, found text; read as it is');
    return filled({ text: value });
  }
  if (!isObject(value)) {
    thing.report(term, `expected a map of languages, found ${nameOf(value)}`);
    return [];
  }
  const named: Words[] = [];
  const nameless: Words[] = [];
  const misnamed: Words[] = [];
  for (const [tag, said] of Object.entries(value)) {
    const text: unknown = Array.isArray(said) ? said[0] : said;
    if (typeof text !== 'string') {
      if (text !== null && text !== undefined) thing.report(term, `expected text, found ${nameOf(text)}`);
    } else if (tag === 'und' || tag === '@none') nameless.push(...filled({ text }));
    else {
      const language = tagOf(thing, term, tag);
      (language === undefined ? misnamed : named).push(...filled({ text, language }));
    }
  }
  return [...nameless, ...named, ...misnamed];
}

const filled = (words: Words): Words[] => (words.text.trim() === '' ? [] : [words]);

/** The tag as BCP 47 writes it, or nothing where it is none. */
function tagOf(thing: Thing, term: string, tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    thing.report(term, `"${tag.slice(0, 50)}" is no language tag; its words are kept without one`);
    return undefined;
  }
}

function bestFor(wanted: string, all: readonly Words[]): Words | undefined {
  const tag = wanted.toLowerCase();
  const [primary] = tag.split('-');
  return (
    all.find(({ language }) => language?.toLowerCase() === tag) ??
    all.find(({ language }) => language?.toLowerCase().split('-')[0] === primary)
  );
}
