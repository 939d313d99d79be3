/** The entry of a table under a word from outside: never what every object inherits, such as `constructor`. */
export const own = <V>(table: Readonly<Record<string, V>>, key: string | undefined): V | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
