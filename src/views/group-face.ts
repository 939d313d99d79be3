import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { hash } from '../internal/hash.js';
import type { Group } from '../model/index.js';
import { hues, picture, type FaceSize } from './avatar.js';

/** A group's face: its picture, else a quiet pattern from its id. Always decoration. */
export function groupFace(group: Pick<Group, 'id' | 'image'>, size: FaceSize = 'medium'): TemplateResult {
  return html`<span class="face square" data-size=${size} data-hue=${hash(group.id) % hues} aria-hidden="true"
    >${pattern(group.id)}${picture(group.image?.url)}</span
  >`;
}

/** Four tiles, each a square, a disc or a quarter of one: quiet, and different enough to be told apart. */
function pattern(id: string): TemplateResult {
  const bits = hash(`${id}#`);
  const tiles = [0, 1, 2, 3].map((i) => tile((bits >>> (i * 3)) & 7, i % 2, Math.floor(i / 2)));
  return html`<svg class="pattern" viewBox="-0.5 -0.5 3 3">${tiles}</svg>`;
}

function tile(kind: number, x: number, y: number) {
  if (kind === 0) return nothing;
  if (kind === 1) return svg`<circle cx=${x + 0.5} cy=${y + 0.5} r="0.5" />`;
  if (kind < 4) return svg`<rect x=${x} y=${y} width="1" height="1" />`;
  return svg`<path d="M0 0H1A1 1 0 0 1 0 1Z" transform="translate(${x} ${y}) rotate(${kind * 90} 0.5 0.5)" />`;
}

export const groupFaceStyles = css`
  .face.square {
    border-radius: 25%;
    overflow: hidden;
  }

  .face .pattern {
    inline-size: 100%;
    block-size: 100%;
    fill: currentColor;
    /* Closes the seams between tiles. */
    stroke: currentColor;
    stroke-width: 0.04;
    opacity: 0.62;
  }
`;
