import { css, html, nothing, type TemplateResult } from 'lit';
import { faceWords, writeWords, type Text } from '../i18n/index.js';
import type { Failure } from '../internal/face.js';
import { alertIcon, icon } from './icon.js';

/** Something that could not be saved, and what can be done about it. */
export interface Unsaved {
  readonly failure: Failure;
  readonly retry: () => void;
  readonly dismiss: () => void;
}

/** Another try would end the same. */
const final = new Set(['not-found', 'forbidden', 'invalid', 'conflict', 'unsupported']);

/**
 * Says beside a thing that what was done with it is not so, with another try where that can help.
 *
 * @param name - Tells it from the other ones of an element.
 */
export function unsavedNote({ failure, retry, dismiss }: Unsaved, text: Text, name: string): TemplateResult {
  const { errors, dismiss: away } = text.words(writeWords);
  return html`<p class="unsaved small" role="alert">
    ${icon(alertIcon)}<bdi>${errors[failure.code] ?? errors.unknown}</bdi>
    ${
      final.has(failure.code)
        ? nothing
        : html`<button type="button" class="quiet" data-focus="unsaved ${name}" @click=${retry}>
            ${text.words(faceWords).retry}
          </button>`
    }
    <button type="button" class="quiet" data-focus="unsaved ${name}" @click=${dismiss}>${away}</button>
  </p>`;
}

export const unsavedNoteStyles = css`
  .unsaved {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.4em;
  }

  .unsaved .icon {
    color: var(--_danger);
  }

  .unsaved button {
    color: inherit;
    font-size: inherit;
    font-weight: 600;
  }
`;
