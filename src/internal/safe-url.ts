const always = ['http:', 'https:', 'mailto:', 'tel:'];
/** Schemes that can run a script or stand for the page itself: nobody can allow them. */
const never = ['javascript:', 'data:', 'vbscript:', 'blob:', 'filesystem:', 'about:', 'view-source:'];

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
  const { protocol } = parsed;
  const isAllowed = always.includes(protocol) || [...schemes].some((scheme) => protocol === asProtocol(scheme));
  return isAllowed && !never.includes(protocol) ? url : undefined;
}

/** Whether a page may allow links of this scheme. */
export const canBeAllowed = (scheme: string): boolean => !never.includes(asProtocol(scheme));

const asProtocol = (scheme: string) => `${scheme.toLowerCase().replace(/:$/, '')}:`;

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
