import type { Ledger } from './ledger.js';

type Callback = (...args: unknown[]) => unknown;
type Scope = Record<string, Callback | undefined>;

/** Replaces a member of some object, and answers with what puts the former one back. */
type Patch = <O extends object, N extends keyof O>(owner: O, name: N, value: O[N]) => void;

/** Has a ledger told of all listeners, timers, observers and workers of this page, until the returned function is called. */
export function followPage(ledger: Ledger): () => void {
  const restore: (() => void)[] = [];
  const patch: Patch = (owner, name, value) => {
    const before = owner[name];
    owner[name] = value;
    restore.push(() => (owner[name] = before));
  };
  followListeners(ledger, patch);
  followTimers(ledger, patch);
  followObservers(ledger, patch);
  followWorkers(ledger, patch);
  return () => {
    for (const one of restore.splice(0).reverse()) one();
  };
}

function followListeners(ledger: Ledger, patch: Patch) {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  type Args = Parameters<typeof add>;
  const keyOf = (target: EventTarget, [type, listener, options]: Args | Parameters<typeof remove>) => {
    const capture = typeof options === 'object' ? options.capture : options;
    return [ledger.nameOf(target), type, listener && ledger.nameOf(listener), Boolean(capture)].join(' ');
  };
  const follow = (target: EventTarget, args: Args) => {
    const [type, listener, options] = args;
    if (!listener || !outlivesElements(target)) return;
    const end = ledger.write('listener', keyOf(target, args), type);
    const { once, signal } = typeof options === 'object' ? options : {};
    if (once) add.call(target, type, end, { once });
    if (signal) add.call(signal, 'abort', end, { once: true });
  };
  patch(EventTarget.prototype, 'addEventListener', function (this: EventTarget | undefined, ...args: Args) {
    follow(this ?? window, args);
    add.apply(this ?? window, args);
  });
  patch(EventTarget.prototype, 'removeEventListener', function (this: EventTarget | undefined, ...args) {
    ledger.strike('listener', keyOf(this ?? window, args));
    remove.apply(this ?? window, args);
  });
}

/** Of the nodes the page's own, of the rest all but signals: those go with the call they belong to. */
const outlivesElements = (target: EventTarget) =>
  target instanceof Node
    ? ([document, document.documentElement, document.head, document.body] as Node[]).includes(target)
    : !(target instanceof AbortSignal);

function followTimers(ledger: Ledger, patch: Patch) {
  const scope = globalThis as unknown as Scope;
  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const) {
    const [begin, end] = [scope[start], scope[stop]];
    // Safari knows no idle moments.
    if (!begin || !end) continue;
    const strike = (id: unknown) => ledger.strike('timer', `${start} ${String(id)}`);
    patch(scope, start, (callback, ...rest) => {
      const fire: Callback = (...args) => {
        if (start !== 'setInterval') strike(id);
        return (callback as Callback)(...args);
      };
      const id = begin(fire, ...rest);
      ledger.write('timer', `${start} ${String(id)}`, start);
      return id;
    });
    patch(scope, stop, (id) => {
      strike(id);
      return end(id);
    });
  }
}

function followObservers(ledger: Ledger, patch: Patch) {
  for (const Class of [MutationObserver, ResizeObserver, IntersectionObserver, PerformanceObserver]) {
    const prototype = Class.prototype as unknown as Scope;
    const { observe, unobserve, disconnect } = prototype;
    // What observes no node observes the page.
    const nodeOf = (target: unknown) => (target instanceof Node ? target : document);
    const keyOf = (observer: object, target: unknown) => `${ledger.nameOf(observer)} ${ledger.nameOf(nodeOf(target))}`;
    patch(prototype, 'observe', function (this: object, ...args: unknown[]) {
      ledger.write('observer', keyOf(this, args[0]), Class.name, nodeOf(args[0]));
      return observe?.apply(this, args);
    });
    patch(prototype, 'disconnect', function (this: object) {
      ledger.strikeAll('observer', `${ledger.nameOf(this)} `);
      return disconnect?.apply(this);
    });
    if (!unobserve) continue;
    patch(prototype, 'unobserve', function (this: object, ...args: unknown[]) {
      ledger.strike('observer', keyOf(this, args[0]));
      return unobserve.apply(this, args);
    });
  }
}

function followWorkers(ledger: Ledger, patch: Patch) {
  class FollowedWorker extends Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      ledger.write('worker', ledger.nameOf(this), 'Worker');
    }
    override terminate() {
      ledger.strike('worker', ledger.nameOf(this));
      super.terminate();
    }
  }
  patch(globalThis, 'Worker', FollowedWorker);
}
