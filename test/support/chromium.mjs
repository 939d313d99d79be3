// Chromium as the tests need it: parallel pages that all believe they have the focus, and emulated media features.
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';

const mediaSessions = new WeakMap();

const emulateMedia = (page, features) =>
  mediaSessions.get(page).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

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
      mediaSessions.set(page, cdp);
      return page;
    },
  });
  // Pages are used again for the next file: what one file emulated must not reach another.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    if (!page.isClosed()) await emulateMedia(page, {});
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
