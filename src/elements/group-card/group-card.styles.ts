import { css } from 'lit';
import { button, card, host } from '../../styles/index.js';
import {
  chipStyles,
  facePileStyles,
  faceStyles,
  groupFaceStyles,
  facesStyles,
  iconStyles,
  personLineStyles,
} from '../../views/index.js';

export default [
  host,
  button,
  card,
  facesStyles,
  faceStyles,
  groupFaceStyles,
  facePileStyles,
  chipStyles,
  iconStyles,
  personLineStyles,
  css`
    :host {
      container-type: inline-size;
    }

    .line {
      padding: var(--_s3) var(--_s4);
    }

    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s3);
      padding: var(--_s4);
    }

    .title {
      font-size: var(--_large);
    }

    .line .title {
      font-size: 1em;
    }

    .purpose {
      max-inline-size: 60ch;
      overflow-wrap: break-word;
    }

    dl {
      display: grid;
      gap: var(--_s2);
    }

    .fact {
      display: grid;
      grid-template-columns: 6.5em minmax(0, 1fr);
      gap: var(--_s3);
      align-items: start;
      font-size: 0.9333em;
    }

    dt {
      color: var(--_muted);
      font-size: 0.9em;
      padding-block-start: 0.25em;
    }

    dd {
      min-inline-size: 0;
      min-block-size: 1.75em;
      padding-block-start: 0.15em;
    }

    /* A face fills the row's height, known or still on its way. */
    dd:has(.face) {
      padding-block-start: 0;
    }

    dd ul {
      display: grid;
      gap: var(--_s1);
    }

    dd .row {
      gap: var(--_s2);
    }

    .vacant {
      display: inline-flex;
      gap: 0.4em;
      align-items: center;
      color: var(--_caution);
    }

    .details {
      display: grid;
      gap: var(--_s3);
      font-size: 0.9333em;
    }

    .details h3 {
      margin-block-end: var(--_s1);
    }

    .details li + li {
      margin-block-start: var(--_s1);
    }

    .ref {
      color: var(--_accent-text);
    }

    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s1) var(--_s4);
      padding: var(--_s2) var(--_s4);
      border-block-start: 1px solid var(--_line);
      font-variant-numeric: tabular-nums;
    }

    .foot .end {
      margin-inline-start: auto;
    }

    @container (max-width: 28em) {
      .foot .rules {
        order: 1;
        flex-basis: 100%;
      }
    }

    @container (max-width: 18em) {
      .fact {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
    }
  `,
];
