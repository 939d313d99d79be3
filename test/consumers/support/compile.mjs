// Compiles files of a project with a TypeScript of its own.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** As strict as it goes. */
const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: true,
  noEmit: true,
  // TypeScript's own library is not ours to check.
  skipDefaultLibCheck: true,
  types: [],
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
};

/** @returns {Promise<(files: string[]) => string[]>} compiles files as one program, and says what is wrong */
export async function compiler(folder, typescript, wanted) {
  const file = path.join(folder, 'node_modules', typescript, 'lib/typescript.js');
  const { default: ts } = await import(pathToFileURL(file).href);
  const { options, errors } = ts.convertCompilerOptionsFromJson({ ...strict, ...wanted }, folder);
  const host = ts.createCompilerHost(options);
  host.getSourceFile = remembering(host.getSourceFile);
  return (files) => {
    const roots = files.map((name) => path.join(folder, name));
    const found = ts.getPreEmitDiagnostics(ts.createProgram(roots, options, host));
    return [...errors, ...found].map((diagnostic) => describe(ts, folder, diagnostic));
  };
}

/** The libraries of several programs are parsed once. */
function remembering(getSourceFile) {
  const known = new Map();
  return (file, ...rest) => {
    if (!known.has(file)) known.set(file, getSourceFile(file, ...rest));
    return known.get(file);
  };
}

function describe(ts, folder, { file, start, messageText }) {
  const text = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (!file) return text;
  return `${path.relative(folder, file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1}: ${text}`;
}
