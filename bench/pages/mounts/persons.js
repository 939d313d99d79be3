import { people } from '../people.js';
import { settled } from '../settled.js';
import { stage } from './stage.js';

/** 20 persons at a time, each time others: what is kept of one is not what the next one needs. */
export function persons({ make, give, done = settled }) {
  let mounted = 0;
  let given = [];
  stage({
    make() {
      given = people(20, 20 * mounted++);
      return given.map((person) => {
        const element = make();
        give(element, person);
        return element;
      });
    },
    done: (elements) => done(elements, given),
  });
}
