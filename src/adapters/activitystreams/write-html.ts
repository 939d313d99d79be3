import { own } from '../../internal/own.js';
import type { Entity } from '../../model/index.js';
import { absoluteUrl } from './links.js';
import { clamped } from './offsets.js';

/** What lies in one another is written by a function that calls itself. */
const mostEntities = 1_000;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const elements = { strong: 'strong', emphasis: 'em', code: 'code', quote: 'q' };
/** What servers know a link's meaning by. */
const linkMarks = { mention: ' class="u-url mention"', topic: ' class="mention hashtag" rel="tag"', link: '' };

/** A text as HTML shows it: nothing in it is markup. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');

/**
 * Words and entities as HTML: everything escaped, line breaks as `<br>`, only tags of ours. A link is one only if its
 * address is an absolute http, https, mailto or tel one; of two entities that overlap the second ends with the first.
 * Several spaces are written as they are: HTML shows them as one.
 *
 * @example
 * contentToHtml('a < b', [{ type: 'strong', start: 0, end: 1 }]); // <p><strong>a</strong> &lt; b</p>
 */
export function contentToHtml(text: string, entities: readonly Entity[] = []): string {
  const waiting = clamped(text, entities.slice(0, mostEntities));
  return text === '' ? '' : `<p>${inner(text, waiting, 0, text.length, false)}</p>`;
}

/** Writes a stretch, and takes the entities that begin in it from those waiting. */
function inner(text: string, waiting: Entity[], start: number, end: number, isInLink: boolean): string {
  let html = '';
  let at = start;
  for (let entity = waiting[0]; entity && entity.start < end; entity = waiting[0]) {
    waiting.shift();
    const from = Math.max(at, entity.start);
    const to = Math.min(entity.end, end);
    if (from >= to) continue;
    const [open, close] = tagsOf(entity, isInLink);
    const words = inner(text, waiting, from, to, isInLink || open.startsWith('<a '));
    html += textToHtml(text.slice(at, from)) + open + words + close;
    at = to;
  }
  return html + textToHtml(text.slice(at, end));
}

/** A text as HTML without any marks. */
export const textToHtml = (text: string): string => escapeHtml(text).replace(/\r\n?|\n/g, '<br>');

function tagsOf({ type, url, id }: Entity, isInLink: boolean): readonly [string, string] {
  const name = own(elements, type);
  if (name !== undefined) return [`<${name}>`, `</${name}>`];
  const marks = own(linkMarks, type);
  const href = absoluteUrl(url) ?? absoluteUrl(id);
  if (marks === undefined || href === undefined || isInLink) return ['', ''];
  return [`<a href="${escapeHtml(href)}"${marks}>`, '</a>'];
}
