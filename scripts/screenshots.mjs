// `npm run screenshots`: a picture of every story, light, dark, right to left and narrow, in screenshots/.
//   --only TEXT            only the stories whose id contains it
//   --demo --url ADDRESS   instead of the stories, the demo page that runs there
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from './find-chrome.mjs';
import { takePicture } from './pictures/picture.mjs';
import { provideStorybook } from './pictures/storybook.mjs';
import { serveFolder } from './pictures/serve-folder.mjs';

const root = path.dirname(import.meta.dirname);
const out = path.join(root, 'screenshots');
const { values } = parseArgs({
  options: { only: { type: 'string' }, demo: { type: 'boolean' }, url: { type: 'string' } },
});
if (values.demo && !values.url) {
  console.error('Start the demo with `npm start`, and give its address: --demo --url http://localhost:…');
  process.exit(1);
}

const wide = { width: 1280, height: 800 };
const storyVariants = [
  { name: 'light', globals: 'theme:light', scheme: 'light', viewport: wide },
  { name: 'dark', globals: 'theme:dark', scheme: 'dark', viewport: wide },
  { name: 'rtl', globals: 'theme:light;direction:rtl', scheme: 'light', viewport: wide },
  { name: '320', globals: 'theme:light', scheme: 'light', viewport: { width: 320, height: 640 } },
];
const demoVariants = [wide, { width: 390, height: 844 }].flatMap((viewport) =>
  ['light', 'dark'].map((scheme) => ({ name: `${viewport.width}-${scheme}`, scheme, viewport })),
);

const executablePath = findChrome();
if (!executablePath) throw new Error('No Chrome or Chromium found: run `node scripts/setup.mjs --browser`.');
mkdirSync(out, { recursive: true });
const pictures = values.demo ? demoPictures(values.url) : await storyPictures();
const waiting = [...pictures];
let unfinished = 0;
await Promise.all([work(), work()]);
console.log(`${pictures.length} pictures in screenshots/${unfinished ? `, ${unfinished} taken with a problem` : ''}`);
// The server would keep the process.
process.exit();

/** Each has a browser of its own: a page behind another one is not painted, and its picture never comes. */
async function work() {
  const browser = await puppeteer.launch({ executablePath, args: chromeArgs });
  try {
    const page = await browser.newPage();
    for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
      const problem = await takePicture(page, { ...picture, file: path.join(out, picture.file) });
      if (problem) unfinished++;
      console.log(`${picture.file}${problem ? `  (${problem})` : ''}`);
    }
  } finally {
    await browser.close();
  }
}

function demoPictures(url) {
  return demoVariants.map((variant) => ({ ...variant, url, file: `demo-${variant.name}.png` }));
}

async function storyPictures() {
  const folder = provideStorybook(root);
  const origin = await serveFolder(folder);
  const { entries } = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
  const ids = Object.values(entries)
    .filter(({ type, id }) => type === 'story' && id.includes(values.only ?? ''))
    .map(({ id }) => id);
  return ids.flatMap((id) =>
    storyVariants.map((variant) => ({
      ...variant,
      url: `${origin}/iframe.html?id=${id}&viewMode=story&globals=${variant.globals}`,
      file: `${id}-${variant.name}.png`,
    })),
  );
}
