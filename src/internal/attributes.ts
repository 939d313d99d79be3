/** Converters that read a removed attribute as the default, where Lit's own would give `null` to code that expects none. */

/** Text; removed: none. */
export const words = { fromAttribute: (value: string | null) => value ?? '' };

/** A number; removed or not a number: `fallback`. */
export const numberOr = (fallback: number) => ({
  fromAttribute(value: string | null) {
    const number = value === null || value.trim() === '' ? NaN : Number(value);
    return Number.isNaN(number) ? fallback : number;
  },
});
