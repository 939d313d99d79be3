/* global document -- a function for the page is written here */
// What a page of a consumer shows in Chromium, and what it must not do.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../../scripts/find-chrome.mjs';
import { serveFolder } from '../../../scripts/pictures/serve-folder.mjs';

/**
 * Serves a folder, opens its page, and holds it to what every page of ours promises: the sample is shown, a provider of
 * the page's own is shown, nothing is asked of another origin, and nothing is complained about.
 */
export async function assertPageWorks(folder, { headers = {}, also = () => undefined } = {}) {
  const origin = await serveFolder(folder, headers);
  const browser = await puppeteer.launch({ executablePath: findChrome(), args: chromeArgs });
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => {
      // The browser asks for the page's icon by itself.
      const isOurs = !message.location().url?.endsWith('/favicon.ico');
      if (isOurs && ['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && url.protocol !== 'data:') complaints.push(`${url.href} is not of the page's origin`);
    });
    await page.goto(`${origin}/index.html`);
    const wrong = await Promise.all(expected.map(([selector, text]) => missing(page, selector, text)));
    await also(page);
    assert.deepEqual([...complaints, ...wrong.filter(Boolean)], []);
  } finally {
    await browser.close();
  }
}

/** Where on the page, and what its shadow root says. */
const expected = [
  ['#sample kith-person', 'Åsa Lindström'],
  ['#sample kith-group-card', 'Field Service Europe'],
  ['#sample kith-people-finder', 'Show more'],
  ['#sample kith-activity-feed', 'Trần Thị Ngọc'],
  ['#sample kith-expert-badge', 'Valve control'],
  ['#own kith-person', 'Ada Lovelace'],
  ['#own kith-person', 'Analyst'],
];

async function missing(page, selector, text) {
  try {
    await page.waitForFunction(
      (css, words) => document.querySelector(css)?.shadowRoot?.textContent.includes(words),
      { timeout: 10_000 },
      selector,
      text,
    );
    return undefined;
  } catch {
    const shown = await page.$eval(
      selector,
      ({ shadowRoot }) => shadowRoot?.textContent ?? 'nothing, it is no element',
    );
    return `${selector} does not show "${text}" but ${shown.replaceAll(/\s+/g, ' ').slice(0, 200)}`;
  }
}
