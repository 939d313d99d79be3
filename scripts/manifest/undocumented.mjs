// What a user of an element meets without a word about it.

/** Members of every element, which Lit documents. */
const lits = new Set(['styles', 'render', 'createRenderRoot']);

/**
 * @param manifest - A Custom Elements Manifest (schema 1 or 2).
 * @returns {string[]} For example `kith-person: attribute "size"`.
 */
export function undocumented(manifest) {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter((one) => one.customElement);
  return elements.flatMap((element) => {
    const name = element.tagName ?? element.name;
    const members = (element.members ?? []).filter(
      (member) => !member.privacy && !member.static && !member.inheritedFrom && !lits.has(member.name),
    );
    const parts = [
      ['the element', [element]],
      ['member', members],
      ['attribute', element.attributes],
      ['event', element.events],
      ['slot', element.slots],
      ['part', element.cssParts],
      ['token', element.cssProperties],
      ['state', element.cssStates],
    ];
    return parts.flatMap(([kind, things = []]) =>
      things
        .filter(({ description, inheritedFrom }) => !inheritedFrom && !description?.trim())
        .map((thing) => `${name}: ${kind} "${thing.name}"`),
    );
  });
}
