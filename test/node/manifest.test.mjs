import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { undocumented } from '../../scripts/manifest/undocumented.mjs';

const element = (more) => ({
  modules: [
    { declarations: [{ customElement: true, tagName: 'kith-x', name: 'KithX', description: 'An x.', ...more }] },
  ],
});

describe('what the manifest says nothing about', () => {
  it('is named by element and kind', () => {
    const manifest = element({
      description: ' ',
      attributes: [{ name: 'size' }, { name: 'lines', description: 'How many.' }],
      members: [{ kind: 'field', name: 'person' }],
      events: [{ name: 'kith-x-select' }],
      cssParts: [{ name: 'base' }],
    });
    assert.deepEqual(undocumented(manifest), [
      'kith-x: the element "KithX"',
      'kith-x: member "person"',
      'kith-x: attribute "size"',
      'kith-x: event "kith-x-select"',
      'kith-x: part "base"',
    ]);
  });

  it('leaves out what is private, inherited or Lit’s', () => {
    const members = [
      { kind: 'field', name: '#query', privacy: 'private' },
      { kind: 'method', name: 'render', privacy: 'protected' },
      { kind: 'field', name: 'styles', static: true },
      { kind: 'field', name: 'old', inheritedFrom: { name: 'Other' } },
    ];
    assert.deepEqual(undocumented(element({ members })), []);
  });
});
