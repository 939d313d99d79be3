import manifest from '../../../custom-elements.json';
import { createSampleProvider } from '../../../dist/adapters/memory/index.js';
import '../../../dist/define/all.js';
import { frame } from '../frame.js';
import { stage } from './stage.js';

const provider = await createSampleProvider({ now: Date.parse('2026-03-02T10:42:00Z') });
const tags = manifest.modules
  .flatMap(({ exports = [] }) => exports)
  .filter(({ kind, name }) => kind === 'custom-element-definition' && name !== 'kith-provider')
  .map(({ name }) => name);
const [person] = (await provider.searchPeople({}, { size: 1 })).items;
const [group] = (await provider.searchGroups({}, { size: 1 })).items;
const [topic] = (await provider.searchTopics('', { size: 1 })).items;
const ids = { 'person-id': person.person.id, 'group-id': group.group.id, 'topic-id': topic.id };

/** All elements as they are, and all with an id of every kind: each takes what it knows. */
function make() {
  const box = Object.assign(document.createElement('kith-provider'), { provider });
  for (const attributes of [{}, ids]) {
    for (const tag of tags) {
      const element = box.appendChild(document.createElement(tag));
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    }
  }
  return [box];
}

/** Those without an id wait for one. */
function isDone({ shadowRoot }) {
  const face = shadowRoot.querySelector('.faces')?.dataset.face;
  return face === 'waiting' || (face !== 'loading' && !shadowRoot.querySelector('.skeleton, .bone'));
}

stage({
  make,
  async done([box]) {
    do await frame();
    while (![...box.children].every(isDone));
  },
});
