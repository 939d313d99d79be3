// Reads CHANGELOG.md, and says where it is not in the form of Keep a Changelog.

const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
const released = /^\[(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\] - (\d{4}-\d{2}-\d{2})$/;

/**
 * @returns {{ releases: { version: string, date: string, text: string }[], problems: string[] }} newest first
 */
export function readChangelog(text) {
  const [, ...parts] = text.split(/^## +/m);
  const sections = parts.map((part) => {
    const [title, ...lines] = part.split(/\r?\n/);
    return { title: title.trim(), text: lines.join('\n').trim() };
  });
  const problems = [];
  if (sections[0]?.title !== '[Unreleased]') problems.push('The first section has to be "## [Unreleased]".');
  const releases = [];
  for (const section of sections.slice(sections[0]?.title === '[Unreleased]' ? 1 : 0)) {
    const [, version, date] = released.exec(section.title) ?? [];
    if (!version) problems.push(`"## ${section.title}" is not of the form "## [1.2.3] - 2026-03-31".`);
    else if (!isDay(date)) problems.push(`${version}: ${date} is no day.`);
    else releases.push({ version, date, text: section.text });
  }
  for (const { title, text: body } of sections) {
    for (const [, kind] of body.matchAll(/^### +(.+)$/gm))
      if (!kinds.includes(kind)) problems.push(`"### ${kind}" in ${title}: there are ${kinds.join(', ')}.`);
  }
  for (const [i, { version, text: body }] of releases.entries()) {
    if (!body) problems.push(`${version} says nothing.`);
    const older = releases[i + 1];
    if (older && compare(version, older.version) <= 0) problems.push(`${version} stands above ${older.version}.`);
  }
  return { releases, problems };
}

const isDay = (date) => !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

/** Of two versions, as Semantic Versioning orders them. */
export function compare(a, b) {
  const [[coreA, preA], [coreB, preB]] = [a, b].map((version) => {
    const dash = version.indexOf('-');
    return dash < 0 ? [version, ''] : [version.slice(0, dash), version.slice(dash + 1)];
  });
  return byParts(coreA, coreB) || (preA && preB ? byParts(preA, preB) : Number(preA === '') - Number(preB === ''));
}

function byParts(a, b) {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    if (left[i] === right[i]) continue;
    if (left[i] === undefined || right[i] === undefined) return left[i] === undefined ? -1 : 1;
    const [x, y] = [left[i], right[i]].map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    if (typeof x !== typeof y) return typeof x === 'number' ? -1 : 1;
    return x < y ? -1 : 1;
  }
  return 0;
}
