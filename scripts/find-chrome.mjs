// Where Chrome is, for everything that needs one: set-up, tests, screenshots. Node built-ins only, as set-up runs first.
import { existsSync } from 'node:fs';
import path from 'node:path';

const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
  const folder = process.env[name];
  return folder ? [path.join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
});

const usualPlaces = {
  win32: windows,
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
};

/** @returns {string | undefined} the program of a Chrome or Chromium; `CHROME_PATH` comes before the usual places */
export function findChrome() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return existsSync(CHROME_PATH) ? CHROME_PATH : undefined;
  return (usualPlaces[process.platform] ?? usualPlaces.linux).find((place) => existsSync(place));
}

/** What to start it with. It opens nothing but our own pages on localhost, and in containers there is no sandbox. */
export const chromeArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--no-first-run',
];
