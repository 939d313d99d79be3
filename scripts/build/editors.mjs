// What editors offer while somebody writes our tags, from custom-elements.json: dist/editors.
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Aliases such as `FaceSize` written out; tokens have completions of their own. */
const options = { typesSrc: 'parsedType', hideCssPropertiesDocs: true };

export async function writeEditorsData(root) {
  const folder = path.join(root, 'dist/editors');
  mkdirSync(folder, { recursive: true });
  const read = () => JSON.parse(readFileSync(path.join(root, 'custom-elements.json'), 'utf8'));
  const write = (name, data) => writeFileSync(path.join(folder, name), `${JSON.stringify(data, null, 2)}\n`);

  write('vscode.html-custom-data.json', vsCodeHtml(read()));
  write('vscode.css-custom-data.json', vsCodeCss(read()));
  write('web-types.json', await webTypes(root, read()));
}

const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations).filter((one) => one.tagName);

function vsCodeHtml(manifest) {
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest, options));
  const booleans = new Map(
    elementsOf(manifest).map(({ tagName, attributes }) => [
      tagName,
      attributes.filter(({ type }) => type.text === 'boolean').map(({ name }) => name),
    ]),
  );
  for (const tag of data.tags) {
    for (const attribute of tag.attributes) {
      if (attribute.values.length === 0) delete attribute.values;
      // `v` is VS Code's word for an attribute without a value.
      if (booleans.get(tag.name).includes(attribute.name)) attribute.valueSet = 'v';
    }
  }
  return data;
}

function vsCodeCss(manifest) {
  const data = JSON.parse(getVsCodeCssCustomData(manifest, options));
  data.pseudoElements = partsOf(manifest).map(({ name, description }) => ({ name: `::${name}`, description }));
  return data;
}

async function webTypes(root, manifest) {
  // It reads the package.json of the working folder as soon as it is imported.
  process.chdir(root);
  const { getWebTypesData } = await import('custom-element-jet-brains-integration');
  const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
  const data = JSON.parse(getWebTypesData(manifest, { ...options, modulePathTemplate: () => name }));
  const reference = (one) => ({ ...one, type: importedTypes(one.type, name) });
  for (const element of data.contributions.html.elements) {
    // JetBrains wants events in `js` alone.
    delete element.events;
    delete element['doc-url'];
    element.js = { properties: element.js.properties.map(reference), events: element.js.events.map(reference) };
    for (const { value } of element.attributes) {
      value.type = value.type.replace(' | undefined', '');
      if (value.default) value.default = value.default.replace(/^'(.*)'$/, '$1');
    }
  }
  data.contributions.css['pseudo-elements'] = partsOf(manifest);
  return { ...data, 'js-types-syntax': 'typescript' };
}

/** A type of ours is found by the module that exports it. */
function importedTypes(text, module) {
  const types = text.split(' | ').map((name) => (/^[A-Z]\w*$/.test(name) ? { module, name } : name));
  return types.every((type) => typeof type === 'string') ? text : types;
}

/** Each name once: several elements have a part of that name. */
function partsOf(manifest) {
  const lines = new Map();
  for (const { tagName, cssParts = [] } of elementsOf(manifest)) {
    for (const { name, description } of cssParts) {
      lines.set(name, [...(lines.get(name) ?? []), `${tagName}: ${description}`]);
    }
  }
  return [...lines].map(([name, all]) => ({ name: `part(${name})`, description: all.join('\n') }));
}
