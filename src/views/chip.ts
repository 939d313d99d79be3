import { html, nothing, type TemplateResult } from 'lit';
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
