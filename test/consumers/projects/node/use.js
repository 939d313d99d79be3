// Run by Node alone: every module the package exports, and the ones that need no page in earnest.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

assert.equal(globalThis.document, undefined);
const home = new URL('./node_modules/kith-elements/', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'));

// Script tags need a page, and types are no module.
const modules = Object.keys(exports).filter((subpath) => !['./cdn/*', './jsx'].includes(subpath));
const named = modules.flatMap((subpath) => {
  if (!subpath.includes('*')) return [subpath];
  const folder = new URL(`dist/${subpath.split('/')[1]}/`, home);
  const names = new Set(readdirSync(folder).map((name) => name.split('.')[0]));
  return [...names].map((name) => subpath.replace('*', name));
});
for (const subpath of named) {
  const json = subpath.endsWith('.json');
  await import(`kith-elements${subpath.slice(1)}`, json ? { with: { type: 'json' } } : {});
}

const { createMemoryProvider, createSampleProvider } = await import('kith-elements/adapters/memory.js');
const people = [
  { id: '1', name: 'Ada Lovelace', title: 'Analyst' },
  { id: '2', name: 'Åsa Lindström', title: 'Engineer' },
];
const provider = createMemoryProvider({ kith: 1, people });
const found = await provider.searchPeople({ text: 'asa' });
assert.deepEqual(
  found.items.map(({ person }) => person.id),
  ['2'],
);
const sample = await createSampleProvider({ now: 0 });
const [group] = await sample.getGroups(['field-service-europe']);
assert.equal(group.name, 'Field Service Europe');

const { documentSchema, read } = await import('kith-elements/model.js');
const problems = [];
read(documentSchema, { kith: 1, people: [{ id: '1' }] }, 'document', (problem) => problems.push(problem.path));
assert.equal(problems.length, 1);

console.log(JSON.stringify(named));
