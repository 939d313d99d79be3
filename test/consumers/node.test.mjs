import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createProject, runIn } from './support/project.mjs';

it('Node imports every module without a page, and searches a memory provider', () => {
  const imported = JSON.parse(runIn(createProject('node'), 'use.js'));
  for (const subpath of ['.', './define/person.js', './define/all.js', './adapters/json-file.js', './schema.json']) {
    assert.ok(imported.includes(subpath), subpath);
  }
});
