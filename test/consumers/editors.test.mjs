import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createProject } from './support/project.mjs';

const privateNames =
  /["'](#\w+|render|styles|typed|failure|willUpdate|connectedCallback|shadowRootOptions)["']|KeepFocus|Controller\b|--_/g;

describe("editors' data", () => {
  let home;
  let offers;
  let elements;
  const json = (file) => JSON.parse(readFileSync(path.join(home, file), 'utf8'));
  const labels = (...args) => offers(...args).map(({ label }) => label);

  before(async () => {
    const services = ['vscode-html-languageservice@5.6.2', 'vscode-css-languageservice@6.3.10'];
    const folder = createProject('editors', { downloads: services });
    process.chdir(folder);
    home = path.join(folder, 'node_modules/kith-elements');
    ({ offers } = await import(pathToFileURL(path.join(folder, 'offers.js')).href));
    const declared = json('custom-elements.json').modules.flatMap(({ declarations }) => declarations);
    elements = declared.filter(({ tagName }) => tagName);
  });

  it('lets VS Code offer every tag, with every attribute, once and described', () => {
    const tags = offers('<|').filter(({ label }) => label.startsWith('kith-'));
    assert.deepEqual(tags.map(({ label }) => label).sort(), elements.map(({ tagName }) => tagName).sort());
    assert.ok(tags.every(({ about }) => about.length > 20));
    for (const { tagName, attributes } of elements) {
      const offered = offers(`<${tagName} |></${tagName}>`).filter(({ label }) => label !== 'data-');
      assert.deepEqual(
        offered.map(({ label }) => label),
        attributes.map(({ name }) => name),
      );
      assert.ok(
        offered.every(({ about }) => about),
        `${tagName}: an attribute without a description`,
      );
    }
  });

  it('lets VS Code offer the words of a closed vocabulary, and take a flag without a value', () => {
    assert.deepEqual(labels('<kith-person size="|"></kith-person>'), ['small', 'medium', 'large']);
    assert.deepEqual(labels('<kith-group-card view="|"></kith-group-card>'), ['compact', 'card', 'full']);
    assert.deepEqual(labels('<kith-provider theme="|"></kith-provider>'), ['auto', 'light', 'dark']);
    const sample = offers('<kith-provider |></kith-provider>').find(({ label }) => label === 'sample');
    assert.equal(sample.inserted, 'sample');
  });

  it('lets VS Code offer the parts and tokens in CSS, each once', () => {
    const parts = labels('kith-person::|', 'css').filter((label) => label.startsWith('::part('));
    const known = elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => `::part(${name})`));
    assert.deepEqual(parts.sort(), [...new Set(known)].sort());
    const tokens = labels('main { --kith-| }', 'css').filter((label) => label.startsWith('--kith-'));
    assert.deepEqual(tokens.sort(), tokensInUse(home));
  });

  it('tells JetBrains the same: attributes, properties and events, and where the class is', () => {
    const manifest = json('package.json');
    const { contributions } = json(manifest['web-types']);
    for (const { tagName, attributes, members, events = [] } of elements) {
      const told = contributions.html.elements.find(({ name }) => name === tagName);
      const names = (list) => list.map(({ name }) => name);
      assert.deepEqual(names(told.attributes), names(attributes));
      assert.deepEqual(names(told.js.properties), names(members));
      assert.deepEqual(names(told.js.events), names(events));
      assert.ok([told, ...told.attributes, ...told.js.properties, ...told.js.events].every((one) => one.description));
      assert.equal(told.source.module, manifest.name);
    }
  });

  it('tells nobody what is private', () => {
    const files = ['html', 'css'].map((kind) => `dist/editors/vscode.${kind}-custom-data.json`);
    for (const file of [...files, 'dist/editors/web-types.json', 'dist/jsx.d.ts']) {
      assert.deepEqual(readFileSync(path.join(home, file), 'utf8').match(privateNames) ?? [], [], file);
    }
  });
});

/** The tokens our compiled styles read. */
function tokensInUse(home) {
  const styles = readdirSync(path.join(home, 'dist'), { recursive: true }).filter((file) =>
    /^(styles|views|elements).*\.js$/.test(file),
  );
  const text = styles.map((file) => readFileSync(path.join(home, 'dist', file), 'utf8')).join('');
  return [...new Set(text.match(/--kith-[\w-]+/g))].sort();
}
