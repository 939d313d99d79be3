import { css } from 'lit';
import { markerStyles } from './marker-styles.js';

/** Of all chips; where only people are marked, `markerStyles` is enough. */
export const chipStyles = [
  markerStyles,
  css`
    .chip[data-tone='accent'] {
      font-weight: 600;
      color: var(--_accent-text);
      background: var(--_accent-tint);
    }

    .chip[data-tone='positive'] {
      font-weight: 600;
      color: var(--_positive);
      background: var(--_positive-tint);
    }

    .chip[data-tone='caution'] {
      font-weight: 600;
      color: var(--_caution);
    }
  `,
];
