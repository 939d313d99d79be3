interface Manifest {
  readonly modules: readonly { readonly exports?: readonly { readonly kind: string; readonly name: string }[] }[];
}

/** The names of all elements without their prefix, sorted, as `custom-elements.json` has them. */
export async function elementNames(): Promise<string[]> {
  const answer = await fetch(new URL('../../custom-elements.json', import.meta.url));
  const { modules } = (await answer.json()) as Manifest;
  return modules
    .flatMap(({ exports = [] }) => exports)
    .flatMap(({ kind, name }) => (kind === 'custom-element-definition' ? name.replace('kith-', '') : []))
    .sort();
}
