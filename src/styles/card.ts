import { css } from 'lit';

/** A surface of its own, one step off the page. */
export const card = css`
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
