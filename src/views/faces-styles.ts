import { css } from 'lit';
import { inlineFacesStyles } from './inline-faces-styles.js';

/** Of the faces of a box: more bones, notes in its middle, and a sign while a newer answer is on its way. */
export const facesStyles = [
  inlineFacesStyles,
  css`
    .bone[data-width='2'] {
      inline-size: 20%;
    }

    .bone[data-width='3'] {
      inline-size: 30%;
    }

    .bone[data-width='4'] {
      inline-size: 40%;
    }

    .bone[data-width='5'] {
      inline-size: 50%;
    }

    .bone[data-width='9'] {
      inline-size: 90%;
    }

    .note {
      display: grid;
      justify-items: center;
      align-content: center;
      padding: var(--_s6) var(--_s4);
      text-align: center;
      text-wrap: balance;
    }

    .problem {
      font-size: 1em;
    }

    .stale {
      padding: var(--_s1) var(--_s4);
      border-block-start: 1px solid var(--_line);
    }

    .faces {
      position: relative;
    }

    /* On the upper edge, so that nothing moves; most answers come before anybody sees it. */
    .faces[data-refreshing]::before {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline: var(--_radius);
      block-size: 2px;
      border-radius: 1px;
      background: var(--_accent);
      pointer-events: none;
      animation:
        kith-appear 200ms 1s ease-out both,
        kith-breathe 1.6s 1.2s ease-in-out infinite alternate;
    }

    @media (prefers-reduced-motion: reduce) {
      .faces[data-refreshing]::before {
        animation: kith-appear 0s 1s both;
      }
    }

    @media (forced-colors: active) {
      .faces[data-refreshing]::before {
        background: Highlight;
      }
    }
  `,
];
