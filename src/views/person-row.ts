import { css, html, nothing, type TemplateResult } from 'lit';
import { finderWords, type Text } from '../i18n/index.js';
import type { MatchReason, PersonHit } from '../model/index.js';
import { personFace } from './avatar.js';
import { bone, boneFace } from './faces.js';
import { highlight } from './highlight.js';
import { personName } from './person-line.js';

/** Fields that stand in the row anyway; a match in another one gets a line of its own. */
const shown = ['title', 'unit', 'location'] as const;

/** Somebody a search found: the matched stretches are marked where they stand, else the row says what matched. */
export function personRow(
  { person, reasons }: PersonHit,
  text: Text,
  options: { readonly schemes: Iterable<string> | undefined; readonly onClick: (event: MouseEvent) => void },
): TemplateResult {
  const reasonFor = (field: string) => reasons.find((reason) => reason.field === field);
  const marked = (field: string, value: string) => {
    const reason = reasonFor(field);
    return reason?.text === value ? highlight(value, reason.ranges) : [value];
  };
  const parts = shown.flatMap((field) => (person[field] ? [marked(field, person[field])] : []));
  const others = reasons.filter(
    ({ field }) => field !== 'name' && !shown.some((name) => name === field && person[name]),
  );
  return html`<div class="row top">
    ${personFace(person)}
    <div class="grow">
      ${personName(person, text, { ...options, content: marked('name', person.name) })}
      ${
        parts.length > 0
          ? html`<div class="small muted"><bdi>${parts.map((part, i) => [i > 0 ? ' · ' : '', part])}</bdi></div>`
          : nothing
      }
      ${others.slice(0, 2).map((reason) => reasonLine(reason, text))}
    </div>
  </div>`;
}

const reasonLine = ({ field, text: words, ranges }: MatchReason, text: Text) =>
  html`<div class="small reason">
    <span class="muted"
      >${text.words(finderWords).reasons[field] ?? text.words(finderWords).facets[field] ?? field}</span
    >
    <bdi>${highlight(words, ranges)}</bdi>
  </div>`;

/** The shape of a row that is on its way. */
export const personRowSkeleton = (): TemplateResult =>
  html`<div class="row top">
    ${boneFace()}
    <div class="grow">${bone(5)}${bone(8)}</div>
  </div>`;

export const personRowStyles = css`
  .reason {
    overflow-wrap: break-word;
  }
`;
