import { css, html, type TemplateResult } from 'lit';

// Icons after Lucide (ISC licence, lucide.dev): 24 × 24, drawn with lines, each as the data of one path.
export const searchIcon = 'm21 21-4.3-4.3M11 3a8 8 0 1 0 0 16 8 8 0 1 0 0-16';
export const closeIcon = 'M18 6 6 18M6 6l12 12';
export const badgeIcon = 'M12 2a6 6 0 1 0 0 12 6 6 0 1 0 0-12M15.5 12.900l1.5 8.6-5-3-5 3 1.5-8.6';
export const replyIcon = 'M7.9 20A9 9 0 1 0 4 16.100L2 22Z';
export const heartIcon =
  'M19 14c1.5-1.5 3-3.2 3-5.500A5.5 5.5 0 0 0 12 5.3 5.5 5.5 0 0 0 2 8.500c0 2.3 1.5 4 3 5.500l7 7Z';
export const fileIcon = 'M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7ZM14 2v4a2 2 0 0 0 2 2h4';
export const checkIcon = 'M20 6 9 17l-5-5';
export const alertIcon = 'M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20M12 8v4M12 16h.01';

/** An icon in the size of the text beside it; decoration, so hidden from assistive technology. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

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
