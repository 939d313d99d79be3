import type { ReactiveController, ReactiveElement } from 'lit';
import { toFailure, type ProviderFailure, type ProviderMethod } from '../../provider/index.js';
import type { ProviderClient } from '../provider-client.js';
import type { SourceController } from '../source-controller.js';
import { perform } from './perform.js';
import type { Write } from './write.js';

/** A write that was refused or did not get through: nothing of it is left but this. */
export interface FailedWrite {
  readonly failure: ProviderFailure;
  /** Tries the same write again: a back end that had done it does nothing twice. */
  readonly retry: () => void;
  /** Lets it be. */
  readonly dismiss: () => void;
}

interface Asked {
  readonly client: ProviderClient;
  readonly failed?: FailedWrite;
}

/** Methods that turned out not to be there: their controls go away. */
const lacking = new WeakMap<ProviderClient, Set<ProviderMethod>>();

/** Does an element's writes, and keeps what became of the last one of each name until it is tried again or let be. */
export class WriteController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #source: SourceController;
  readonly #asked = new Map<string, Asked>();

  constructor(host: ReactiveElement, source: SourceController) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    // What it keeps it keeps while the element is away.
  }

  /** Whether the provider has a method, as far as one knows. */
  can(method: ProviderMethod): boolean {
    const { client } = this.#source;
    return client?.provider[method] !== undefined && !lacking.get(client)?.has(method);
  }

  /** Whether a write of this name is under way. */
  isUnderWay(name: string): boolean {
    const asked = this.#of(name);
    return asked !== undefined && !asked.failed;
  }

  /** The last write of this name, where it has failed. */
  failed(name: string): FailedWrite | undefined {
    return this.#of(name)?.failed;
  }

  /** Does a write. Resolves to its answer, or to nothing where it failed. */
  do<T>(name: string, write: Write<T>): Promise<T | undefined> {
    return this.#try(name, write, newKey());
  }

  async #try<T>(name: string, write: Write<T>, key: string): Promise<T | undefined> {
    const { client } = this.#source;
    if (!client) return undefined;
    const asked: Asked = { client };
    this.#put(name, asked);
    try {
      const answer = await perform(client, write, key);
      if (this.#asked.get(name) === asked) this.#put(name, undefined);
      return answer;
    } catch (thrown) {
      const failure = toFailure(thrown);
      if (failure.code === 'unsupported') lack(client, write.needs);
      if (this.#asked.get(name) !== asked) return undefined;
      const failed: FailedWrite = {
        failure,
        // Never in another account's name.
        retry: () => void (this.#of(name) && this.#try(name, write, key)),
        dismiss: () => this.#put(name, undefined),
      };
      this.#put(name, failure.code === 'unsupported' ? undefined : { client, failed });
      return undefined;
    }
  }

  /** Another account's are none of this one's business. */
  #of(name: string) {
    const asked = this.#asked.get(name);
    return asked?.client === this.#source.client ? asked : undefined;
  }

  #put(name: string, asked: Asked | undefined) {
    if (asked) this.#asked.set(name, asked);
    else this.#asked.delete(name);
    this.#host.requestUpdate();
  }
}

function lack(client: ProviderClient, method: ProviderMethod) {
  const methods = lacking.get(client) ?? new Set<ProviderMethod>();
  lacking.set(client, methods.add(method));
}

/** Random enough to be nobody else's; `randomUUID` is missing where a page has no TLS. */
const newKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
