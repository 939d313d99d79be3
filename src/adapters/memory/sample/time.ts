const day = 86_400_000;

/** Whether a date is written as days from now, e.g. `+30` or `-12`. */
export const isRelative = (date: unknown): date is string => typeof date === 'string' && /^[+-]\d+$/.test(date);

/** The ISO date that is so many days after `now` (milliseconds since 1970). */
export const dayFrom = (now: number, days: number): string => new Date(now + days * day).toISOString().slice(0, 10);

/** An ISO date and time so many days before `now`, at a time of the day in UTC; moved to Friday where it is a weekend. */
export function workdayBefore(now: number, days: number, hour: number, minute: number): number {
  const at = new Date(now - days * day);
  at.setUTCHours(hour, minute, 0, 0);
  const weekday = at.getUTCDay();
  return at.getTime() - (weekday === 0 ? 2 : weekday === 6 ? 1 : 0) * day;
}
