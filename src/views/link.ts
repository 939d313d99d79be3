import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../internal/safe-url.js';

/** What a link needs to know. */
export interface LinkOptions {
  /** Schemes the page allows besides the usual ones. */
  readonly schemes?: Iterable<string> | undefined;
  readonly class?: string | undefined;
  readonly part?: string | undefined;
  readonly id?: string;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
}

/** The one way to an address from a provider: a link where its scheme is allowed, else only its words. */
export function link(url: string | undefined, content: unknown, options: LinkOptions = {}): TemplateResult {
  const href = safeUrl(url, options.schemes);
  const { class: className, part, id, onClick } = options;
  if (!href) {
    return html`<span class=${className ?? nothing} part=${part ?? nothing} id=${id ?? nothing}>${content}</span>`;
  }
  return html`<a
    href=${href}
    rel="noopener"
    class=${className ?? nothing}
    part=${part ?? nothing}
    id=${id ?? nothing}
    @click=${onClick}
    >${content}</a
  >`;
}
