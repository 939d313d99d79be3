import { css, html, nothing, type TemplateResult } from 'lit';
import type { Person } from '../model/index.js';
import { formatCount, groupWords, type Text } from '../i18n/index.js';
import { personFace } from './avatar.js';
import { chip, markedName } from './chip.js';

/** Some faces in a row, each named, how many more there are, and how many of those shown are from outside. */
export function facePile(people: readonly Person[], total: number, text: Text, most = 5): TemplateResult {
  const shown = people.slice(0, most);
  const more = total - shown.length;
  const outside = shown.filter(({ affiliation }) => affiliation === 'external').length;
  return html`<span class="row"
    ><span class="pile"
      >${shown.map((person) => namedFace(person, text))}${
        more > 0
          ? html`<span class="more" title=${text.words(groupWords).andMoreName(more)}
              ><bdi>${text.words(groupWords).andMore(formatCount(text, more))}</bdi></span
            >`
          : nothing
      }</span
    >${outside > 0 ? chip(text.words(groupWords).externals(outside, formatCount(text, outside)), 'external') : nothing}</span
  >`;
}

function namedFace(person: Person, text: Text) {
  const label = markedName(person, text);
  return html`<span title=${label}>${personFace(person, { size: 'small', label })}</span>`;
}

export const facePileStyles = css`
  .pile {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .pile > span + span:not(.more) {
    margin-inline-start: -0.44em;
  }

  /* Cut out where the next face lies over this one: a ring in whatever colour the page has there. */
  .pile > span:has(+ span:not(.more)) .face {
    mask: radial-gradient(circle at 2.185em 50%, transparent calc(0.875em + 1.5px), #000 calc(0.875em + 2px));
  }

  .pile:dir(rtl) > span:has(+ span:not(.more)) .face {
    mask: radial-gradient(
      circle at calc(100% - 2.185em) 50%,
      transparent calc(0.875em + 1.5px),
      #000 calc(0.875em + 2px)
    );
  }

  /* The letters stand in the middle of what is seen of the face. */
  .pile > span:has(+ span:not(.more)) .letters {
    translate: -0.22em;
  }

  .pile:dir(rtl) > span:has(+ span:not(.more)) .letters {
    translate: 0.22em;
  }

  .pile .more {
    font-size: var(--_small);
    color: var(--_muted);
    margin-inline-start: 0.4em;
    font-variant-numeric: tabular-nums;
  }
`;
