import { css } from 'lit';
import { button, host } from '../../styles/index.js';
import { badgeStyles, faceStyles, inlineFacesStyles, iconStyles } from '../../views/index.js';

export default [
  host,
  button,
  inlineFacesStyles,
  faceStyles,
  iconStyles,
  badgeStyles,
  css`
    :host {
      display: inline-block;
      vertical-align: middle;
      max-inline-size: 100%;
    }

    :host([view='row']) {
      display: block;
    }

    .badge {
      display: inline-flex;
      align-items: center;
      gap: 0.35em;
      max-inline-size: 100%;
      padding-block: 0.2em;
      padding-inline: 0.5em 0.65em;
      border-radius: 1em;
      background: var(--_faint);
      font-size: var(--_small);
      line-height: 1.3;
    }

    .skeleton .badge {
      min-inline-size: 8em;
    }

    .skeleton .words {
      flex: 1;
    }

    .mark {
      font-weight: 600;
    }

    :host([view='row']) .badge {
      display: flex;
      gap: var(--_s3);
      align-items: flex-start;
      font-size: 1em;
    }

    :host([view='row']) :is(.badge, .note) {
      padding: var(--_s3);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    :host([view='row']) .badge .icon {
      font-size: 1.3em;
      margin-block-start: 0.05em;
    }

    :host([view='row']) .words > * {
      display: block;
    }

    .level {
      font-weight: 400;
      font-size: var(--_small);
      color: var(--_muted);
    }
  `,
];
