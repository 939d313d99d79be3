import { frame } from '../frame.js';
import { people } from '../people.js';
import { settled } from '../settled.js';

/**
 * Puts `bench` on the page: many elements rendered, given another person each, and taken away.
 *
 * @param make - An element that is not on the page yet.
 * @param give - Gives it a person.
 * @param done - Answers when all show their person.
 * @param parent - Where they are put.
 */
export function stage({ make, give, done = settled, parent = document.body }) {
  const box = parent.appendChild(document.createElement('div'));
  let elements = [];

  async function timed(work) {
    await frame();
    const from = performance.now();
    await work();
    const script = performance.now() - from;
    // Asking for a size makes the browser lay out now.
    box.getBoundingClientRect();
    return { from, script, laidOut: performance.now() - from };
  }

  globalThis.bench = {
    render(count) {
      const persons = people(count);
      return timed(() => {
        elements = persons.map((person) => {
          const element = make();
          give(element, person);
          return box.appendChild(element);
        });
        return done(elements, persons);
      });
    },

    update() {
      const persons = people(elements.length, 1001);
      return timed(() => {
        elements.forEach((element, i) => give(element, persons[i]));
        return done(elements, persons);
      });
    },

    remove() {
      elements = [];
      return timed(() => box.replaceChildren());
    },

    /** How long after `from` the next frame is painted. */
    async painted(from) {
      await frame();
      return performance.now() - from;
    },

    /** The tags one element consists of, with their attributes and words, without what a template engine leaves behind. */
    markup: () => (elements[0].shadowRoot ?? elements[0]).innerHTML.replace(/<!--.*?-->/g, '').replace(/\s*\n\s*/g, ''),

    /** How many elements each one consists of. */
    tags: () => countTags(box) / elements.length,
  };
}

const countTags = (root) =>
  [...root.querySelectorAll('*')].reduce(
    (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? countTags(shadowRoot) : 0),
    0,
  );
