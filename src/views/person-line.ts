import { css, html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../internal/safe-url.js';
import type { Person } from '../model/index.js';
import type { Text } from '../i18n/index.js';
import { personMarker } from './chip.js';
import { link, type LinkOptions } from './link.js';

/** A person's name as a link where there is one, with the marker of outsiders and leavers. Names give way first. */
export function personName(
  person: Person,
  text: Text,
  options: LinkOptions & { readonly content?: unknown } = {},
): TemplateResult {
  const { content = person.name, class: className = 'name', part, schemes, onClick } = options;
  const marker = personMarker(person, text);
  if (!safeUrl(person.url, schemes)) {
    // One template, and not three in each other: a thousand of these stand on a page.
    return html`<span class="who"
      ><span class=${className} part=${part ?? nothing}><bdi>${content}</bdi></span> ${marker}</span
    >`;
  }
  const name = html`<bdi>${content}</bdi>`;
  return html`<span class="who"
    >${link(person.url, name, { class: className, part, schemes, onClick })} ${marker}</span
  >`;
}

export const personLineStyles = css`
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.5em;
    min-inline-size: 0;
  }

  .who .name {
    min-inline-size: 0;
  }

  .row.top {
    align-items: flex-start;
  }
`;
