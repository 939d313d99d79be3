// Takes comments, indentation and needless spaces out of css`…`: no bundler looks into template literals, and every page
// would carry them.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Lines stay lines, so that source maps hold. */
const trim = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/^ +| (?=\{$)/gm, '')
    // Only behind a property's name: in a selector a space is a relation.
    .replace(/^([\w-]+:) /gm, '$1');

export const trimStyles = (code) =>
  code.replace(/\bcss ?`([^`]*)`/g, (whole, css) => (css.includes('${') ? whole : `css\`${trim(css)}\``));

export function trimStylesIn(folder) {
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const name = path.join(folder, file);
    const code = readFileSync(name, 'utf8');
    const trimmed = trimStyles(code);
    if (trimmed !== code) writeFileSync(name, trimmed);
  }
}
