import { css } from 'lit';
import { button, card, host } from '../../styles/index.js';
import {
  chipStyles,
  faceStyles,
  facesStyles,
  facetStyles,
  highlightStyles,
  iconStyles,
  personLineStyles,
  personRowStyles,
} from '../../views/index.js';

export default [
  host,
  button,
  card,
  facesStyles,
  faceStyles,
  facetStyles,
  chipStyles,
  iconStyles,
  highlightStyles,
  personLineStyles,
  personRowStyles,
  css`
    :host {
      container-type: inline-size;
    }

    .card {
      display: block;
      padding: var(--_s4);
    }

    .field {
      display: flex;
      align-items: center;
      gap: 0.6em;
      padding-inline: 0.8em 0.2em;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius-control);
      margin-block-end: var(--_s3);
    }

    .field > .icon {
      color: var(--_muted);
    }

    .field:focus-within {
      outline: 2px solid var(--_accent);
      outline-offset: 1px;
    }

    input {
      flex: 1;
      min-inline-size: 0;
      min-block-size: max(2.5rem, 40px);
      border: 0;
      outline: 0;
      padding: 0;
      background: none;
      font: inherit;
      color: inherit;
      appearance: none;
    }

    /* The field around it shows the focus. */
    input:focus-visible {
      outline: 0;
    }

    input::placeholder {
      color: var(--_muted);
      opacity: 1;
    }

    input::-webkit-search-cancel-button {
      display: none;
    }

    .clear {
      border: 0;
      min-inline-size: max(2rem, 32px);
      justify-content: center;
      padding: 0;
    }

    .count {
      margin-block-start: var(--_s3);
      font-variant-numeric: tabular-nums;
    }

    li {
      padding-block: var(--_s3);
    }

    li + li {
      border-block-start: 1px solid var(--_line);
    }

    li:last-child {
      padding-block-end: 0;
    }

    .stale {
      margin-block-start: var(--_s3);
      padding: var(--_s2) 0 0;
    }

    /* In the middle between the field and what was found. */
    .faces[data-refreshing]::before {
      inset: calc(var(--_s3) / -2 - 1px) 0 auto;
    }

    .more {
      margin-block-start: var(--_s3);
      color: var(--_accent-text);
    }
  `,
];
