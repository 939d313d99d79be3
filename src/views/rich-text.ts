import { css, html, nothing, type TemplateResult } from 'lit';
import { graphemeEdges } from '../internal/graphemes.js';
import { htmlToText } from '../internal/html-to-text.js';
import type { Activity, Entity } from '../model/index.js';
import { link } from './link.js';

/** A stretch of text with what lies inside it. Stretches are nested, never overlapping. */
export interface Stretch {
  readonly entity: Entity | undefined;
  readonly start: number;
  readonly end: number;
  readonly inner: readonly Stretch[];
}

/** What stands behind a mention of a person: the marker of an outsider, or nothing. */
export type Mark = (personId: string) => unknown;

/**
 * The words of an activity: text bindings only, so nothing in them can become markup. HTML is shown as its plain text.
 */
export function richText(
  activity: Pick<Activity, 'text' | 'entities' | 'html' | 'language'>,
  schemes?: Iterable<string>,
  mark: Mark = () => nothing,
): TemplateResult {
  const { text = '', entities = [], html: markup = '' } = activity;
  const words = text === '' ? htmlToText(markup) : text;
  const root = nest(words, text === '' ? [] : entities);
  const content = renderInner(words, root, { schemes, mark });
  return html`<div class="rich" dir="auto" lang=${activity.language ?? nothing}><div>${content}</div></div>`;
}

/**
 * Arranges entities as a tree: ends clamped to the text and to graphemes, empty ones left out, and one that only
 * overlaps another cut where that ends.
 */
export function nest(text: string, entities: readonly Entity[]): Stretch {
  const root = { entity: undefined, start: 0, end: text.length, inner: [] as Stretch[] };
  if (entities.length === 0) return root;
  const edges = graphemeEdges(text);
  const clamped = entities
    .map((entity) => ({
      entity,
      start: edges(entity.start).before,
      end: edges(entity.end).after,
      inner: [] as Stretch[],
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open = [root as Stretch & { inner: Stretch[] }];
  for (const stretch of clamped) {
    while (open.length > 1 && (open.at(-1)?.end ?? 0) <= stretch.start) open.pop();
    const holder = open.at(-1) ?? root;
    const cut = { ...stretch, end: Math.min(stretch.end, holder.end) };
    holder.inner.push(cut);
    open.push(cut);
  }
  return root;
}

interface Rendering {
  readonly schemes: Iterable<string> | undefined;
  readonly mark: Mark;
  /** A link holds no link. */
  readonly inLink?: boolean;
}

function renderInner(text: string, stretch: Stretch, how: Rendering): unknown[] {
  const parts: unknown[] = [];
  let at = stretch.start;
  for (const inner of stretch.inner) {
    parts.push(text.slice(at, inner.start), renderStretch(text, inner, how));
    at = inner.end;
  }
  return [...parts, text.slice(at, stretch.end)];
}

function renderStretch(text: string, stretch: Stretch, how: Rendering): unknown {
  const { type, url, id } = stretch.entity ?? {};
  const isRef = type === 'mention' || type === 'topic' || type === 'link';
  const inner = renderInner(text, stretch, { ...how, inLink: isRef ? true : how.inLink === true });
  if (isRef) {
    const ref = link(how.inLink ? undefined : url, inner, { class: 'ref', schemes: how.schemes });
    return type === 'mention' && id !== undefined ? [ref, how.mark(id)] : ref;
  }
  switch (type) {
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'emphasis':
      return html`<em>${inner}</em>`;
    case 'code':
      return html`<code>${inner}</code>`;
    case 'quote':
      return html`<q>${inner}</q>`;
    default:
      return inner;
  }
}

export const richTextStyles = css`
  .rich {
    text-align: start;
    white-space: pre-line;
    overflow-wrap: break-word;
  }

  /* Inside, so that a text of the other direction begins at its own side of the post. */
  .rich > div {
    max-inline-size: 68ch;
  }

  .rich .ref {
    color: var(--_accent-text);
  }

  .rich a.ref {
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
  }

  .rich a.ref:hover {
    text-decoration-color: currentColor;
  }

  .rich strong {
    font-weight: 600;
  }

  .rich code {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.9em;
    padding: 0.1em 0.3em;
    border-radius: 0.25em;
    background: var(--_faint);
  }

  .rich q {
    /* The text has its own. */
    quotes: none;
    color: var(--_muted);
  }
`;
