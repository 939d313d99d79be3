import { html, nothing, type TemplateResult } from 'lit';
import { endOf } from '../internal/dates.js';
import {
  formatCount,
  formatDay,
  formatDaysAgo,
  formatExact,
  formatList,
  formatMoment,
  groupWords,
  type Text,
} from '../i18n/index.js';
import type { Group, Person } from '../model/index.js';
import { personFace } from './avatar.js';
import { groupFace } from './group-face.js';
import { chip } from './chip.js';
import { facePile } from './face-pile.js';
import { bone, boneFace } from './faces.js';
import { groupDetails } from './group-details.js';
import { alertIcon, icon } from './icon.js';
import { link } from './link.js';
import { personName } from './person-line.js';

/** People of a group, as far as they are known: on their way, or not for this viewer (`undefined`). */
export type KnownPeople = readonly Person[] | 'loading' | undefined;

/** All a group's card is drawn from. */
export interface GroupFacts {
  readonly group: Group;
  readonly text: Text;
  readonly now: number;
  readonly schemes: Iterable<string> | undefined;
  readonly facilitators: KnownPeople;
  readonly experts: KnownPeople;
  /** How many there are in all, where the provider counts. */
  readonly facilitatorCount: number | undefined;
  readonly expertCount: number | undefined;
  readonly people: ReadonlyMap<string, Person>;
  readonly topics: readonly string[];
  readonly onGroup: (event: MouseEvent) => void;
  readonly onPerson: (person: Person, event: MouseEvent) => void;
}

/** The group in one line. */
export function groupLine(facts: GroupFacts): TemplateResult {
  const members = memberCount(facts);
  return html`<div class="line">
    ${heading(facts, [kindOf(facts), members].filter(Boolean).join(' · '), 'medium')}
  </div>`;
}

/** The group's card; with `full`, everything it says about itself. */
export function groupCard(facts: GroupFacts, full: boolean): TemplateResult {
  const { group, text } = facts;
  const words = text.words(groupWords);
  const purpose = group.purpose ?? group.description;
  const policy = group.joinPolicy && words.joinPolicies[group.joinPolicy];
  return html`<div class="body">
      ${heading(facts, [kindOf(facts), policy].filter(Boolean).join(' · '), 'medium')}
      ${purpose ? html`<p class="purpose" dir="auto">${purpose}</p>` : nothing}
      <dl>
        ${facilitatorsRow(facts)}${expertsRow(facts)}${sponsorsRow(facts)}${
          facts.topics.length > 0 ? fact(words.topics, formatList(text, facts.topics)) : nothing
        }
      </dl>
      ${full ? groupDetails(group, text, facts.now, facts.schemes) : nothing}
    </div>
    ${footer(facts)}`;
}

/** The shape of a group that is on its way. */
export function groupSkeleton(view: 'compact' | 'card' | 'full'): TemplateResult {
  const head = html`<div class="row">
    ${boneFace('medium', true)}
    <div class="grow">${bone(6)}${bone(4)}</div>
  </div>`;
  if (view === 'compact') return html`<div class="line">${head}</div>`;
  const row = html`<div class="fact">
    <dt>${bone(8)}</dt>
    <dd class="row">${boneFace('small')}${bone(6)}</dd>
  </div>`;
  return html`<div class="body">
      ${head}
      <div>${bone(10)}${bone(9)}${bone(5)}</div>
      <dl aria-hidden="true">${row}${row}${row}</dl>
    </div>
    <div class="foot"><span class="grow">${bone(3)}</span></div>`;
}

function heading({ group, text, schemes, onGroup }: GroupFacts, line: string, size: 'medium' | 'large') {
  const words = text.words(groupWords);
  const stage = group.stage && words.groupStages[group.stage];
  return html`<div class="row">
    ${groupFace(group, size)}
    <div class="grow">
      <div class="who">
        ${link(group.url, html`<bdi>${group.name}</bdi>`, { class: 'name title', part: 'name', id: 'name', schemes, onClick: onGroup })}
        ${group.official ? chip(words.official, 'accent') : nothing}${stage ? chip(stage) : nothing}
      </div>
      ${line ? html`<div class="small muted">${line}</div>` : nothing}
    </div>
  </div>`;
}

function kindOf({ group, text }: GroupFacts) {
  const words = text.words(groupWords);
  const kind = group.kind && (words.groupKinds[group.kind] ?? group.kind);
  const visibility = group.visibility && words.visibilities[group.visibility];
  return [kind, visibility].filter(Boolean).join(', ');
}

function memberCount({ group, text }: GroupFacts) {
  if (group.memberCount === undefined || group.viewer?.canSeeMembers === false) return undefined;
  return text.words(groupWords).members(group.memberCount, formatCount(text, group.memberCount));
}

const fact = (label: string, value: unknown) =>
  html`<div class="fact">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const loadingFact = (label: string) =>
  html`<div class="fact">
    <dt>${label}</dt>
    <dd class="row" aria-hidden="true">${boneFace('small')}${bone(6)}</dd>
  </div>`;

function facilitatorsRow(facts: GroupFacts) {
  const { facilitators, facilitatorCount = 0, text } = facts;
  const label = text.words(groupWords).looksAfterIt;
  if (facilitators === undefined) return nothing;
  if (facilitators === 'loading') return loadingFact(label);
  if (facilitators.length === 0) {
    return fact(
      label,
      html`<span class="vacant">${icon(alertIcon)}<span>${text.words(groupWords).facilitatorWanted}</span></span>`,
    );
  }
  const more = facilitatorCount - facilitators.length;
  const rows = facilitators.map(
    (person) => html`<li class="row">${personFace(person, { size: 'small' })}${named(facts, person)}</li>`,
  );
  const rest = html`<li class="small muted">${text.words(groupWords).andMoreName(more)}</li>`;
  return fact(
    label,
    html`<ul>
      ${rows}${more > 0 ? rest : nothing}
    </ul>`,
  );
}

function expertsRow({ experts, expertCount, text }: GroupFacts) {
  const label = text.words(groupWords).experts;
  if (experts === undefined) return nothing;
  if (experts === 'loading') return loadingFact(label);
  if (experts.length === 0) return fact(label, html`<span class="muted">${text.words(groupWords).noExperts}</span>`);
  return fact(label, facePile(experts, expertCount ?? experts.length, text));
}

function sponsorsRow(facts: GroupFacts) {
  const { group, people, text } = facts;
  const sponsors = (group.sponsors ?? [])
    .map(({ personId }) => people.get(personId))
    .filter((person) => person !== undefined);
  if (!group.sponsors?.length || sponsors.length === 0) return nothing;
  return fact(
    text.words(groupWords).sponsors,
    html`<ul>
      ${sponsors.map((person) => html`<li class="who">${named(facts, person)} <span class="muted">${person.unit ?? ''}</span></li>`)}
    </ul>`,
  );
}

const named = ({ text, schemes, onPerson }: GroupFacts, person: Person) =>
  personName(person, text, { schemes, class: 'person', onClick: (event) => onPerson(person, event) });

function footer(facts: GroupFacts) {
  const { group, text, now } = facts;
  const words = text.words(groupWords);
  const { version, policyUrl, reviewDate: review } = group.governance ?? {};
  const isDue = review !== undefined && endOf(review) < now;
  const rules = [
    (version ?? policyUrl) ? link(policyUrl, words.rules(version), { schemes: facts.schemes }) : undefined,
    review &&
      (isDue ? words.reviewOverdue(formatDay(text, review, now)) : words.reviewDue(formatDay(text, review, now))),
  ].filter(Boolean);
  const members = memberCount(facts);
  const lastActivity = group.viewer?.canSeeContent === false ? undefined : group.lastActivity;
  if (!members && rules.length === 0 && !lastActivity) return nothing;
  return html`<div class="foot small muted">
    ${members ? html`<span title=${formatExact(text, group.memberCount ?? 0)}>${members}</span>` : nothing}
    ${rules.length > 0 ? html`<span class="rules">${rules.map((part, i) => (i > 0 ? html` · ${part}` : part))}</span>` : nothing}
    ${
      lastActivity
        ? html`<span class="end"
            ><time datetime=${lastActivity} title=${formatMoment(text, lastActivity)}
              >${words.active(formatDaysAgo(text, lastActivity, now))}</time
            ></span
          >`
        : nothing
    }
  </div>`;
}
