/* global customElements */
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/find-chrome.mjs';
import { serveFolder } from '../../scripts/pictures/serve-folder.mjs';

/**
 * Which tags each file registers in a page of its own.
 *
 * @param {Record<string, string[]>} wanted the tags asked about, by file
 * @returns {Promise<Record<string, string[]>>} those of them that are known afterwards
 */
export async function registeredBy(folder, wanted) {
  const origin = await serveFolder(folder);
  const browser = await puppeteer.launch({ executablePath: findChrome(), args: chromeArgs });
  const found = {};
  try {
    for (const [file, tags] of Object.entries(wanted)) {
      const page = await browser.newPage();
      // Shown as text, for the sake of its origin.
      await page.goto(`${origin}/${file}`);
      await page.evaluate((url) => import(url), `${origin}/${file}`);
      found[file] = await page.evaluate((names) => names.filter((tag) => customElements.get(tag)), tags);
    }
  } finally {
    await browser.close();
  }
  return found;
}
