import { css, html, nothing, type TemplateResult } from 'lit';
import { own } from '../internal/own.js';
import { finderWords, formatCount, type Text } from '../i18n/index.js';
import type { Facet, FacetValue } from '../model/index.js';

/** So many fields, and values of each, are offered besides those chosen: the provider puts what narrows best first. */
const mostFields = 2;
const most = 3;

/** Facets as toggles, a group for each field. Values that every one of the `total` results has are left out: they narrow nothing. */
export function facetChips(
  facets: readonly Facet[],
  total: number,
  chosen: Readonly<Record<string, readonly string[]>>,
  text: Text,
  onToggle: (field: string, value: string) => void,
): TemplateResult | typeof nothing {
  const groups = facets
    .flatMap((facet) => {
      const picked = own(chosen, facet.field) ?? [];
      const narrowing = facet.values.filter(({ count }) => count < total || picked.length > 0);
      const offered = narrowing.filter(({ value }, i) => i < most || picked.includes(value));
      return offered.length > 1 || picked.length > 0 ? [{ facet, picked, offered }] : [];
    })
    .filter(({ picked }, i) => i < mostFields || picked.length > 0);
  if (groups.length === 0) return nothing;
  const words = text.words(finderWords);
  return html`<div class="facets">
    ${groups.map(
      ({ facet, picked, offered }) =>
        html`<div role="group" aria-label=${words.facets[facet.field] ?? facet.field}>
          ${offered.map((value) => toggle(facet.field, value, picked.includes(value.value), text, onToggle))}
        </div>`,
    )}
  </div>`;
}

function toggle(
  field: string,
  { value, label, count }: FacetValue,
  isPicked: boolean,
  text: Text,
  onToggle: (field: string, value: string) => void,
) {
  const words = label ?? text.words(finderWords).facetValues[value] ?? value;
  return html`<button
    type="button"
    class="facet"
    data-focus="facet ${field} ${value}"
    aria-pressed=${isPicked ? 'true' : 'false'}
    @click=${() => onToggle(field, value)}
  >
    <bdi>${words}</bdi> <span class="n">${formatCount(text, count)}</span>
  </button>`;
}

export const facetStyles = css`
  .facets,
  .facets [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s2);
  }

  .facets [role='group'],
  .facets bdi {
    min-inline-size: 0;
  }

  .facets .facet {
    min-block-size: max(2rem, 32px);
    padding: 0 0.7em;
    border-color: transparent;
    border-radius: 1.5em;
    background: var(--_faint);
    font-weight: 400;
    max-inline-size: 100%;
  }

  .facets .facet:hover {
    background: color-mix(in oklab, currentColor 14%, transparent);
  }

  .facets .facet .n {
    opacity: 0.75;
    font-variant-numeric: tabular-nums;
  }

  .facets .facet[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .facets .facet[aria-pressed='true'] .n {
    opacity: 0.9;
  }

  .facets .facet:focus-visible {
    border-radius: 1.5em;
  }

  @media (pointer: coarse) {
    .facets .facet {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .facets .facet {
      border-color: ButtonText;
    }

    .facets .facet[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
