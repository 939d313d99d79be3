/**
 * The language that holds at an element: the nearest `lang` up through slots and shadow roots, as the platform reads it
 * for text. (`:lang()` tells it only for tags one already knows.)
 */
export function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = above(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang !== null) return lang;
  }
  return '';
}

/** The node above in the flat tree. */
function above(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element ? node.assignedSlot : null) ?? node.parentNode;
}

const listeners = new Set<() => void>();
let watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls `listener` when a `lang` above `element` may have changed, until `leave` is called.
 *
 * @returns The language that holds now, too: both are known from one way up.
 */
export function watchLang(element: Element, listener: () => void): { lang: string; leave: () => void } {
  let lang: string | null = null;
  for (let node: Node | null = element; node; node = above(node)) {
    if (lang === null && node instanceof Element) lang = node.getAttribute('lang');
    if (node.parentNode === null) watch(node);
  }
  listeners.add(listener);
  return { lang: lang ?? '', leave: () => leave(listener) };
}

/** One observer for all elements and all their roots, while there is an element. */
function watch(root: Node) {
  if (watched.has(root)) return;
  observer ??= new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  observer.observe(root, { attributes: true, subtree: true, attributeFilter: ['lang'] });
  watched.add(root);
}

function leave(listener: () => void) {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  observer?.disconnect();
  watched = new WeakSet();
}
