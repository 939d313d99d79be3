const always = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The one allow-list for every address that comes from a provider: the URL itself where its scheme is http, https,
 * mailto, tel or one of `schemes`, else `undefined`. Relative addresses count as the page's own.
 *
 * @param schemes - Further schemes without the colon, e.g. `msteams`.
 */
export function safeUrl(url: string | undefined, schemes: Iterable<string> = []): string | undefined {
  if (!url) return undefined;
  const parsed = parse(url);
  if (!parsed) return undefined;
  const allowed = always.includes(parsed.protocol) || [...schemes].some((scheme) => parsed.protocol === `${scheme}:`);
  return allowed ? url : undefined;
}

/** The address of a picture: only what the browser fetches over http, or holds as bytes already. */
export function safeImageUrl(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const protocol = parse(url)?.protocol;
  return protocol === 'https:' || protocol === 'http:' || protocol === 'blob:' ? url : undefined;
}

// `javascript:` needs no slash and survives tabs and new lines: only the browser's own parser knows what it will run.
function parse(url: string): URL | undefined {
  try {
    return new URL(url, typeof document === 'undefined' ? undefined : document.baseURI);
  } catch {
    return undefined;
  }
}
