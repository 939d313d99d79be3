// Where the browsers of the other engines are. Node built-ins only: set-up asks before there are any packages.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const firefoxPlaces = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((folder) => path.join(folder, 'Mozilla Firefox', 'firefox.exe')),
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** FIREFOX_PATH, if set, or the first of the usual places that exists. */
export function findFirefox() {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH) return existsSync(FIREFOX_PATH) ? FIREFOX_PATH : undefined;
  return (firefoxPlaces[process.platform] ?? firefoxPlaces.linux).find((place) => existsSync(place));
}

/** WebKitGTK's small browser, the driver that controls it, and the screen it draws on; all three or nothing. */
export function findWebKit() {
  if (process.platform !== 'linux') return;
  const found = { browser: findMiniBrowser(), driver: onPath('WebKitWebDriver'), screen: onPath('Xvfb') };
  return Object.values(found).every(Boolean) ? found : undefined;
}

/** The folder is named after the processor: /usr/lib/x86_64-linux-gnu, /usr/lib/aarch64-linux-gnu, … */
function findMiniBrowser() {
  return readdirSync('/usr/lib')
    .map((folder) => path.join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find((place) => existsSync(place));
}

const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, program))
    .find((place) => existsSync(place));
