import { isDay, momentOf } from '../internal/dates.js';
import type { Text } from './text.js';
import { timeWords } from './words/times.js';

const minute = 60_000;
const hour = 60 * minute;

/** A day: "14 Mar 2026"; without the year where it is the present one. */
export function formatDay(text: Text, iso: string, now: number): string {
  const date = new Date(momentOf(iso));
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  const format = (locale: string) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
  return text.format(sameYear ? 'day' : 'day-year', format).format(date);
}

/** The exact moment, for tooltips and names; of a day without a time, the day. */
export function formatMoment(text: Text, iso: string): string {
  const timeStyle = isDay(iso) ? undefined : 'short';
  const format = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle });
  return text.format(timeStyle ? 'moment' : 'full-day', format).format(momentOf(iso));
}

/**
 * When something was said: relative to the minute on the same day ("2 hours ago"), with the time on the day before
 * ("yesterday, 16:20"), then the date. A day without a time is "today" or "yesterday": nobody knows the hour.
 */
export function formatAgo(text: Text, iso: string, now: number): string {
  const words = text.words(timeWords);
  const then = momentOf(iso);
  const age = now - then;
  const days = calendarDays(then, now);
  if (isDay(iso) && (days === 0 || days === 1)) return relative(text, -days, 'day');
  if (age < minute && age > -minute) return words.justNow;
  if (age < 0) return formatMoment(text, iso);
  if (age < hour) return relative(text, -Math.floor(age / minute), 'minute');
  if (days === 0 || age < 6 * hour) return relative(text, -Math.floor(age / hour), 'hour');
  if (days === 1) return words.timeOfDay(relative(text, -1, 'day'), formatTime(text, then));
  return formatDay(text, iso, now);
}

/** On which day something happened last: "today", "yesterday", "12 days ago", "3 months ago". */
export function formatDaysAgo(text: Text, iso: string, now: number): string {
  const days = Math.max(0, calendarDays(momentOf(iso), now));
  if (days < 31) return relative(text, -days, 'day');
  if (days < 365) return relative(text, -Math.round(days / 30.4), 'month');
  return relative(text, -Math.round(days / 365.25), 'year');
}

/** A time of day, in the reader's time zone. */
const formatTime = (text: Text, moment: number): string =>
  text
    .format('time', (locale) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }))
    .format(moment);

function relative(text: Text, value: number, unit: Intl.RelativeTimeFormatUnit): string {
  const numeric = unit === 'day' ? 'auto' : 'always';
  return text
    .format(`relative ${numeric}`, (locale) => new Intl.RelativeTimeFormat(locale, { numeric }))
    .format(value, unit);
}

/** Whole days between two moments by the reader's calendar. */
function calendarDays(then: number, now: number): number {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(then)) / (24 * hour));
}
