type Loose<T> = { [K in keyof T]: Partial<Pick<T, K>> extends Pick<T, K> ? T[K] | undefined : T[K] };

/** An object without the fields that are undefined or empty lists. */
export const present = <T extends object>(fields: Loose<T>): T =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as T;

/** A text that is there: an empty one is not. */
export const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
