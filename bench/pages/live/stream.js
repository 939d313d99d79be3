import { stage } from './stage.js';

const cursors = [];

stage({
  listen(provider) {
    void follow(provider);
  },
});

/** Comes back each time the connection breaks. */
async function follow(provider) {
  try {
    for await (const { cursor } of provider.subscribe({}, { after: cursors.at(-1) })) cursors.push(cursor);
  } catch {
    setTimeout(() => void follow(provider), 1000);
  }
}
