/* global document, window */
/**
 * Opens the page, waits until it has come to rest, and takes the picture; also of a page that does not come to rest.
 *
 * @returns {Promise<string | undefined>} what was wrong, for the log
 */
export async function takePicture(page, { url, file, viewport, scheme }) {
  const problems = [];
  const note = (error) => problems.push(error.message.split('\n')[0]);
  page.on('pageerror', note);
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(url, { waitUntil: 'load' });
  // A story that shows a loading state never does come to rest.
  await page.waitForFunction(isAtRest, { timeout: 3000, polling: 100 }).catch(() => problems.push('still busy'));
  await page.screenshot({ path: file, fullPage: true });
  page.off('pageerror', note);
  return problems.length > 0 ? problems.join('; ') : undefined;
}

/** Runs in the page: rendered, fonts loaded, and nothing waits, also not in a shadow root. */
function isAtRest() {
  const { classList } = document.body;
  if (classList.contains('sb-show-errordisplay')) return true;
  const isStorybook = document.getElementById('storybook-root') !== null;
  if (isStorybook && !classList.contains('sb-show-main')) return false;
  // What a story does after it is shown has to be done.
  if (isStorybook && window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'playing') return false;
  if (document.fonts.status !== 'loaded') return false;
  const isBusy = (root) =>
    root.querySelector('[aria-busy=true]') !== null ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isBusy(shadowRoot));
  return !isBusy(document);
}
