// What the types of the provider say: every method of `DataProvider` with its doc comment, and the area it belongs to.
import path from 'node:path';
import ts from 'typescript';

const sources = path.resolve(import.meta.dirname, '../../src/provider');

/** @returns {{ areas: string[], methods: object[], rules: string, missing: string[] }} */
export function readContract(folder = sources) {
  const files = ['data-provider.ts', 'areas.ts'].map((file) => path.join(folder, file));
  const program = ts.createProgram(files, { strict: true, module: ts.ModuleKind.NodeNext, noLib: true });
  const checker = program.getTypeChecker();
  const [types, areas] = files.map((file) => program.getSourceFile(file));
  const declared = types.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'DataProvider',
  );
  const areaOf = areasIn(areas);
  const methods = checker
    .getPropertiesOfType(checker.getTypeAtLocation(declared))
    .filter(({ valueDeclaration }) => ts.isMethodSignature(valueDeclaration))
    .map((symbol) => describe(symbol, areaOf, checker));
  const rules = ts.displayPartsToString(checker.getSymbolAtLocation(declared.name).getDocumentationComment(checker));
  return { areas: [...new Set(Object.values(areaOf))], methods, rules, missing: methods.flatMap(whatIsMissing) };
}

function describe(symbol, areaOf, checker) {
  const node = symbol.valueDeclaration;
  const tags = Object.fromEntries(
    symbol.getJsDocTags(checker).map(({ name, text }) => [name, ts.displayPartsToString(text).trim()]),
  );
  const asked = node.parameters.map((parameter) => parameter.getText().replace(/\s+/g, ' '));
  return {
    name: symbol.name,
    area: areaOf[symbol.name],
    isRequired: !node.questionToken,
    signature: `${symbol.name}(${asked.join(', ')}): ${node.type.getText()}`,
    text: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
    enables: tags.enables,
    without: tags.missing,
    throws: tags.throws,
    example: tags.example,
  };
}

/** The table in areas.ts: it is typed, so a method without an area does not compile. */
function areasIn(source) {
  const table = {};
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.initializer)) {
      table[node.name.getText()] = node.initializer.text;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return table;
}

const needed = {
  text: 'what it answers',
  enables: '@enables',
  without: '@missing',
  throws: '@throws',
  example: '@example',
};

const whatIsMissing = (method) =>
  Object.entries({ ...needed, area: 'its area' })
    .filter(([key]) => !method[key])
    .map(([, what]) => `${method.name}: ${what}`);
