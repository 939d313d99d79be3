// Makes a fresh checkout ready: the packages and, with --browser, a browser for the tests. Does nothing when all is there.
// Node built-ins only: this runs before there are any packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChrome } from './find-chrome.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

checkNode();
installPackages();
if (process.argv.includes('--browser')) provideBrowser();

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Node 20.19 or newer is needed, this is ${process.version}. See https://nodejs.org/en/download`);
}

/** The stamp holds the hash of the lock that was installed last: `npm ci` runs only when it is another one. */
function installPackages() {
  const stamp = path.join(root, 'node_modules', '.setup-stamp');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (npm('ci', '--no-audit', '--no-fund') !== 0) stop('The packages could not be installed: see what npm says above.');
  writeFileSync(stamp, wanted);
}

function provideBrowser() {
  if (findChrome()) return;
  if (process.env.CHROME_PATH) stop(`CHROME_PATH is ${process.env.CHROME_PATH}, and there is no such file.`);
  const asRoot = aptGet();
  if (asRoot) {
    // The index may be missing or old; when it cannot be fetched, installing says why.
    run(...asRoot, 'update', '-qq');
    run(...asRoot, 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  if (!findChrome()) {
    stop(
      [
        'The tests need Chrome or Chromium, and none was found. Either',
        '  - install one: `sudo apt-get install chromium`, `brew install --cask google-chrome`, or https://www.google.com/chrome',
        '  - or set CHROME_PATH to the program of one you have.',
      ].join('\n'),
    );
  }
}

/** How to call apt-get with the rights to install, or undefined where that is not ours to do. */
function aptGet() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return;
  const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=600'];
  if (process.getuid?.() === 0) return command;
  // Only where no password is asked: set-up must never wait for a keyboard.
  if (spawnSync('sudo', ['-n', 'true']).status === 0) return ['sudo', '-n', ...command];
}

function npm(...args) {
  // npm's own program under this Node: npm.cmd would need a shell.
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, cli, ...args);
  return run('npm', ...args);
}

function run(command, ...args) {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status ?? 1;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
