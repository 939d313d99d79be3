import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Icons after Lucide (ISC licence, lucide.dev): 24 × 24, drawn with lines. Each stands beside its word. */
const drawings = {
  search: svg`<path d="m21 21-4.3-4.3" /><circle cx="11" cy="11" r="8" />`,
  close: svg`<path d="M18 6 6 18M6 6l12 12" />`,
  badge: svg`<circle cx="12" cy="8" r="6" /><path d="m15.5 12.9 1.5 8.600-5-3-5 3 1.500-8.600" />`,
  reply: svg`<path d="M7.900 20A9 9 0 1 0 4 16.100L2 22Z" />`,
  heart: svg`<path d="M19 14c1.500-1.500 3-3.200 3-5.500A5.500 5.500 0 0 0 12 5.300 5.500 5.500 0 0 0 2 8.500c0 2.300 1.500 4 3 5.500l7 7Z" />`,
  file: svg`<path d="M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z" /><path d="M14 2v4a2 2 0 0 0 2 2h4" />`,
  check: svg`<path d="M20 6 9 17l-5-5" />`,
  alert: svg`<circle cx="12" cy="12" r="10" /><path d="M12 8v4M12 16h.01" />`,
} satisfies Record<string, SVGTemplateResult>;

/** The name of an icon. */
export type IconName = keyof typeof drawings;

/** An icon in the size of the text beside it; decoration, so hidden from assistive technology. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${drawings[name]}</svg>`;

export const iconStyles = css`
  .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
