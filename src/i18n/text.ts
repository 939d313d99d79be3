import { isDay, momentOf } from '../internal/dates.js';
import { en, type Messages } from './messages.js';

const minute = 60_000;
const hour = 60 * minute;

/** Texts, numbers, dates and lists in one language. Made once for each locale. */
export class Text {
  readonly messages: Messages;
  readonly locale: string;
  readonly #formats = new Map<string, unknown>();

  constructor(messages: Messages, locale: string) {
    this.messages = messages;
    this.locale = locale;
  }

  /** A count: exact to 999, then short ("1.2k"). */
  count(value: number): string {
    if (value < 1000) return this.#format('number', () => new Intl.NumberFormat(this.locale)).format(value);
    const short = () => new Intl.NumberFormat(this.locale, { notation: 'compact', maximumFractionDigits: 1 });
    return this.#format('short', short).format(value).replace(/K$/, 'k');
  }

  /** A number in full, for names and tooltips. */
  exact(value: number): string {
    return this.#format('number', () => new Intl.NumberFormat(this.locale)).format(value);
  }

  /** Bytes as people read them: "84 kB". */
  bytes(value: number): string {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
    const step = Math.min(units.length - 1, value > 0 ? Math.floor(Math.log10(value) / 3) : 0);
    const unit = units[step] ?? 'byte';
    const format = () =>
      new Intl.NumberFormat(this.locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 });
    return this.#format(unit, format).format(value / 1000 ** step);
  }

  /** A list in words: "a, b and c". */
  list(items: readonly string[]): string {
    return this.#format('list', () => new Intl.ListFormat(this.locale, { type: 'conjunction' })).format(items);
  }

  /** A day: "14 Mar 2026"; without the year where it is the present one. */
  day(iso: string, now: number): string {
    const date = new Date(momentOf(iso));
    const sameYear = date.getFullYear() === new Date(now).getFullYear();
    const format = () =>
      new Intl.DateTimeFormat(this.locale, {
        day: 'numeric',
        month: 'short',
        ...(sameYear ? {} : { year: 'numeric' }),
      });
    return this.#format(sameYear ? 'day' : 'day-year', format).format(date);
  }

  /** The exact moment, for tooltips and names; of a day without a time, the day. */
  moment(iso: string): string {
    const timeStyle = isDay(iso) ? undefined : 'short';
    const format = () => new Intl.DateTimeFormat(this.locale, { dateStyle: 'full', timeStyle });
    return this.#format(timeStyle ? 'moment' : 'full-day', format).format(momentOf(iso));
  }

  /**
   * When something was said: relative to the minute on the same day ("2 hours ago"), with the time on the day before
   * ("yesterday, 16:20"), then the date. A day without a time is "today" or "yesterday": nobody knows the hour.
   */
  ago(iso: string, now: number): string {
    const then = momentOf(iso);
    const age = now - then;
    const days = calendarDays(then, now);
    if (isDay(iso) && (days === 0 || days === 1)) return this.#relative(-days, 'day');
    if (age < minute && age > -minute) return this.messages.justNow;
    if (age < 0) return this.moment(iso);
    if (age < hour) return this.#relative(-Math.floor(age / minute), 'minute');
    if (days === 0 || age < 6 * hour) return this.#relative(-Math.floor(age / hour), 'hour');
    if (days === 1) return this.messages.timeOfDay(this.#relative(-1, 'day'), this.time(then));
    return this.day(iso, now);
  }

  /** On which day something happened last: "today", "yesterday", "12 days ago", "3 months ago". */
  daysAgo(iso: string, now: number): string {
    const days = Math.max(0, calendarDays(momentOf(iso), now));
    if (days < 31) return this.#relative(-days, 'day');
    if (days < 365) return this.#relative(-Math.round(days / 30.4), 'month');
    return this.#relative(-Math.round(days / 365.25), 'year');
  }

  /** A time of day, in the reader's time zone or another one. */
  time(moment: number, timeZone?: string): string {
    const format = () =>
      new Intl.DateTimeFormat(this.locale, { hour: 'numeric', minute: '2-digit', ...(timeZone ? { timeZone } : {}) });
    return this.#format(`time ${timeZone ?? ''}`, format).format(moment);
  }

  #relative(value: number, unit: Intl.RelativeTimeFormatUnit): string {
    const format = () => new Intl.RelativeTimeFormat(this.locale, { numeric: unit === 'day' ? 'auto' : 'always' });
    return this.#format(unit === 'day' ? 'relative-day' : 'relative', format).format(value, unit);
  }

  #format<F>(key: string, make: () => F): F {
    const made = (this.#formats.get(key) as F | undefined) ?? make();
    this.#formats.set(key, made);
    return made;
  }
}

/** Whole days between two moments by the reader's calendar. */
function calendarDays(then: number, now: number): number {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(then)) / (24 * hour));
}

const texts = new Map<string, Text>();

/**
 * The texts for a language tag. Dates and numbers follow the tag only where its words are there too: a page with
 * English words and German months would read worse than one in English.
 */
export function textFor(lang: string): Text {
  const locale = lang.toLowerCase().split('-')[0] === en.locale && isLocale(lang) ? lang : en.locale;
  const text = texts.get(locale) ?? new Text(en, locale);
  texts.set(locale, text);
  return text;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
