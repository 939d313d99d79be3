// YAML as plain values, read by the parser Prettier brings along. All scalars are strings.
import { parsers } from 'prettier/plugins/yaml';

/** @throws where it is no YAML */
export const parseYaml = (text) => valueOf(parsers.yaml.parse(text, {}));

function valueOf(node) {
  const children = (node?.children ?? []).filter(Boolean);
  switch (node?.type) {
    case 'mapping':
    case 'flowMapping':
      return Object.fromEntries(children.map((item) => item.children.map(valueOf)));
    case 'sequence':
    case 'flowSequence':
      return children.map(valueOf);
    case 'root':
    case 'document':
      return valueOf(children.at(-1));
    case 'blockLiteral':
    case 'blockFolded':
      return node.children.map((line) => line.value ?? '').join('\n');
    default:
      return node?.value ?? (children.length > 0 ? valueOf(children[0]) : null);
  }
}
