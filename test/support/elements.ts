interface Manifest {
  readonly modules: readonly {
    readonly exports?: readonly { readonly kind: string; readonly name: string }[];
    readonly declarations?: readonly { readonly events?: readonly { readonly name: string }[] }[];
  }[];
}

const manifest = async () =>
  (await (await fetch(new URL('../../custom-elements.json', import.meta.url))).json()) as Manifest;

/** The names of all elements without their prefix, sorted, as `custom-elements.json` has them. */
export async function elementNames(): Promise<string[]> {
  const { modules } = await manifest();
  return modules
    .flatMap(({ exports = [] }) => exports)
    .flatMap(({ kind, name }) => (kind === 'custom-element-definition' ? name.replace('kith-', '') : []))
    .sort();
}

/** The types of all events that elements send, each once. */
export async function eventNames(): Promise<string[]> {
  const { modules } = await manifest();
  const events = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ events: own = [] }) => own));
  return [...new Set(events.map(({ name }) => name))];
}
