import { html, type TemplateResult } from 'lit';
import { formatAgo, formatMoment, type Text } from '../i18n/index.js';

/** When something happened: relative, with the exact moment as its title. */
export const ago = (iso: string, now: number, text: Text): TemplateResult =>
  html`<time datetime=${iso} title=${formatMoment(text, iso)}>${formatAgo(text, iso, now)}</time>`;
