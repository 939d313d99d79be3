import { css, html, nothing, type TemplateResult } from 'lit';
import { own } from '../internal/own.js';
import { conversationWords, formatMoment, peopleWords, type Text } from '../i18n/index.js';
import type { Activity, Group, Person } from '../model/index.js';
import { personFace } from './avatar.js';
import { chip, personMarker, type ChipTone } from './chip.js';
import { activityContent } from './activity-content.js';
import { bone, boneFace } from './faces.js';
import { link } from './link.js';
import { personName } from './person-line.js';
import { reactions, type React } from './reactions.js';
import { ago } from './time.js';
import { unsavedNote, type Unsaved } from './unsaved-note.js';

/** All a post is drawn from. */
export interface ActivityFacts {
  readonly activity: Activity;
  readonly text: Text;
  readonly now: number;
  readonly schemes: Iterable<string> | undefined;
  /** Who wrote it; `'loading'` while that is on its way. */
  readonly actor: Person | 'loading' | undefined;
  /** The group it was posted to, where that is worth saying. */
  readonly group: Group | undefined;
  /** A person who is known; mentions ask for it. */
  readonly personOf: (id: string) => Person | undefined;
  /** Gives a reaction to the post; nothing where the viewer may only read. */
  readonly react?: React | undefined;
  /** What could not be saved about the post. */
  readonly unsaved?: Unsaved | undefined;
  readonly onPerson: (person: Person, event: MouseEvent) => void;
  readonly onGroup: (group: Group, event: MouseEvent) => void;
  readonly onActivity: (activity: Activity, event: MouseEvent) => void;
}

/** What stands at and below a post's words: the answer, what can be done, and the open conversation. */
export interface Below {
  readonly answer?: unknown;
  readonly actions?: unknown;
  readonly thread?: unknown;
}

/** A post: who, where and when, what, and what came of it. */
export function activityItem(facts: ActivityFacts, below: Below): TemplateResult {
  const { activity, text } = facts;
  return html`<div class="row top">
      ${face(facts, 'medium')}
      <div class="grow">
        <div class="by">${name(facts)}${inGroup(facts)}${purposeChip(activity, text)}</div>
        <div class="small muted">${details(facts)}</div>
      </div>
    </div>
    ${content(facts)}${below.answer}
    <div class="acts">${reactions(activity, text, facts.react)}${below.actions}</div>
    ${unsaved(facts)}${below.thread}`;
}

function content({ activity, text, schemes, personOf }: ActivityFacts) {
  return activityContent(activity, text, schemes, (id) => {
    const person = personOf(id);
    return person?.affiliation === 'external' ? html` ${personMarker(person, text)}` : nothing;
  });
}

/** A reply in its conversation. */
export function replyItem(facts: ActivityFacts, isAnswer: boolean): TemplateResult {
  const { text } = facts;
  return html`<div class="reply" data-answer=${isAnswer ? '' : nothing}>
    ${face(facts, 'small')}
    <div class="grow">
      <div class="by">
        ${name(facts)}${isAnswer ? chip(text.words(conversationWords).answer, 'positive') : nothing}<span
          class="small muted"
          >${details(facts, false)}</span
        >
      </div>
      ${content(facts)}
      ${
        facts.react || facts.activity.reactions?.length
          ? html`<div class="acts">${reactions(facts.activity, text, facts.react)}</div>`
          : nothing
      }
      ${unsaved(facts)}
    </div>
  </div>`;
}

/** The shape of a post that is on its way. */
export const activitySkeleton = (): TemplateResult =>
  html`<div class="post">
    <div class="row">
      ${boneFace()}
      <div class="grow">${bone(4)}${bone(3)}</div>
    </div>
    <div>${bone(10)}${bone(9)}${bone(6)}</div>
    <div class="acts">${bone(2)}</div>
  </div>`;

function face({ actor }: ActivityFacts, size: 'small' | 'medium') {
  if (actor === 'loading') return boneFace(size);
  return personFace(actor ?? { id: '', name: '' }, { size });
}

function name({ actor, text, schemes, onPerson }: ActivityFacts) {
  if (actor === 'loading') return html`<span class="name-bone">${bone(10)}</span>`;
  if (!actor) return html`<span class="name muted">${text.words(peopleWords).unknownPerson}</span>`;
  return personName(actor, text, { schemes, onClick: (event) => onPerson(actor, event) });
}

function inGroup({ group, text, schemes, onGroup }: ActivityFacts) {
  if (!group) return nothing;
  const place = link(group.url, html`<bdi>${group.name}</bdi>`, {
    schemes,
    class: 'in',
    onClick: (event) => onGroup(group, event),
  });
  return html`<span><span class="muted">${text.words(conversationWords).inGroup}</span> ${place}</span>`;
}

function details({ activity, actor, text, now, schemes, onActivity }: ActivityFacts, withTitle = true) {
  const title = withTitle && actor !== 'loading' ? [actor?.title, actor?.location].filter(Boolean).join(', ') : '';
  const onClick = (event: MouseEvent) => onActivity(activity, event);
  const when = link(activity.url, ago(activity.published, now, text), { schemes, onClick });
  return html`${title ? html`<bdi>${title}</bdi> · ` : nothing}${when}${
    activity.updated
      ? html` · <span title=${formatMoment(text, activity.updated)}>${text.words(conversationWords).edited}</span>`
      : nothing
  }${activity.closed ? html` · ${text.words(conversationWords).closedPost}` : nothing}`;
}

const tones: Readonly<Record<string, ChipTone>> = { ask: 'accent', decide: 'positive', announce: 'caution' };

function purposeChip(activity: Activity, text: Text) {
  const { purpose } = activity;
  const word = purpose && text.words(conversationWords).purposes[purpose];
  if (!word || activity.state === 'removed') return nothing;
  return chip(word, own(tones, purpose) ?? 'plain');
}

const unsaved = ({ unsaved: what, activity, text }: ActivityFacts) =>
  what ? unsavedNote(what, text, activity.id) : nothing;

export const activityStyles = css`
  .post {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
    padding: var(--_s4) clamp(var(--_s3), 4cqi, 1.25rem) var(--_s2);
  }

  .by {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.4em;
    min-inline-size: 0;
  }

  /* At the end of the line where there is room, else after the names. */
  @container (min-width: 30em) {
    .post .by > .chip {
      margin-inline-start: auto;
    }
  }

  .name-bone {
    inline-size: 9em;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s4);
    min-block-size: max(2rem, 32px);
  }

  .acts:empty {
    display: none;
  }

  .post:has(> .acts:empty) {
    padding-block-end: var(--_s4);
  }

  .acts > button:first-child {
    margin-inline-start: calc(-1 * var(--_s2));
  }

  .act {
    display: inline-flex;
    font-weight: 400;
    align-items: center;
    gap: 0.4em;
    font-variant-numeric: tabular-nums;
  }

  .reply {
    display: flex;
    gap: 0.6em;
    padding: var(--_s2) var(--_s3);
    border-radius: var(--_radius);
    background: var(--_faint);
    font-size: 0.9333em;
  }

  .reply[data-answer] {
    background: color-mix(in oklab, var(--_positive-tint), transparent 25%);
  }

  .reply .by > .chip {
    margin-inline-start: 0;
  }

  .reply .acts {
    min-block-size: 1.6em;
  }

  @media (forced-colors: active) {
    .reply {
      border: 1px solid;
    }
  }
`;
