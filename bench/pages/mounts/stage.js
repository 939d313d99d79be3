import { frame } from '../frame.js';

/**
 * Puts `bench` on the page: the same page of elements, mounted and removed again and again.
 *
 * @param make - The nodes of one mounting, not on the page yet.
 * @param done - Answers when they show what they have to show.
 */
export function stage({ make, done }) {
  const box = document.body.appendChild(document.createElement('div'));
  globalThis.bench = {
    /** @returns how long each mounting and removal took, in ms */
    async mount(times) {
      const from = performance.now();
      for (let i = 0; i < times; i++) {
        const nodes = make();
        box.append(...nodes);
        await done(nodes);
        box.replaceChildren();
        await frame();
      }
      return (performance.now() - from) / times;
    },
  };
}
