import { html, nothing, type TemplateResult } from 'lit';
import type { Face, Failure } from '../internal/face.js';
import { faceWords, providerWords, type Text } from '../i18n/index.js';
import { alertIcon, icon } from './icon.js';
import { requestSignIn } from './sign-in.js';

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
 * waiting and loading are the skeleton, an error is one sentence chosen by its code with a way to try again or to sign in.
 */
export function faces<T>(face: Face<T>, text: Text, retry: () => void, views: FaceViews<T>): TemplateResult {
  const isBusy = face.face === 'waiting' || face.face === 'loading';
  return html`<div
    class="faces"
    part=${views.inline ? 'base' : nothing}
    data-face=${face.face}
    aria-busy=${isBusy ? 'true' : nothing}
    ?data-refreshing=${face.face === 'ready' && face.refreshing}
  >
    ${content(face, text, retry, views)}${face.face === 'ready' && face.stale ? staleNote(face.stale, text, retry, views) : nothing}
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
  const sentence = sentenceOf(error, text);
  if (error.code === 'unauthenticated') return signInNote(sentence, text, retry, options);
  const isFinal = error.paused === true || error.code === 'not-found' || error.code === 'forbidden';
  return problemNote(sentence, isFinal ? nothing : retryButton(text, retry, options), options);
}

const sentenceOf = ({ code, paused }: Failure, text: Text) => {
  const { errors } = text.words(faceWords);
  return errors[paused ? 'paused' : code] ?? errors.unknown;
};

/** The page's own way to sign in, else a button that asks the page for it: a small thing has no room for a sentence. */
const signInNote = (sentence: string | undefined, text: Text, retry: () => void, options: NoteOptions = {}) => {
  const ask = button(text.words(faceWords).signIn, (event) => requestSignIn(event, retry), options);
  return note(
    html`<slot name="signed-out">${options.inline ? nothing : html`<p>${sentence}</p>`}${ask}</slot>`,
    options,
  );
};

/** The provider itself could not be had: nothing below can be shown, and trying again may always help. */
export function providerNote(error: Failure, text: Text, retry: () => void): TemplateResult {
  const { failures } = text.words(providerWords);
  const sentence = failures[error.code] ?? failures.unknown;
  return error.code === 'unauthenticated'
    ? signInNote(sentence, text, retry)
    : problemNote(sentence, retryButton(text, retry));
}

const problemNote = (sentence: string | undefined, action: unknown, options?: NoteOptions) =>
  note(
    html`<p class="problem">${icon(alertIcon)}${sentence}</p>
      ${action}`,
    options,
  );

const note = (content: unknown, { inline = false }: NoteOptions = {}) =>
  html`<div class="note" role=${inline ? nothing : 'alert'}>${content}</div>`;

const retryButton = (text: Text, retry: () => void, options?: NoteOptions, className?: string) =>
  button(text.words(faceWords).retry, retry, options, className);

const button = (word: string, onClick: (event: Event) => void, { name = '' }: NoteOptions = {}, className = '') =>
  html`<button type="button" class=${className} data-focus="retry ${name}" @click=${onClick}>${word}</button>`;

/** Nothing is here: what would be, and the next step. */
export const emptyNote = (title: string, hint: string, action: unknown = nothing): TemplateResult =>
  html`<div class="note">
    <p class="name">${title}</p>
    <p class="small muted">${hint}</p>
    ${action}
  </div>`;

const staleNote = (failure: Failure, text: Text, retry: () => void, options: NoteOptions) =>
  html`<p class="stale small" role=${options.inline ? nothing : 'status'}>
    ${icon(alertIcon)}<span>${failure.paused ? sentenceOf(failure, text) : text.words(faceWords).stale}</span>
    ${failure.paused ? nothing : retryButton(text, retry, options, 'quiet')}
  </p>`;

/** A grey bar of a skeleton, as wide as the words it stands for (in tenths of the line). */
export const bone = (tenths: 2 | 3 | 4 | 5 | 6 | 8 | 9 | 10 = 10): TemplateResult =>
  html`<span class="bone" data-width=${tenths}></span>`;

/** The grey disc (or rounded square) of a face that is on its way. */
export const boneFace = (size: 'small' | 'medium' | 'large' = 'medium', square = false): TemplateResult =>
  html`<span class="face bone-face ${square ? 'square' : ''}" data-size=${size}></span>`;
