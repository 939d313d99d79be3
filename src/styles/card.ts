import { css } from 'lit';

/** A surface of its own, one step off the page, and the tokens that nothing smaller uses. */
export const card = css`
  :host {
    --_on-accent: var(--kith-color-on-accent, light-dark(#fff, oklch(0.2 0.03 255)));
    --_positive: color-mix(in oklab, var(--kith-color-positive, oklch(0.58 0.13 155)) 66%, currentColor);
    --_positive-tint: color-mix(in oklab, var(--kith-color-positive, oklch(0.58 0.13 155)) 12%, transparent);
    --_caution: color-mix(in oklab, var(--kith-color-caution, oklch(0.6 0.13 70)) 66%, currentColor);
    --_edge: color-mix(in oklab, currentColor 48%, transparent);
    --_large: 1.2em;
  }

  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
