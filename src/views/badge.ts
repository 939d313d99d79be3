import { css, html, nothing, type TemplateResult } from 'lit';
import { expertiseWords, formatCount, formatDay, formatDaysAgo, type Text } from '../i18n/index.js';
// From its own file: the index would bring the schemas along.
import { isExpired } from '../model/expiry.js';
import type { Expertise } from '../model/index.js';
import { badgeIcon, icon } from './icon.js';

/** All a badge is drawn from. */
export interface BadgeFacts {
  readonly expertise: Expertise;
  /** The topic's name. */
  readonly name: string;
  readonly text: Text;
  readonly now: number;
}

/** The badge as a word among others; what it rests on is its title, and read out with it. */
export function badgeChip(facts: BadgeFacts): TemplateResult {
  const details = describe(facts).join(' · ');
  const old = isExpired(facts.expertise, facts.now);
  return html`<span class="badge" data-old=${old ? '' : nothing} title=${details}
    >${icon(badgeIcon)}<span class="words"
      ><bdi>${facts.name}</bdi
      >${old ? html` <span class="mark">${facts.text.words(expertiseWords).expired}</span>` : nothing}<span
        class="visually-hidden"
        >: ${details}</span
      ></span
    ></span
  >`;
}

/** The badge as a row: the topic, and below it what the claim rests on and how fresh that is. */
export function badgeRow(facts: BadgeFacts): TemplateResult {
  const old = isExpired(facts.expertise, facts.now);
  const { scope, level } = facts.expertise;
  const levelWord = level && facts.text.words(expertiseWords).levels[level];
  return html`<span class="badge" data-old=${old ? '' : nothing}
    >${icon(badgeIcon)}<span class="words"
      ><span class="name"
        ><bdi>${facts.name}</bdi>${levelWord ? html` <span class="level">${levelWord}</span>` : nothing}</span
      ><span class="small muted">${describe(facts).join(' · ')}</span>${
        scope ? html`<span class="small muted"><bdi>${scope}</bdi></span>` : nothing
      }</span
    ></span
  >`;
}

/** What the claim rests on, how much of it there is, and how fresh it is. */
function describe({ expertise, text, now }: BadgeFacts): string[] {
  const words = text.words(expertiseWords);
  const { basis, issuer, endorsementCount = 0, evidence, validUntil, lastUsed } = expertise;
  const pieces = expertise.evidenceCount ?? evidence?.length ?? 0;
  if (validUntil !== undefined && isExpired(expertise, now)) {
    return [words.expiredOn(formatDay(text, validUntil, now)), issuer].filter((part) => part !== undefined);
  }
  const ground =
    basis === 'endorsed' && endorsementCount > 0
      ? words.endorsedBy(endorsementCount, formatCount(text, endorsementCount))
      : basis === 'certified' && issuer
        ? words.certifiedBy(issuer)
        : basis && (words.bases[basis] ?? basis);
  const parts = [
    ground,
    pieces > 0 && words.evidence(pieces, formatCount(text, pieces)),
    lastUsed && words.lastUsed(formatDaysAgo(text, lastUsed, now)),
    validUntil && words.validUntil(formatDay(text, validUntil, now)),
  ];
  return parts.filter((part): part is string => Boolean(part));
}

export const badgeStyles = css`
  .badge .words {
    min-inline-size: 0;
  }

  .badge .icon {
    color: var(--_accent-text);
  }

  .badge[data-old] bdi,
  .badge[data-old] .icon {
    color: var(--_muted);
  }
`;
