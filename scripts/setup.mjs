// Makes a fresh checkout ready: the packages; with --browser, a browser for the tests; with --engines, those of the other
// engines, or of those KITH_ENGINES names. Does nothing when all is there.
// Node built-ins only: this runs before there are any packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChrome } from './find-chrome.mjs';
import { findFirefox, findWebKit } from './find-engines.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

checkNode();
installPackages();
if (process.argv.includes('--browser')) provide(['chromium']);
if (process.argv.includes('--engines')) provide((process.env.KITH_ENGINES ?? 'firefox,webkit').split(','));

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

/** Installs what is missing of these browsers where that is ours to do, and says what to do where it is not. */
function provide(names) {
  const browsers = {
    chromium: {
      find: findChrome,
      variable: 'CHROME_PATH',
      packages: ['chromium'],
      advice: [
        'The tests need Chrome or Chromium, and none was found. Either',
        '  - install one: `sudo apt-get install chromium`, `brew install --cask google-chrome`, or https://www.google.com/chrome',
        '  - or set CHROME_PATH to the program of one you have.',
      ],
    },
    firefox: {
      find: findFirefox,
      variable: 'FIREFOX_PATH',
      packages: ['firefox-esr'],
      advice: [
        'The tests in Firefox need Firefox 153 or newer, and none was found. Either',
        '  - install one: `sudo apt-get install firefox-esr` (Debian), `brew install --cask firefox`, or https://www.firefox.com',
        '  - or set FIREFOX_PATH to the program of one you have,',
        '  - or leave Firefox out: KITH_ENGINES=webkit npm run test:engines',
      ],
    },
    webkit: {
      find: findWebKit,
      packages: ['webkit2gtk-driver', 'xvfb'],
      advice: [
        'The tests in WebKit need MiniBrowser (webkit2gtk-4.1), WebKitWebDriver and Xvfb, and not all were found. Either',
        '  - install them: `sudo apt-get install webkit2gtk-driver xvfb` (Debian 12 or newer),',
        '  - or, where there are none (macOS, Windows), run in a container, in a checkout of its own:',
        '    docker run --rm -it -v "$PWD:/kith" -w /kith node:20-bookworm npm run test:engines',
        '  - or leave WebKit out: KITH_ENGINES=firefox npm run test:engines',
      ],
    },
  };
  const unknown = names.find((name) => !Object.hasOwn(browsers, name));
  if (unknown !== undefined) stop(`KITH_ENGINES names "${unknown}"; there are ${Object.keys(browsers).join(', ')}.`);
  const isMissing = (name) => !browsers[name].find();
  const missing = names.filter(isMissing);
  for (const { variable } of missing.map((name) => browsers[name])) {
    const place = variable && process.env[variable];
    if (place) stop(`${variable} is ${place}, and there is no such file.`);
  }
  if (missing.length > 0) install(missing.flatMap((name) => browsers[name].packages));
  const stillMissing = missing.filter(isMissing);
  if (stillMissing.length > 0) stop(stillMissing.flatMap((name) => browsers[name].advice).join('\n'));
}

function install(packages) {
  const asRoot = aptGet();
  if (!asRoot) return;
  // The index may be missing or old; when it cannot be fetched, installing says why.
  run(...asRoot, 'update', '-qq');
  run(...asRoot, 'install', '-y', '-qq', '--no-install-recommends', ...packages);
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
