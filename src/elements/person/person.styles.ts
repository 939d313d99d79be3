import { css } from 'lit';
import { button, host } from '../../styles/index.js';
import { faceStyles, iconStyles, inlineFacesStyles, markerStyles, personLineStyles } from '../../views/index.js';

export default [
  host,
  button,
  inlineFacesStyles,
  faceStyles,
  markerStyles,
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
