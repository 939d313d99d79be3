import { css } from 'lit';
import { button, tokens } from '../../styles/index.js';
import { facesStyles, iconStyles } from '../../views/index.js';

export default [
  tokens,
  button,
  facesStyles,
  iconStyles,
  css`
    /* No box of its own: the page's layout goes on through it. */
    :host {
      display: contents;
    }

    .faces:empty {
      position: absolute;
    }

    [part='error'] {
      color: var(--kith-color-text, inherit);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }

    p {
      margin: 0;
    }
  `,
];
