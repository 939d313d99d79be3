import { css } from 'lit';
import { tokens } from './tokens.js';

/** What every element of ours begins with: tokens, the page's own type, and the few rules for plain tags. */
export const host = [
  tokens,
  css`
    :host {
      display: block;
      color: var(--kith-color-text, inherit);
      line-height: 1.45;
      text-align: start;
      overflow-wrap: break-word;
    }

    :host([hidden]) {
      display: none;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    p,
    ul,
    ol,
    dl,
    dd,
    h2,
    h3 {
      margin: 0;
      padding: 0;
      font: inherit;
    }

    ul,
    ol {
      list-style: none;
    }

    a {
      color: inherit;
      text-decoration: none;
    }

    a:hover {
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }

    svg {
      flex: none;
      display: block;
    }

    :focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 2px;
    }

    .name {
      font-weight: 600;
      line-height: 1.25;
      overflow: hidden;
      text-overflow: ellipsis;
    }

    .small {
      font-size: var(--_small);
      line-height: 1.4;
    }

    .muted {
      color: var(--_muted);
    }

    .row {
      display: flex;
      gap: var(--_s3);
      align-items: center;
      min-inline-size: 0;
    }

    .grow {
      flex: 1;
      min-inline-size: 0;
    }

    /* Words of one direction in a page of the other keep their order and stay at the page's side. */
    p,
    li,
    dt,
    dd,
    button,
    .small,
    .foot > *,
    .name {
      unicode-bidi: plaintext;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
