import { css } from 'lit';
import { button, host } from '../../styles/index.js';
import { chipStyles, faceStyles, facesStyles, iconStyles, personLineStyles } from '../../views/index.js';

export default [
  host,
  button,
  facesStyles,
  faceStyles,
  chipStyles,
  iconStyles,
  personLineStyles,
  css`
    :host {
      display: inline-block;
      vertical-align: middle;
      max-inline-size: 100%;
    }

    .lines {
      display: block;
      min-inline-size: 0;
    }

    .skeleton .lines {
      inline-size: 9em;
    }

    .line:not([hidden]) {
      display: block;
    }

    .row {
      gap: 0.6em;
    }

    .alone {
      display: inline-block;
      border-radius: 50%;
    }
  `,
];
