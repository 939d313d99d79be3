import type { Entity, EntityType } from '../../model/index.js';
import { tokensOf, type Token } from './html-tokens.js';
import { absoluteUrl } from './links.js';
import { clamped, longest, shortened } from './offsets.js';
import { entityOfLink, type Tag } from './tags.js';

/** Words with what is marked in them: the content of an activity. */
export interface Content {
  readonly text: string;
  readonly entities: readonly Entity[];
}

type Opening = Extract<Token, { kind: 'open' }>;

interface Open {
  readonly tag: Opening;
  readonly type: EntityType;
  /** Where its first word stands. Unknown until there is one: the white space before it is not part of it. */
  start?: number;
}

const mostEntities = 1_000;
/** Formatting within formatting; what is deeper is only read. */
const deepest = 32;

const types: Readonly<Record<string, EntityType>> = {
  ...Object.fromEntries(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'strong'])),
  ...Object.fromEntries(['i', 'em', 'cite', 'dfn', 'var'].map((name) => [name, 'emphasis'])),
  ...Object.fromEntries(['code', 'pre', 'kbd', 'samp', 'tt'].map((name) => [name, 'code'])),
  q: 'quote',
  blockquote: 'quote',
  a: 'link',
};
const paragraphs = /^(?:p|blockquote|pre|ul|ol|dl|table|h[1-6]|hr|figure)$/;
const lines =
  /^(?:div|li|tr|dt|dd|section|article|aside|header|footer|main|nav|form|fieldset|figcaption|address|details|summary|center)$/;

/**
 * Turns HTML of unknown origin into words and entities: strong, emphasis, code, quote, links, and mentions and topics
 * where a link is one of `tags` or its class says so. No markup is kept, no DOM is needed, and only links to absolute
 * http, https, mailto and tel addresses stay links. White space is as a reader sees it; a paragraph ends with an
 * empty line.
 *
 * @param tags - Whom and what the text may mean, as the server lists them beside it.
 * @param report - Told what was left out.
 *
 * @example
 * const { text, entities } = htmlToContent('<p>See <a href="https://plan.example/">the <b>plan</b></a></p>');
 */
export function htmlToContent(
  html: string,
  tags: readonly Tag[] = [],
  report: (message: string) => void = () => undefined,
): Content {
  const writer = new Writer(tags, report);
  if (html.length > longest) report(`only the first ${longest} of ${html.length} characters are read`);
  for (const token of tokensOf(shortened(html))) writer.take(token);
  return writer.finish();
}

class Writer {
  #text = '';
  #open: Open[] = [];
  readonly #entities: Entity[] = [];
  #marks = 0;
  #preformatted = 0;
  /** What stands between the words so far and the next one. */
  #space = false;
  #breaks = 0;

  constructor(
    readonly tags: readonly Tag[],
    readonly report: (message: string) => void,
  ) {}

  take(token: Token): void {
    if (token.kind === 'text') this.#write(token.text);
    else if (token.kind === 'open') this.#begin(token);
    else this.#end(token.name);
  }

  finish(): Content {
    while (this.#open.length > 0) this.#close();
    const text = this.#text.trimEnd();
    // Of two on the same words the outer one was closed last, and comes first.
    return { text, entities: clamped(text, this.#entities.toReversed()) };
  }

  #begin(tag: Opening): void {
    const { name } = tag;
    if (name === 'br') this.#breaks += 1;
    this.#separate(name);
    if (name === 'pre') this.#preformatted += 1;
    // HTML has no link in a link: the second ends the first.
    if (name === 'a') this.#end('a');
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type !== undefined && this.#open.length < deepest) this.#open.push({ tag, type });
  }

  #end(name: string): void {
    const at = this.#open.findLastIndex(({ tag }) => tag.name === name);
    while (at >= 0 && this.#open.length > at) this.#close();
    if (name === 'pre' && this.#preformatted > 0) this.#preformatted -= 1;
    this.#separate(name);
  }

  #separate(name: string): void {
    if (paragraphs.test(name)) this.#breaks = Math.max(this.#breaks, 2);
    else if (lines.test(name)) this.#breaks = Math.max(this.#breaks, 1);
    else if (name === 'td' || name === 'th') this.#space = true;
  }

  #write(raw: string): void {
    // Characters that control machines: no reader has ever seen one. Not a negated class: WebKit takes U+F900 before
    // U+FC00, and the like, for one code point that no class contains.
    const text = raw
      .replace(/\r\n?/g, '\n')
      .replace(/\f/g, ' ')
      .replace(/\p{Cc}/gu, (sign) => (/[\t\n]/.test(sign) ? sign : ''));
    if (this.#preformatted > 0) {
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) this.#breaks += 1;
        this.#put(line);
      }
      return;
    }
    for (const part of text.split(/([ \t\n\f]+)/)) {
      if (/^[ \t\n\f]/.test(part)) this.#space = true;
      else this.#put(part);
    }
  }

  #put(words: string): void {
    if (words === '') return;
    if (this.#text !== '') {
      if (this.#breaks > 0) this.#text += '\n'.repeat(Math.min(this.#breaks, 2));
      else if (this.#space) this.#text += ' ';
    }
    this.#breaks = 0;
    this.#space = false;
    for (const open of this.#open) open.start ??= this.#text.length;
    this.#text += words;
  }

  #close(): void {
    const { tag, type, start } = this.#open.pop() ?? {};
    const end = this.#text.length;
    if (tag === undefined || type === undefined || start === undefined || start === end) return;
    const entity = type === 'link' ? this.#linkOf(tag, start, end) : { type, start, end };
    if (!entity) return;
    this.#marks += 1;
    if (this.#marks <= mostEntities) this.#entities.push(entity);
    if (this.#marks === mostEntities + 1) this.report(`only the first ${mostEntities} marks are kept`);
  }

  #linkOf(tag: Opening, start: number, end: number): Entity | undefined {
    const url = absoluteUrl(tag.href);
    const marks = ` ${tag.class ?? ''} ${tag.rel ?? ''} `.toLowerCase().replace(/\s/g, ' ');
    const text = this.#text.slice(start, end).trim();
    const { type, id } = entityOfLink(this.tags, { url, text, marks });
    if (url === undefined && tag.href !== undefined) {
      this.report('a link leads to no absolute http, https, mailto or tel address: only its words are kept');
    }
    if (url === undefined && type === 'link') return undefined;
    return { type, start, end, ...(id !== undefined && { id }), ...(url !== undefined && { url }) };
  }
}
