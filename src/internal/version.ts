/** The version of this copy of Kith; the same as in package.json (a test sees to that). */
export const version = '0.1.0';
