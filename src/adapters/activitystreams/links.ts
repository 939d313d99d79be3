import { safeUrl } from '../../internal/safe-url.js';
import type { Image } from '../../model/index.js';
import { present } from './present.js';
import type { Thing } from './thing.js';
import { wordsOf } from './words.js';

/** Where a link leads, and what it says of what is there (Vocabulary §2.1, `Link`). */
export interface Target {
  readonly url: string;
  readonly mediaType?: string;
  readonly language?: string;
  readonly name?: string;
}

/**
 * An address that can be followed from anywhere and whose scheme everybody allows; a relative one would be the page's
 * own.
 */
export const absoluteUrl = (url: string | undefined): string | undefined => {
  // A browser passes over these too, wherever they stand.
  const trimmed = url?.replace(/\p{Cc}/gu, '').trim();
  return trimmed !== undefined && URL.canParse(trimmed) ? safeUrl(trimmed) : undefined;
};

/** An absolute address on the web. */
export const webUrl = (url: string | undefined): string | undefined => {
  const absolute = absoluteUrl(url);
  return absolute !== undefined && /^https?:$/.test(new URL(absolute).protocol) ? absolute : undefined;
};

/** All addresses of a term that may be followed. */
export function targetsOf(thing: Thing, term: string): Target[] {
  return thing.things(term).flatMap((link) => {
    const written = link.text('href') ?? link.id;
    const url = absoluteUrl(written);
    if (url !== undefined) {
      const [mediaType, language, name] = [mediaTypeOf(link), link.text('hreflang'), wordsOf(link, 'name')?.text];
      return [present<Target>({ url, mediaType, language, name })];
    }
    const found = written === undefined ? 'there is none' : JSON.stringify(written.slice(0, 100));
    thing.report(term, `is no absolute http, https, mailto or tel address: ${found}`);
    return [];
  });
}

/** The media type of a link or object, without parameters. */
export function mediaTypeOf(thing: Thing): string | undefined {
  const text = thing.text('mediaType');
  const type = text?.split(';')[0]?.trim().toLowerCase();
  if (type === undefined || /^[\w.+-]+\/[\w.+-]+$/.test(type)) return type;
  thing.report('mediaType', 'expected a media type');
  return undefined;
}

/** The web page of a thing: in a language asked for, if there is one; never its picture, sound or data. */
export function pageOf(thing: Thing, targets = targetsOf(thing, 'url')): string | undefined {
  const pages = targets.filter(({ url, mediaType = 'text/html' }) => webUrl(url) && mediaType.includes('html'));
  const inLanguage = thing.scope.languages
    .map((wanted) => pages.find(({ language }) => language?.split('-')[0] === wanted.split('-')[0]))
    .find((page) => page !== undefined);
  return (inLanguage ?? pages[0])?.url;
}

/** The first picture among some terms: an address, a link, or an image that has them. */
export function imageOf(thing: Thing, ...terms: readonly string[]): Image | undefined {
  for (const term of terms) {
    for (const picture of thing.things(term)) {
      const [target] = fileTargets(picture);
      const alt = target?.name ?? wordsOf(picture, 'name')?.text;
      if (target) return present<Image>({ url: target.url, alt });
    }
  }
  return undefined;
}

/** Where the file is that a thing stands for: its `url`, or what it leads to itself. */
export function fileTargets(thing: Thing): Target[] {
  const own = webUrl(thing.text('href') ?? thing.id);
  const targets = thing.has('url') ? targetsOf(thing, 'url') : own === undefined ? [] : [{ url: own }];
  const onWeb = targets.filter(({ url }) => webUrl(url));
  if (onWeb.length === 0) thing.refuse('has no absolute http or https address');
  return onWeb;
}
