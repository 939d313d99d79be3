// Chromium as the tests need it: parallel pages that all believe they have the focus, emulated media features and time zones.
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';

const cdpSessions = new WeakMap();

const emulateMedia = (page, features) =>
  cdpSessions.get(page).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

const emulateZone = (page, timezoneId) => cdpSessions.get(page).send('Emulation.setTimezoneOverride', { timezoneId });

export function chromium() {
  const executablePath = findChrome();
  if (!executablePath) throw new Error('No Chrome or Chromium found: run `node scripts/setup.mjs --browser`.');
  const launcher = chromeLauncher({
    launchOptions: { executablePath, args: chromeArgs },
    async createPage({ context }) {
      const page = await context.newPage();
      const cdp = await page.createCDPSession();
      // A page in the background has no focus, and then mouse and keyboard commands hang for ever.
      await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      cdpSessions.set(page, cdp);
      return page;
    },
  });
  // Pages are used again for the next file: what one file emulated must not reach another.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    if (!page.isClosed()) await Promise.all([emulateMedia(page, {}), emulateZone(page, '')]);
    return result;
  };
  return launcher;
}

/** The command `kith:media`: `{ 'forced-colors': 'active', … }`; `{}` is back to normal. See media.ts for its typed side. */
export const mediaCommand = {
  name: 'kith-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'kith:media') return;
    await emulateMedia(session.browser.getPage(session.id), payload);
    return true;
  },
};

/** The command `kith:zone`: `{ timeZone: 'America/New_York' }`; an empty one is the machine's. See zone.ts. */
export const zoneCommand = {
  name: 'kith-zone',
  async executeCommand({ command, payload, session }) {
    if (command !== 'kith:zone') return;
    await emulateZone(session.browser.getPage(session.id), payload.timeZone);
    return true;
  },
};
