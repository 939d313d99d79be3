import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of the checkout as it stands, without what Git ignores; the packages are a link.
 *
 * @returns {{ root: string, remove(): void }}
 */
export function copyOf(checkout) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: checkout, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Git does not say which files there are: ${stderr}`);
  // Some systems reach their temporary folder by a link, and tools that compare paths would see two folders.
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'kith-new-')));
  for (const file of stdout.split('\0').filter(Boolean)) {
    // A file that was deleted is listed until that is committed.
    if (existsSync(path.join(checkout, file))) cpSync(path.join(checkout, file), path.join(root, file));
  }
  symlinkSync(path.join(checkout, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
