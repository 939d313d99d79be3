import { css } from 'lit';
import { button, host } from '../../styles/index.js';
import {
  activityContentStyles,
  activityStyles,
  chipStyles,
  faceStyles,
  facesStyles,
  iconStyles,
  personLineStyles,
  richTextStyles,
} from '../../views/index.js';

export default [
  host,
  button,
  facesStyles,
  faceStyles,
  chipStyles,
  iconStyles,
  personLineStyles,
  richTextStyles,
  activityContentStyles,
  activityStyles,
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
