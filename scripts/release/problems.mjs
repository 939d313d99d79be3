// What keeps a version from being released.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compare, readChangelog } from './changelog.mjs';

/** Where the version stands, and what is said about it. */
export function readRelease(root) {
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  return {
    manifest: JSON.parse(read('package.json')),
    source: /version = '([^']*)'/.exec(read('src/internal/version.ts'))?.[1],
    changelog: readChangelog(read('CHANGELOG.md')),
  };
}

/** What has to be right at any time. */
export function standingProblems({ manifest: { version }, source, changelog: { releases, problems } }) {
  const found = [...problems];
  if (source !== version) found.push(`src/internal/version.ts says ${source}, package.json ${version}.`);
  const [newest] = releases;
  if (newest && compare(version, newest.version) < 0)
    found.push(`package.json says ${version}, and CHANGELOG.md has ${newest.version} already.`);
  return found;
}

/**
 * What keeps this tag from being published, besides.
 *
 * @param {string} [repository] `owner/name` of the place it is published from
 */
export function releaseProblems(release, tag, repository) {
  const { manifest, changelog } = release;
  const found = standingProblems(release);
  if (tag !== `v${manifest.version}`) found.push(`The tag is ${tag}, and package.json says ${manifest.version}.`);
  if (changelog.releases[0]?.version !== manifest.version)
    found.push(`CHANGELOG.md begins with no "## [${manifest.version}] - YYYY-MM-DD": date what is unreleased.`);
  if (repository) {
    const { url = '' } =
      typeof manifest.repository === 'string' ? { url: manifest.repository } : (manifest.repository ?? {});
    // The registry takes no provenance from another place than the package names.
    if (!new RegExp(`(^github:|[/@]github\\.com[/:])${repository.replaceAll('.', '\\.')}(\\.git)?$`, 'i').test(url))
      found.push(`package.json has to name "repository": "github:${repository}", or provenance is refused.`);
  }
  return found;
}
