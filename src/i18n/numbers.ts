import type { Text } from './text.js';

/** A count: exact to 999, then short ("1.2k"). */
export function formatCount(text: Text, value: number): string {
  if (value < 1000) return formatExact(text, value);
  const short = (locale: string) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  return text.format('short', short).format(value).replace(/K$/, 'k');
}

/** A number in full, for names and tooltips. */
export const formatExact = (text: Text, value: number): string =>
  text.format('number', (locale) => new Intl.NumberFormat(locale)).format(value);

/** Bytes as people read them: "84 kB". */
export function formatBytes(text: Text, value: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, value > 0 ? Math.floor(Math.log10(value) / 3) : 0);
  const unit = units[step] ?? 'byte';
  const format = (locale: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 });
  return text.format(unit, format).format(value / 1000 ** step);
}

/** A list in words: "a, b and c". */
export const formatList = (text: Text, items: readonly string[]): string =>
  text.format('list', (locale) => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
