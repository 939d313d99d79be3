// The tags' types for JSX, from custom-elements.json: dist/jsx.d.ts.
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

/** What of the generated file is not published: it belongs to other ways of using it. */
const left = new Set(['ScopedElements', 'CustomCssProperties']);

/** A ref is an object in React and Preact, a function in all, a variable in Solid. */
const ref = 'ref?: T | { current: T | null } | ((element: T) => unknown) | null | undefined;';

export async function writeJsxTypes(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'custom-elements.json'), 'utf8'));
  const generated = generateJsxTypes(manifest, { fileName: '', globalTypePath: './index.js' });
  const file = path.join(root, 'dist/jsx.d.ts');
  const text = `/** Types of the tags for JSX. README.md says how a framework takes them. */\n${published(generated)}`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

function published(text) {
  const source = ts.createSourceFile('jsx.d.ts', text, ts.ScriptTarget.Latest, true);
  // An augmentation of a framework that is not installed is an error: each project writes the one it needs.
  const statements = source.statements.filter(
    (one) => !ts.isModuleDeclaration(one) && !left.has(one.name?.getText() ?? ''),
  );
  return statements.map((one) => withRef(one).trim()).join('\n\n');
}

function withRef(statement) {
  const text = statement.getFullText();
  if (!ts.isTypeAliasDeclaration(statement) || statement.name.text !== 'BaseProps') return text;
  const old = statement.type.members?.find(({ name }) => name.getText() === 'ref')?.getText();
  if (!old) throw new Error('The generated JSX types have no `ref` any more: look at scripts/build/jsx.mjs.');
  return text.replace(old, ref);
}
