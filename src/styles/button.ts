import { css } from 'lit';

/** Buttons: plain, and `quiet` for the many beside the one that matters. */
export const button = css`
  button {
    font: inherit;
    font-size: var(--_small);
    font-weight: 600;
    color: inherit;
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    padding: var(--_s1) var(--_s3);
    min-block-size: max(2rem, 32px);
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    cursor: pointer;
    transition: background-color 120ms ease-out;
  }

  button:hover {
    background: var(--_faint);
  }

  button.quiet {
    border-color: transparent;
    font-weight: 400;
    color: var(--_muted);
    padding-inline: var(--_s2);
  }

  button:focus-visible {
    border-radius: var(--_radius-control);
  }

  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    button {
      transition: none;
    }
  }
`;
