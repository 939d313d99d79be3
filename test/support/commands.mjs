// What tests may ask of their browser. Each answers whether this engine can do it.
import * as chromium from './chromium.mjs';
import { noteSkipped } from './skipped.mjs';

const commands = {
  /** `{ 'forced-colors': 'active', … }`; `{}` is back to normal. See media.ts for its typed side. */
  async 'kith:media'(features, { browser, id }) {
    if (browser.name !== 'Chrome') return Object.keys(features).length === 0;
    await chromium.emulateMedia(browser.getPage(id), features);
    return true;
  },
  /** `{ timeZone: 'America/New_York' }`; an empty one is the machine's. See zone.ts. */
  async 'kith:zone'({ timeZone }, { browser, id }) {
    if (browser.name === 'Chrome') await chromium.emulateZone(browser.getPage(id), timeZone);
    else if (browser.name === 'Firefox') await browser.getPage(id).emulateTimezone(timeZone || undefined);
    else return timeZone === '';
    return true;
  },
  /** What the accessibility tree says, as a list. See accessible-texts.ts. */
  async 'kith:accessible-texts'(_, { browser, id }) {
    return browser.name === 'Chrome' && chromium.accessibleTexts(browser.getPage(id));
  },
  /** `{ title, reason }`: this test is passed over. See skip.ts. */
  'kith:skipped'({ title, reason }, { browser }) {
    noteSkipped(browser.name, title, reason);
    return true;
  },
};

export const testCommands = {
  name: 'kith-commands',
  executeCommand: ({ command, payload, session }) =>
    Object.hasOwn(commands, command) ? commands[command](payload, session) : undefined,
};
