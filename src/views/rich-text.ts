import { css, html, nothing, type TemplateResult } from 'lit';
import { graphemes } from '../internal/graphemes.js';
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

/**
 * The words of an activity: text bindings only, so nothing in them can become markup. HTML is shown as its plain text.
 */
export function richText(
  activity: Pick<Activity, 'text' | 'entities' | 'html' | 'language'>,
  schemes?: Iterable<string>,
): TemplateResult {
  const text = activity.text ?? htmlToText(activity.html ?? '');
  const root = nest(text, activity.text === undefined ? [] : (activity.entities ?? []));
  const words = renderInner(text, root, schemes);
  return html`<div class="rich" dir="auto" lang=${activity.language ?? nothing}><div>${words}</div></div>`;
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
      start: floor(edges, entity.start),
      end: ceil(edges, entity.end),
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

function renderInner(text: string, stretch: Stretch, schemes?: Iterable<string>): unknown[] {
  const parts: unknown[] = [];
  let at = stretch.start;
  for (const inner of stretch.inner) {
    parts.push(text.slice(at, inner.start), renderStretch(text, inner, schemes));
    at = inner.end;
  }
  return [...parts, text.slice(at, stretch.end)];
}

function renderStretch(text: string, stretch: Stretch, schemes?: Iterable<string>): unknown {
  const inner = renderInner(text, stretch, schemes);
  const url = stretch.entity?.url;
  switch (stretch.entity?.type) {
    case 'mention':
    case 'topic':
    case 'link':
      return link(url, inner, { class: 'ref', schemes });
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

function graphemeEdges(text: string): number[] {
  let at = 0;
  return [0, ...graphemes(text).map((grapheme) => (at += grapheme.length))];
}

const floor = (edges: readonly number[], offset: number) => edges.findLast((edge) => edge <= offset) ?? 0;
const ceil = (edges: readonly number[], offset: number) => edges.find((edge) => edge >= offset) ?? edges.at(-1) ?? 0;

export const richTextStyles = css`
  .rich {
    white-space: pre-line;
    overflow-wrap: break-word;
  }

  /* Inside, so that a text of the other direction begins at its own side of the post. */
  .rich > div {
    max-inline-size: 68ch;
  }

  .rich .ref {
    color: var(--_accent-text);
    font-weight: 500;
  }

  .rich a.ref:hover {
    text-decoration: underline;
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
