import { css } from 'lit';

/** Of the faces of a small thing among words: its box is the element's own. */
export const inlineFacesStyles = css`
  .skeleton {
    animation: kith-appear 150ms 150ms ease-out both;
  }

  @keyframes kith-appear {
    from {
      opacity: 0;
    }
  }

  .bone {
    display: block;
    block-size: 0.7em;
    margin-block: calc((1lh - 0.7em) / 2);
    border-radius: 0.35em;
    background: var(--_faint);
  }

  .bone,
  .bone-face {
    animation: kith-breathe 1.6s ease-in-out infinite alternate;
  }

  .skeleton[data-still] * {
    animation: none;
  }

  @keyframes kith-breathe {
    to {
      opacity: 0.55;
    }
  }

  .bone[data-width='6'] {
    inline-size: 60%;
  }

  .bone[data-width='8'] {
    inline-size: 80%;
  }

  /* One cell for both: the larger one gives the size. */
  .held {
    display: grid;
  }

  .held > * {
    grid-area: 1 / 1;
  }

  .ghost {
    visibility: hidden;
  }

  .note,
  .stale {
    display: flex;
    align-items: center;
    gap: var(--_s2);
  }

  .problem {
    font-size: var(--_small);
  }

  .stale button {
    font-size: 1em;
  }

  .note .icon {
    display: inline-block;
    vertical-align: -0.2em;
    margin-inline-end: 0.4em;
  }

  .problem .icon,
  .stale > :not(button) {
    color: var(--_muted);
  }

  /* Red only where something can be done about it. */
  .problem:has(+ button) .icon {
    color: var(--_danger);
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation-duration: 0s;
    }

    .bone,
    .bone-face {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`;
