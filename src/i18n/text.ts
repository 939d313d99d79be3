import type { Chapter } from './chapter.js';

/** Another language: chapters of words by their names. What it lacks stays English. */
export type Language = Readonly<Record<string, unknown>>;

/** The words and the formats of one locale. Made once for each. */
export class Text {
  readonly locale: string;
  readonly #language: Language;
  readonly #made = new Map<unknown, unknown>();

  constructor(locale: string, language: Language = {}) {
    this.locale = locale;
    this.#language = language;
  }

  /** The words of a chapter. */
  words<W>(chapter: Chapter<W>): W {
    const { name, english } = chapter;
    return this.#once(chapter, () => ({ ...english, ...(this.#language[name] as Partial<W> | undefined) }));
  }

  /** One of the platform's formats, made once: making them is slow. */
  format<F>(key: string, make: (locale: string) => F): F {
    return this.#once(key, () => make(this.locale));
  }

  #once<V>(key: unknown, make: () => V): V {
    const made = (this.#made.get(key) as V | undefined) ?? make();
    this.#made.set(key, made);
    return made;
  }
}

const english = 'en';
const texts = new Map<string, Text>();

/**
 * The texts for a language tag. Dates and numbers follow the tag only where its words are there too: a page with
 * English words and German months would read worse than one in English.
 */
export function textFor(lang: string): Text {
  const known = texts.get(lang);
  if (known) return known;
  const locale = lang.toLowerCase().split('-')[0] === english && isLocale(lang) ? lang : english;
  const text = texts.get(locale) ?? new Text(locale);
  texts.set(locale, text).set(lang, text);
  return text;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
