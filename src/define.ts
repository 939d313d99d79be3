import { ContextRoot } from '@lit/context';
import { version } from './internal/version.js';
import { warnOnce } from './internal/warn-once.js';

/** On every class of ours that was registered, whichever copy of Kith it comes from. */
const versionKey = Symbol.for('kith/version');

let rooted = false;

/**
 * Registers an element under a tag of your choice. A tag that is taken stays as it is: by the same version in silence,
 * by another with one warning that names both. Where there is no registry (in Node), nothing happens.
 *
 * @param registry - Another registry than the document's, where the browser has scoped ones.
 *
 * @example
 * define('acme-group-card', KithGroupCard);
 */
export function define(
  tag: string,
  Class: CustomElementConstructor,
  registry = typeof customElements === 'undefined' ? undefined : customElements,
): void {
  if (!registry || typeof document === 'undefined') return;
  root();
  const taken = registry.get(tag) as (CustomElementConstructor & { [versionKey]?: string }) | undefined;
  if (taken) {
    const other = taken[versionKey];
    if (other !== version) {
      warnOnce(
        `<${tag}> is already defined by ${other ? `Kith ${other}` : 'something else'}; Kith ${version} leaves it.`,
      );
    }
    return;
  }
  // A class can be registered once only; a second tag gets a class of its own.
  const fresh = registry.getName(Class) === null ? Class : class extends Class {};
  Object.defineProperty(fresh, versionKey, { value: version });
  registry.define(tag, fresh);
}

/** Before the first tag upgrades: keeps the requests of tags whose provider comes later. */
function root() {
  if (rooted) return;
  rooted = true;
  new ContextRoot().attach(document.documentElement);
}
