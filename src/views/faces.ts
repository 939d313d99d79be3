import { css, html, nothing, type TemplateResult } from 'lit';
import type { Face, Failure } from '../internal/face.js';
import { faceWords, providerWords, type Text } from '../i18n/index.js';
import { alertIcon, icon } from './icon.js';

/** What an element draws for the faces that are its own. */
export interface FaceViews<T> {
  /** In the shape and size of what comes, so that nothing shifts. */
  readonly skeleton: () => unknown;
  readonly ready: (value: T) => unknown;
  /** Instead of a sentence, where there is no such thing. */
  readonly missing?: () => unknown;
  /** A small thing among many: its box is the element's own, and it does not call out what went wrong. */
  readonly inline?: boolean;
  /** Tells one part of an element from another, where several can fail. */
  readonly name?: string;
}

/**
 * Draws any face of a data element, in a box that says whether it is busy. All faces of all elements come from here:
 * waiting and loading are the skeleton, an error is one sentence chosen by its code with a way to try again.
 */
export function faces<T>(face: Face<T>, text: Text, retry: () => void, views: FaceViews<T>): TemplateResult {
  const isBusy = face.face === 'waiting' || face.face === 'loading';
  return html`<div
    class="faces"
    part=${views.inline ? 'base' : nothing}
    data-face=${face.face}
    aria-busy=${isBusy ? 'true' : nothing}
  >
    ${content(face, text, retry, views)}${face.face === 'ready' && face.stale ? staleNote(text, retry, views) : nothing}
  </div>`;
}

function content<T>(face: Face<T>, text: Text, retry: () => void, views: FaceViews<T>): unknown {
  switch (face.face) {
    case 'waiting':
    case 'loading':
      return html`<div class="skeleton" data-still=${face.face === 'waiting' ? '' : nothing}>
        <span class="visually-hidden">${text.words(faceWords).loading}</span>${views.skeleton()}
      </div>`;
    case 'ready':
      return views.ready(face.value);
    case 'error':
      return face.error.code === 'not-found' && views.missing
        ? views.missing()
        : errorFace(face.error, text, retry, views);
    case 'unsupported':
      return nothing;
  }
}

/** Over the unseen skeleton, so that the widget keeps the size it had while it was loading. */
const errorFace = (error: Failure, text: Text, retry: () => void, views: FaceViews<never>) =>
  html`<div class="held">
    <div class="ghost" aria-hidden="true">${views.skeleton()}</div>
    ${errorNote(error, text, retry, views)}
  </div>`;

type NoteOptions = Pick<FaceViews<never>, 'inline' | 'name'>;

/** What happened and what to do, in one sentence, with Retry where that can help. */
export function errorNote(error: Failure, text: Text, retry: () => void, options: NoteOptions = {}): TemplateResult {
  const isFinal = error.code === 'not-found' || error.code === 'forbidden';
  const { errors, retry: again } = text.words(faceWords);
  const sentence = errors[error.code] ?? errors.unknown;
  return note(sentence, isFinal ? nothing : retryButton(again, retry, options), options);
}

/** The provider itself could not be had: nothing below can be shown, and trying again may always help. */
export function providerNote(error: Failure, text: Text, retry: () => void): TemplateResult {
  const { failures } = text.words(providerWords);
  return note(failures[error.code] ?? failures.unknown, retryButton(text.words(faceWords).retry, retry));
}

const note = (sentence: string | undefined, action: unknown, { inline = false }: NoteOptions = {}) =>
  html`<div class="note" role=${inline ? nothing : 'alert'}>
    <p class="problem">${icon(alertIcon)}${sentence}</p>
    ${action}
  </div>`;

const retryButton = (word: string, retry: () => void, { name = '' }: NoteOptions = {}, className = '') =>
  html`<button type="button" class=${className} data-focus="retry ${name}" @click=${retry}>${word}</button>`;

/** Nothing is here: what would be, and the next step. */
export const emptyNote = (title: string, hint: string, action: unknown = nothing): TemplateResult =>
  html`<div class="note">
    <p class="name">${title}</p>
    <p class="small muted">${hint}</p>
    ${action}
  </div>`;

const staleNote = (text: Text, retry: () => void, options: NoteOptions) =>
  html`<p class="stale small" role=${options.inline ? nothing : 'status'}>
    ${icon(alertIcon)}<span>${text.words(faceWords).stale}</span>
    ${retryButton(text.words(faceWords).retry, retry, options, 'quiet')}
  </p>`;

/** A grey bar of a skeleton, as wide as the words it stands for (in tenths of the line). */
export const bone = (tenths: 2 | 3 | 4 | 5 | 6 | 8 | 9 | 10 = 10): TemplateResult =>
  html`<span class="bone" data-width=${tenths}></span>`;

/** The grey disc (or rounded square) of a face that is on its way. */
export const boneFace = (size: 'small' | 'medium' | 'large' = 'medium', square = false): TemplateResult =>
  html`<span class="face bone-face ${square ? 'square' : ''}" data-size=${size}></span>`;

export const facesStyles = css`
  .skeleton {
    animation: kith-appear 150ms 150ms ease-out both;
  }

  .skeleton[data-still] .bone,
  .skeleton[data-still] .bone-face {
    animation: none;
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
    animation: kith-breathe 1.6s ease-in-out infinite alternate;
  }

  .face.bone-face {
    color: inherit;
    background: var(--_faint);
    animation: kith-breathe 1.6s ease-in-out infinite alternate;
  }

  @keyframes kith-breathe {
    to {
      opacity: 0.55;
    }
  }

  .bone[data-width='2'] {
    inline-size: 20%;
  }

  .bone[data-width='3'] {
    inline-size: 30%;
  }

  .bone[data-width='4'] {
    inline-size: 40%;
  }

  .bone[data-width='5'] {
    inline-size: 50%;
  }

  .bone[data-width='6'] {
    inline-size: 60%;
  }

  .bone[data-width='8'] {
    inline-size: 80%;
  }

  .bone[data-width='9'] {
    inline-size: 90%;
  }

  .note {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: var(--_s2);
    padding: var(--_s6) var(--_s4);
    text-align: center;
    text-wrap: balance;
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

  .problem .icon {
    display: inline-block;
    vertical-align: -0.2em;
    margin-inline-end: 0.4em;
    color: var(--_danger);
  }

  .stale {
    display: flex;
    align-items: center;
    gap: 0.4em;
    padding: var(--_s1) var(--_s4);
    border-block-start: 1px solid var(--_line);
  }

  /* Beside other words there is no room for a notice in a box. */
  .faces[part] .note,
  .faces[part] .stale {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    padding: 0;
    border: 0;
    font-size: var(--_small);
    text-align: start;
  }

  .stale > :not(button) {
    color: var(--_muted);
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton,
    .bone,
    .face.bone-face {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .bone,
    .face.bone-face {
      border: 1px solid GrayText;
    }
  }
`;
