// Installs what Kith is measured against, when the lock is another one than that installed last. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;
const stamp = path.join(folder, 'node_modules', '.setup-stamp');
const wanted = createHash('sha256')
  .update(readFileSync(path.join(folder, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('$ npm ci in bench/');
  // Under npm its own program, by this Node: npm.cmd would need a shell.
  const { npm_execpath: cli } = process.env;
  const [command, ...args] = cli ? [process.execPath, cli] : ['npm'];
  // Whatever the packages would run when they are installed: a page needs none of it.
  args.push('ci', '--no-audit', '--no-fund', '--ignore-scripts');
  const { status } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.error('The packages to compare with could not be installed: see what npm says above.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
