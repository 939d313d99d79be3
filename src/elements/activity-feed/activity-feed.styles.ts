import { css } from 'lit';
import { button, card, host } from '../../styles/index.js';
import {
  activityContentStyles,
  activityStyles,
  chipStyles,
  faceStyles,
  facesStyles,
  iconStyles,
  personLineStyles,
  reactionStyles,
  richTextStyles,
  unsavedNoteStyles,
} from '../../views/index.js';

export default [
  host,
  button,
  card,
  facesStyles,
  faceStyles,
  chipStyles,
  iconStyles,
  personLineStyles,
  richTextStyles,
  activityContentStyles,
  activityStyles,
  reactionStyles,
  unsavedNoteStyles,
  css`
    :host {
      container-type: inline-size;
    }

    .post + .post {
      border-block-start: 1px solid var(--_line);
    }

    .post:focus-visible {
      outline-offset: -2px;
      border-radius: var(--_radius);
    }

    .thread {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s2);
    }

    .thread .post {
      padding: 0;
    }

    /* On the upper edge, taking no room: what is read does not move, and none of its words are covered. */
    .newer {
      position: sticky;
      inset-block-start: calc(max(2rem, 32px) / 2 + var(--_s2));
      z-index: 1;
      display: grid;
      justify-items: center;
      block-size: 0;
    }

    .newer button {
      margin-block-start: calc(max(2rem, 32px) / -2);
      align-self: start;
      border-color: transparent;
      border-radius: 2em;
      color: var(--_on-accent);
      background: var(--_accent);
      box-shadow: 0 1px 6px rgb(0 0 0 / 20%);
    }

    .newer button:hover {
      background: color-mix(in oklab, var(--_accent) 88%, currentColor);
    }

    .newer button:focus-visible {
      outline-offset: 2px;
      border-radius: 2em;
    }

    .end {
      display: grid;
      justify-items: center;
      padding: var(--_s2);
      border-block-start: 1px solid var(--_line);
    }

    .end button {
      color: var(--_accent-text);
    }
  `,
];
