const lastMillisecond = 1;

/** Whether an ISO date is a day without a time: it means that day wherever the reader is, not a moment in London. */
export const isDay = (iso: string): boolean => /^\d{4}-\d\d-\d\d$/.test(iso);

/**
 * The moment of an ISO date, in milliseconds since 1970: the one it says, or for a day without a time the start of that
 * day in the reader's time zone. `Date.parse` would take the start of the day in UTC, which is the day before in America.
 */
export const momentOf = (iso: string): number => Date.parse(isDay(iso) ? `${iso}T00:00:00` : iso);

/**
 * The last moment at which something dated until then still holds, in milliseconds since 1970: the one it says, or for
 * a day without a time the last one of that day in the reader's time zone.
 */
export const endOf = (iso: string): number =>
  isDay(iso) ? Date.parse(`${iso}T24:00:00`) - lastMillisecond : Date.parse(iso);

/** Whether the day that an ISO date begins with is in the calendar: `Date.parse` reads 31 February as 3 March. */
export function isRealDay(iso: string): boolean {
  const day = iso.slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}
