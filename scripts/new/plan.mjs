// What `npm run new` will write, decided before anything is written.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Refusal, namesFor } from './names.mjs';

const templates = path.join(import.meta.dirname, 'templates');

/** Where each template goes. */
const files = (name) => ({
  'KIND/element.ts.tmpl': `src/elements/${name}/${name}.ts`,
  'KIND/styles.ts.tmpl': `src/elements/${name}/${name}.styles.ts`,
  'KIND/test.ts.tmpl': `src/elements/${name}/${name}.test.ts`,
  'KIND/stories.ts.tmpl': `stories/${name}.stories.ts`,
  'define.ts.tmpl': `src/define/${name}.ts`,
});

/** Where a statement is added among its like. */
const lists = ({ name, Class }) => ({
  'src/index.ts': {
    like: /^export \{[^}]*\} from '\.\/elements\/([\w-]+)\/[^']*';$/gm,
    statement: `export { ${Class} } from './elements/${name}/${name}.js';`,
  },
  'src/define/all.ts': { like: /^import '\.\/([\w-]+)\.js';$/gm, statement: `import './${name}.js';` },
});

/**
 * @param {string} root the checkout
 * @returns {Promise<{ names: object, created: Map<string, string>, changed: Map<string, string> }>} texts by file
 */
export async function plan(root, ...args) {
  if (args.length > 2) throw new Refusal(`One element at a time: "${args[2]}" is too much.`);
  const names = namesFor(...args);
  const targets = files(names.name);
  if (existsSync(path.join(root, `src/elements/${names.name}/${names.name}.ts`)))
    throw new Refusal(`<${names.tag}> exists already: src/elements/${names.name}/${names.name}.ts.`);
  for (const file of Object.values(targets))
    if (existsSync(path.join(root, file)))
      throw new Refusal(`${file} is there already: remove it or take another name.`);
  const user = whoUses(names.Class, path.join(root, 'src'));
  if (user) throw new Refusal(`The class of "${names.name}" would be ${names.Class}, which stands in src/${user}.`);

  const formatted = async (file, text) =>
    format(text, { ...(await resolveConfig(path.join(root, file))), filepath: path.join(root, file) });
  const created = new Map();
  for (const [template, file] of Object.entries(targets)) {
    const text = readFileSync(path.join(templates, template.replace('KIND', names.kind)), 'utf8');
    created.set(file, await formatted(file, fill(text, names)));
  }
  const changed = new Map();
  for (const [file, { like, statement }] of Object.entries(lists(names))) {
    const text = insert(readFileSync(path.join(root, file), 'utf8'), like, names.name, statement);
    if (text === undefined) throw new Refusal(`${file} does not look as expected: no line in it is like ${statement}`);
    changed.set(file, await formatted(file, text));
  }
  return { names, created, changed };
}

/** `{{name}}` and the like; a name that is not there is a mistake in the template. */
export const fill = (template, names) =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_, key) => {
    if (!Object.hasOwn(names, key)) throw new Error(`A template asks for {{${key}}}, which there is not.`);
    return names[key];
  });

/** Puts a statement among those like it, before the first whose name comes after its own. */
export function insert(text, like, name, statement) {
  const found = [...text.matchAll(like)];
  if (found.length === 0) return undefined;
  const next = found.find(([, other]) => other > name);
  if (next) return `${text.slice(0, next.index)}${statement}\n${text.slice(next.index)}`;
  const last = found.at(-1);
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${statement}${text.slice(end)}`;
}

/** Also a type counts: `KithDocument` is none of our elements. */
function whoUses(word, src) {
  const whole = new RegExp(`\\b${word}\\b`);
  const sources = readdirSync(src, { recursive: true }).filter((file) => file.endsWith('.ts'));
  return sources.find((file) => whole.test(readFileSync(path.join(src, file), 'utf8')));
}
