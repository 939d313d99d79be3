import type { DataProvider } from '../provider/index.js';
import { followPage } from './follow-page.js';

/** What can be begun and left behind. */
export type Kind = 'listener' | 'timer' | 'observer' | 'worker' | 'request' | 'stream';

interface Entry {
  readonly place: string;
  /** What it is about: where that is not on the page any more, nothing is left of it. */
  readonly node: Node | undefined;
}

/** Writes down what is begun on a page and strikes out what is ended: what remains is what was left behind. */
export class Ledger {
  readonly #open = new Map<Kind, Map<string, Entry>>();
  readonly #begun = new Map<Kind, number>();
  readonly #names = new WeakMap<object, string>();
  #things = 0;
  #leave: (() => void) | undefined;

  /** Writes down from here on, in fake time where that has begun. */
  begin(): void {
    this.#leave = followPage(this);
  }

  end(): void {
    this.#leave?.();
  }

  /** How many of a kind were begun at all. */
  begun(kind: Kind): number {
    return this.#begun.get(kind) ?? 0;
  }

  /** What is not ended, with the place where it was begun. */
  left(kind: Kind): string[] {
    const entries = [...(this.#open.get(kind)?.values() ?? [])];
    return entries.filter(({ node }) => node?.isConnected ?? true).map(({ place }) => place);
  }

  /** The same provider. A call is a request until it is answered, a stream is one until it ends, or nobody waits any more. */
  follow(provider: DataProvider): DataProvider {
    const followed = Object.entries(provider as unknown as Record<string, unknown>).map(([method, call]) => {
      if (typeof call !== 'function') return [method, call];
      return [method, (...args: unknown[]) => this.#followCall(provider, method, call, args)];
    });
    return Object.fromEntries(followed) as DataProvider;
  }

  /**
   * Something was begun.
   *
   * @returns What strikes it out.
   */
  write(kind: Kind, key: string, what: string, node?: Node): () => void {
    const open = this.#open.get(kind) ?? new Map<string, Entry>();
    this.#open.set(kind, open.set(key, { place: `${what} ${whence()}`, node }));
    this.#begun.set(kind, this.begun(kind) + 1);
    return () => this.strike(kind, key);
  }

  /** Something was ended. */
  strike(kind: Kind, key: string): void {
    this.#open.get(kind)?.delete(key);
  }

  /** Everything of this kind whose key begins so was ended. */
  strikeAll(kind: Kind, start: string): void {
    for (const key of this.#open.get(kind)?.keys() ?? []) if (key.startsWith(start)) this.strike(kind, key);
  }

  /** Something to make keys of: another one for each thing. */
  nameOf(thing: object): string {
    const name = this.#names.get(thing) ?? String((this.#things += 1));
    this.#names.set(thing, name);
    return name;
  }

  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
  #followCall(provider: DataProvider, method: string, call: Function, args: readonly unknown[]) {
    const kind = method === 'subscribe' ? 'stream' : 'request';
    const end = this.write(kind, this.nameOf(args), method);
    const { signal } = (args.at(-1) ?? {}) as { signal?: AbortSignal };
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, { once: true });
    const answer: unknown = call.apply(provider, args);
    if (kind === 'stream') return tellingItsEnd(answer as AsyncIterable<unknown>, end);
    return (answer as Promise<unknown>).finally(end);
  }
}

/** The same stream, and word of its end, however it ends. */
function tellingItsEnd(stream: AsyncIterable<unknown>, end: () => void): AsyncIterable<unknown> {
  return {
    [Symbol.asyncIterator]() {
      const events = stream[Symbol.asyncIterator]();
      return {
        async next() {
          try {
            const event = await events.next();
            if (event.done) end();
            return event;
          } catch (thrown) {
            end();
            throw thrown;
          }
        },
        return() {
          end();
          return events.return?.() ?? Promise.resolve({ done: true, value: undefined });
        },
      };
    },
  };
}

/** Where in the sources something is begun: not in the files that only look on. */
const whence = () =>
  new Error().stack
    ?.split('\n')
    .find((line) => /\/(src|node_modules)\//.test(line) && !/\/testing\/(ledger|follow-page)/.test(line))
    ?.trim() ?? 'at a place unknown';
