import { css, html, nothing, type TemplateResult } from 'lit';
import { initials } from '../internal/graphemes.js';
import { hash } from '../internal/hash.js';
import { safeImageUrl } from '../internal/safe-url.js';
import type { Person, Presence } from '../model/index.js';
import { peopleWords, type Text } from '../i18n/index.js';

/** How large a face is, in relation to the text around it. */
export type FaceSize = 'small' | 'medium' | 'large';

/** How many colours there are to tell faces apart. */
export const hues = 12;

/**
 * Somebody's face: the picture, else initials on one of twelve hues. It is decoration beside a name; where it stands
 * alone, `label` names it. Somebody of whom not even the id is known has none of the hues.
 */
export function personFace(
  person: Pick<Person, 'id' | 'name' | 'avatar'>,
  options: { size?: FaceSize; presence?: Presence | null | undefined; text?: Text; label?: string } = {},
): TemplateResult {
  const { size = 'medium', presence, text, label } = options;
  const hue = person.id ? hash(person.id) % hues : nothing;
  const letters = initials(person.id ? person.name : '?');
  const image = picture(person.avatar?.url);
  const dot = presence && text ? presenceDot(presence, text) : nothing;
  const sized = size === 'medium' ? nothing : size;
  // Most faces stand beside their name, a thousand on a page: those have no bindings for what only the others have.
  return label
    ? html`<span class="face" data-size=${sized} data-hue=${hue}
        ><span class="letters" role="img" aria-label=${label}>${letters}</span>${image}${dot}</span
      >`
    : html`<span class="face" data-size=${sized} data-hue=${hue}
        ><span class="letters" aria-hidden="true">${letters}</span>${image}${dot}</span
      >`;
}

const presenceDot = (presence: Presence, text: Text) =>
  html`<span
    class="presence"
    data-state=${presence.state}
    role="img"
    aria-label=${presenceWord(presence, text)}
  ></span>`;

/** The word for a presence, with the person's own words where there are any. */
export const presenceWord = (presence: Presence, text: Text): string =>
  [text.words(peopleWords).presence[presence.state] ?? presence.state, presence.text].filter(Boolean).join(' · ');

// Lies over the letters and leaves when it cannot be shown, so that what is below needs no second render.
export const picture = (url: string | undefined) => {
  const src = safeImageUrl(url);
  return src
    ? html`<img
        src=${src}
        alt=""
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${onImageError}
        @load=${onImageLoad}
      />`
    : nothing;
};

const onImageError = (event: Event) => (event.target as HTMLImageElement).toggleAttribute('data-failed', true);
const onImageLoad = (event: Event) => (event.target as HTMLImageElement).removeAttribute('data-failed');

export const faceStyles = css`
  .face {
    --_face: 2.5em;
    --_h: 255;
    flex: none;
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: var(--_face);
    block-size: var(--_face);
    border-radius: 50%;
    font-weight: 600;
    line-height: 1;
    background: light-dark(oklch(0.9 0.055 var(--_h)), oklch(0.42 0.07 var(--_h)));
    color: light-dark(oklch(0.36 0.09 var(--_h)), oklch(0.93 0.04 var(--_h)));
  }

  .face:not([data-hue]) {
    color: var(--_muted);
    background: var(--_faint);
  }

  .face[data-size='small'] {
    --_face: 1.75em;
  }

  .face[data-size='large'] {
    --_face: 4em;
  }

  .face .letters {
    font-size: calc(var(--_face) * 0.36);
    letter-spacing: 0.01em;
    user-select: none;
  }

  .face img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    border-radius: inherit;
  }

  .face img[data-failed] {
    visibility: hidden;
  }

  .face .presence {
    position: absolute;
    inset-block-end: -1px;
    inset-inline-end: -1px;
    inline-size: max(0.625rem, 26%);
    block-size: max(0.625rem, 26%);
    border-radius: 50%;
    background: light-dark(oklch(0.55 0.13 155), oklch(0.75 0.14 155));
    box-shadow: 0 0 0 2px light-dark(#fff, oklch(0.25 0.01 255));
  }

  .face .presence[data-state='busy'] {
    background:
      linear-gradient(#fff, #fff) center / 56% 18% no-repeat,
      light-dark(oklch(0.55 0.19 27), oklch(0.6 0.19 27));
  }

  .face .presence[data-state='away'] {
    background: radial-gradient(circle, light-dark(#fff, oklch(0.25 0.01 255)) 34%, oklch(0.65 0.14 75) 38%);
  }

  .face .presence[data-state='offline'] {
    background: radial-gradient(circle, light-dark(#fff, oklch(0.25 0.01 255)) 34%, oklch(0.6 0.01 255) 38%);
  }

  .face[data-hue='0'] {
    --_h: 15;
  }

  .face[data-hue='1'] {
    --_h: 40;
  }

  .face[data-hue='2'] {
    --_h: 65;
  }

  .face[data-hue='3'] {
    --_h: 90;
  }

  .face[data-hue='4'] {
    --_h: 115;
  }

  .face[data-hue='5'] {
    --_h: 145;
  }

  .face[data-hue='6'] {
    --_h: 175;
  }

  .face[data-hue='7'] {
    --_h: 205;
  }

  .face[data-hue='8'] {
    --_h: 235;
  }

  .face[data-hue='9'] {
    --_h: 265;
  }

  .face[data-hue='10'] {
    --_h: 300;
  }

  .face[data-hue='11'] {
    --_h: 340;
  }

  @media (forced-colors: active) {
    .face {
      border: 1px solid;
    }

    .face .presence {
      forced-color-adjust: none;
    }
  }
`;
