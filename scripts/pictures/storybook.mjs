import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Builds Storybook unless the one there is newer than everything it is made of. */
export function provideStorybook(root) {
  const folder = path.join(root, 'storybook-static');
  const built = changed(path.join(folder, 'index.json'));
  const sources = ['src', 'stories', '.storybook', 'custom-elements.json', 'package-lock.json'];
  if (sources.every((source) => newest(path.join(root, source)) < built)) return folder;
  const storybook = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const args = ['build', '--output-dir', folder, '--quiet', '--disable-telemetry'];
  const { status } = spawnSync(process.execPath, [storybook, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('Storybook could not be built.');
  return folder;
}

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(entry) {
  if (!statSync(entry, { throwIfNoEntry: false })?.isDirectory()) return changed(entry);
  return Math.max(0, ...readdirSync(entry, { recursive: true }).map((file) => changed(path.join(entry, file))));
}
