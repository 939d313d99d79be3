import { css, html, type TemplateResult } from 'lit';

/** A text with its matched stretches marked. Ranges may come unordered, overlapping or beyond the end. */
export function highlight(
  text: string,
  ranges: readonly (readonly [number, number])[] = [],
): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (from >= to) continue;
    parts.push(text.slice(at, from), html`<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return [...parts, text.slice(at)];
}

export const highlightStyles = css`
  mark {
    background: color-mix(in oklab, var(--_accent) 22%, transparent);
    color: inherit;
    border-radius: 2px;
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
