import '../../../dist/define/all.js';
import { stage } from './stage.js';

const box = document.createElement('kith-provider');
const feed = box.appendChild(document.createElement('kith-activity-feed'));
const texts = () =>
  [...feed.shadowRoot.querySelectorAll('[role=feed] > article')].map(
    (post) => /Post \d+, edit \d+\./.exec(post.textContent)?.[0],
  );

/** Presses a button until it is gone, each time until the list has grown. */
async function press(key, frame) {
  for (;;) {
    const button = feed.shadowRoot.querySelector(`[data-focus=${key}]`);
    if (!button) return;
    const before = texts().length;
    button.click();
    while (texts().length === before) await frame();
    await frame();
  }
}

stage({
  async listen(provider) {
    let listens;
    const listening = new Promise((resolve) => (listens = resolve));
    const subscribe = (...args) => {
      listens();
      return provider.subscribe(...args);
    };
    box.provider = { ...provider, subscribe };
    document.body.append(box);
    await listening;
  },
  async shown(frame) {
    await press('newer', frame);
    await press('more', frame);
    return texts();
  },
});
