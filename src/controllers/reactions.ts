import type { Activity } from '../model/index.js';
import type { DataElement, SourceController } from '../query/source-controller.js';
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
    return (key, on) => void this.#writes.do(id, reactWrite(id, key, on));
  }

  /** The last reaction to a post, where it could not be saved. */
  failed({ id }: Activity): FailedWrite | undefined {
    return this.#writes.failed(id);
  }
}
