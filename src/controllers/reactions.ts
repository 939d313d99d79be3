import type { Activity } from '../model/index.js';
import type { DataElement, SourceController } from '../query/source-controller.js';
import { firstReaction } from '../views/reactions.js';
import { reactWrite } from '../query/writes/responding.js';
import { WriteController, type FailedWrite } from '../query/writes/write-controller.js';

/** The viewer's reactions to posts. */
export class Reactions {
  readonly #writes: WriteController;

  constructor(host: DataElement, source: SourceController) {
    this.#writes = new WriteController(host, source);
  }

  /** What gives or takes back a reaction to a post; nothing where the viewer may only read. */
  to({ id, viewer, state }: Activity): ((key: string, on: boolean) => void) | undefined {
    const mayReact = viewer !== undefined && viewer.canReact !== false && (state ?? 'visible') === 'visible';
    if (!mayReact || !this.#writes.can('react')) return undefined;
    return (key, on) => void this.#writes.do(nameOf(id, key), reactWrite(id, key, on));
  }

  /** A reaction to a post that could not be saved: one after the other, whatever was given after it. */
  failed({ id, reactions = [], viewer }: Activity): FailedWrite | undefined {
    const keys = [firstReaction, ...reactions.map(({ key }) => key), ...(viewer?.reactions ?? [])];
    for (const key of keys) {
      const failed = this.#writes.failed(nameOf(id, key));
      if (failed) return failed;
    }
    return undefined;
  }
}

const nameOf = (id: string, key: string) => `${id} ${key}`;
