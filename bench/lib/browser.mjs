import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';
import { serveFolder } from '../../scripts/pictures/serve-folder.mjs';
import { bundle, out } from './bundle.mjs';

/** A browser that opens bench pages: started at the first of them, so that a benchmark without pages needs none. */
export class Browser {
  #started;
  #bundles = new Map();

  /** The bundle of a page, made once. See `bundle()`. */
  bundle(page, options) {
    const key = JSON.stringify([page, options]);
    if (!this.#bundles.has(key)) this.#bundles.set(key, bundle(page, options));
    return this.#bundles.get(key);
  }

  async version() {
    const { browser } = await this.#start();
    return browser.version();
  }

  /**
   * Opens a page in a context of its own: no cache, no compiled code, no heap from before.
   *
   * @param use - What is done with it: it gets puppeteer's page and a session of the DevTools protocol.
   * @param options.cpu - How many times slower the processor shall be.
   */
  async open(address, use, { cpu = 1 } = {}) {
    const { browser, origin } = await this.#start();
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      const session = await page.createCDPSession();
      // The main thread's own time: what other programs take of the processor is not in it.
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
      await page.goto(`${origin}${address}`, { waitUntil: 'load' });
      const result = await use(page, session);
      if (problems.length > 0) throw new Error(`${address}: ${problems.join('; ')}`);
      return result;
    } finally {
      await context.close();
    }
  }

  async close() {
    const started = await this.#started;
    await started?.browser.close();
  }

  #start() {
    this.#started ??= start();
    return this.#started;
  }
}

async function start() {
  const executablePath = findChrome();
  if (!executablePath) throw new Error('No Chrome or Chromium found: run `node scripts/setup.mjs --browser`.');
  const [browser, origin] = await Promise.all([
    puppeteer.launch({ executablePath, args: chromeArgs, protocolTimeout: 600_000 }),
    serveFolder(out),
  ]);
  return { browser, origin };
}
