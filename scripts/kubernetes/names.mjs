/** How two spellings of one name are told to be the same: without marks, case and surplus space. */
export const nameKey = (name) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Handles are the same whatever their case. */
export const handleKey = (handle) => handle.trim().toLowerCase();

/** A name as a piece of an id; letters of every script stay. */
export const slug = (name) =>
  nameKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const robots = /\[bot\]|\brobot\b|(^|[\s_-])bot$|^(dependabot|renovate|github-actions|mergify|netlify|codecov)\b/i;

/** Service accounts, by what they are called. `\b` keeps people named Abbott or Robotham out of it. */
export const isRobot = (name) => robots.test(name);
