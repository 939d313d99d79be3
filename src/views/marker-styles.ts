import { css } from 'lit';

/** Of the chips that mark outsiders, leavers and service accounts. */
export const markerStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    max-inline-size: 100%;
    font-size: 0.8em;
    line-height: 1.2;
    padding: 0.22em 0.65em;
    border-radius: 1em;
    background: var(--_faint);
    color: var(--_muted);
  }

  .chip[data-tone='external'] {
    font-weight: 600;
    color: var(--_external);
    background: var(--_external-tint);
  }

  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
`;
