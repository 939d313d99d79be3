import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

/** The parts of the manifest that are read here. */
interface Item {
  name: string;
  description?: string;
  default?: string;
  attribute?: string;
  kind?: string;
  type?: { text: string };
  parsedType?: { text: string };
}
interface Declaration {
  tagName?: string;
  description?: string;
  members?: Item[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
  cssStates?: Item[];
}

const declarations = (manifest.modules as { declarations?: Declaration[] }[]).flatMap((one) => one.declarations ?? []);
const find = (tag: string) => declarations.find(({ tagName }) => tagName === tag);

export const extractComponentDescription = (tag: string) => find(tag)?.description ?? '';

/**
 * Rows and controls of a docs table. Storybook has its own reading of the manifest, but knows no controls for unions, and
 * lists an attribute and its property as two things.
 */
export function extractArgTypes(tag: string): ArgTypes | null {
  const declaration = find(tag);
  if (!declaration) return null;
  const rows = (items: Item[] | undefined, category: string) =>
    (items ?? []).map((item) => [`${category}: ${item.name}`, row(item, category)] as const);
  return Object.fromEntries([
    ...(declaration.members ?? []).filter(({ kind }) => kind === 'field').map((item) => [item.name, property(item)]),
    ...rows(declaration.events, 'events'),
    ...rows(declaration.slots, 'slots'),
    ...rows(declaration.cssParts, 'css parts'),
    ...rows(declaration.cssProperties, 'css properties'),
    ...rows(declaration.cssStates, 'css states'),
  ]) as ArgTypes;
}

function property(item: Item) {
  const type = (item.parsedType ?? item.type)?.text ?? '';
  const attribute = item.attribute ? `Attribute \`${item.attribute}\`. ` : 'No attribute. ';
  return {
    ...row(item, 'properties'),
    ...control(type),
    description: attribute + (item.description ?? ''),
    table: table('properties', type, item.default),
  };
}

/** A control for what can be typed or chosen; objects are given by the story. */
function control(type: string) {
  const [first = '', ...others] = type.split(' | ');
  if (first.startsWith("'")) {
    const words = [first, ...others].filter((word) => word.startsWith("'"));
    return { control: { type: 'select' }, options: words.map((word) => word.slice(1, -1)) };
  }
  if (['boolean', 'number'].includes(first)) return { control: { type: first } };
  return { control: first === 'string' ? { type: 'text' } : false };
}

function row({ name, description = '', type, default: initial }: Item, category: string) {
  return {
    name: name || '(default)',
    description,
    control: false,
    table: table(category, type?.text, initial),
  };
}

const table = (category: string, type = '', initial?: string) => ({
  category,
  type: { summary: type },
  ...(initial === undefined ? {} : { defaultValue: { summary: initial } }),
});
