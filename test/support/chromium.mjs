// Chromium as the tests need it: parallel pages that all believe they have the focus, emulated media features and time zones.
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';

const cdpSessions = new WeakMap();

export const emulateMedia = (page, features) =>
  cdpSessions.get(page).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

export const emulateZone = (page, timezoneId) =>
  cdpSessions.get(page).send('Emulation.setTimezoneOverride', { timezoneId });

/** Every name, value and description that assistive technology is told. */
export async function accessibleTexts(page) {
  const { nodes } = await cdpSessions.get(page).send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ name, value, description, properties = [] }) =>
    [name, value, description, ...properties.map((property) => property.value)].flatMap((text) => text?.value ?? []),
  );
}

export function chromium() {
  const executablePath = findChrome();
  if (!executablePath) throw new Error('No Chrome or Chromium found: run `node scripts/setup.mjs --browser`.');
  const launcher = chromeLauncher({
    launchOptions: { executablePath, args: chromeArgs },
    async createPage({ context }) {
      // A window each: of pages in one window, those behind get one frame a second.
      const page = await context.newPage({ type: 'window' });
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
