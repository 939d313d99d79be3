import { ProviderError } from '../../provider/index.js';

/**
 * The text of a file as JSON.
 *
 * @param redirectedTo - Where it came from in the end, if that is another address.
 * @throws ProviderError `unauthenticated` where the way led to a page, `invalid` where the file itself is no JSON.
 */
export function parseDocument(src: string, text: string, redirectedTo?: string): unknown {
  // What fetch reads has none any more; what somebody's own fetch hands on may.
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    const isPage = json.trimStart().startsWith('<');
    if (isPage && redirectedTo !== undefined) {
      const words = `${src} leads to ${redirectedTo}, a web page: most likely a sign-in page. Sign in, or put the file where no sign-in is needed.`;
      throw new ProviderError('unauthenticated', words, { cause });
    }
    const complaint = isPage
      ? 'is a web page, not JSON. The address may be wrong, or lead to a sign-in page: open it in a new tab and look.'
      : complaintAbout(json, cause as Error);
    throw new ProviderError('invalid', `${src} ${complaint}`, { cause });
  }
}

function complaintAbout(json: string, { message }: Error): string {
  const words = json.trim();
  if (words === '') return 'is empty. Look at what writes it.';
  // What UTF-16 looks like to somebody who expects UTF-8.
  if (/[\0\uFFFD]/.test(words.slice(0, 4))) return 'is not written in UTF-8. Save it as UTF-8.';
  if (/^[[{]/.test(words) && !/[\]}]$/.test(words)) {
    return `ends in the middle (${message}). It was cut off when it was written or sent: compare its size with the original’s.`;
  }
  return `is not valid JSON (${message}). Run it through a JSON checker; a comma too many is the usual cause.`;
}
