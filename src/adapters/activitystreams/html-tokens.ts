import { decodeReferences } from './html-references.js';

/** A piece of HTML: words, or the beginning or end of an element with the only three attributes anybody here reads. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly href?: string;
      readonly class?: string;
      readonly rel?: string;
    }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is no words of the post. */
const silent =
  /^(?:audio|canvas|head|iframe|math|noembed|noframes|noscript|object|script|select|style|svg|template|textarea|title|video)$/;

/**
 * Cuts HTML into words and tags, as a browser would as far as words go. It is no parser and need not be: nothing it
 * yields is ever used as markup again. It goes through the text once, whatever the text is.
 */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const less = html.indexOf('<', at);
    const end = less < 0 ? html.length : less;
    if (end > at) yield { kind: 'text', text: decodeReferences(html.slice(at, end)) };
    if (less < 0) return;
    const next = html.charAt(less + 1);
    if (/[a-z]/i.test(next)) {
      const tag = readTag(html, less + 1);
      // A tag that never ends is none, and takes the rest with it.
      if (!tag) return;
      yield tag.token;
      at = silent.test(tag.token.name) ? endOf(html, tag.token.name, tag.end) : tag.end;
    } else if (next === '/' && /[a-z]/i.test(html.charAt(less + 2))) {
      const tag = readTag(html, less + 2);
      if (!tag) return;
      yield { kind: 'close', name: tag.token.name };
      at = tag.end;
    } else if (next === '!' || next === '?' || next === '/') {
      at = endOfComment(html, less);
    } else {
      yield { kind: 'text', text: '<' };
      at = less + 1;
    }
  }
}

function endOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function endOfComment(html: string, from: number): number {
  const end = html.startsWith('<!--', from) ? /--!?>/g : />/g;
  // From within the dashes: `<!-->` is a whole comment.
  end.lastIndex = from + 2;
  return end.exec(html) ? end.lastIndex : html.length;
}

const attribute = /[\s/]*([^\s/>=][^\s/>=]*)?(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?/y;

/** The tag whose name begins at `from`, and where it ends. */
function readTag(html: string, from: number) {
  const name = /[^\s/>]+/y;
  name.lastIndex = from;
  const token: { kind: 'open'; name: string; href?: string; class?: string; rel?: string } = {
    kind: 'open',
    name: name.exec(html)?.[0].toLowerCase() ?? '',
  };
  let at = name.lastIndex;
  while (at < html.length && html[at] !== '>') {
    attribute.lastIndex = at;
    const [whole = '', key = '', double, single, bare] = attribute.exec(html) ?? [];
    const wanted = key.toLowerCase();
    // Of two attributes with one name the first holds.
    if (wanted === 'href' || wanted === 'class' || wanted === 'rel') {
      token[wanted] ??= decodeReferences(double ?? single ?? bare ?? '');
    }
    at = attribute.lastIndex;
    // Where a quoted value does not end, the tag does not either.
    if (/=\s*$/.test(whole) && /["']/.test(html.charAt(at))) return undefined;
  }
  return html[at] === '>' ? { token, end: at + 1 } : undefined;
}
