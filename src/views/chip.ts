import { css, html, nothing, type TemplateResult } from 'lit';
import type { Person } from '../model/index.js';
import { peopleWords, type Text } from '../i18n/index.js';

/** What a chip means; always beside a word that says the same. */
export type ChipTone = 'plain' | 'accent' | 'positive' | 'external' | 'caution';

/** A short marker. It never truncates: names give way first. */
export const chip = (label: string | TemplateResult, tone: ChipTone = 'plain'): TemplateResult =>
  html`<span class="chip" data-tone=${tone}><bdi>${label}</bdi></span>`;

/** The word that marks an outsider, a leaver or a service account; none for everybody else. */
export function markerWord(person: Person, text: Text): string | undefined {
  const words = text.words(peopleWords);
  if (person.status === 'deactivated') return words.formerColleague;
  if (person.status === 'system') return words.system;
  if (person.affiliation !== 'external') return undefined;
  return person.organisation ? words.externalOf(person.organisation) : words.external;
}

/** That word as a chip. */
export function personMarker(person: Person, text: Text): TemplateResult | typeof nothing {
  const word = markerWord(person, text);
  const isOutsider = person.affiliation === 'external' && (person.status ?? 'active') === 'active';
  return word ? chip(word, isOutsider ? 'external' : 'plain') : nothing;
}

/** A name with that word, for titles and for assistive technology. */
export const markedName = (person: Person, text: Text): string =>
  [person.name, markerWord(person, text)].filter(Boolean).join(', ');

export const chipStyles = css`
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

  .chip[data-tone='accent'] {
    font-weight: 600;
    color: var(--_accent-text);
    background: var(--_accent-tint);
  }

  .chip[data-tone='positive'] {
    font-weight: 600;
    color: var(--_positive);
    background: var(--_positive-tint);
  }

  .chip[data-tone='external'] {
    font-weight: 600;
    color: var(--_external);
    background: var(--_external-tint);
  }

  .chip[data-tone='caution'] {
    font-weight: 600;
    color: var(--_caution);
  }

  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
`;
