import { AskingController } from './asking-controller.js';
import { observeList, type ListObserver } from './list-observer.js';
import type { ProviderClient } from './provider-client.js';
import type { List, ListQuery } from './query.js';

/** Binds a list that comes page by page to an element. */
export class ListController<I> extends AskingController<List<I>, ListQuery<I>, ListObserver<I>> {
  /** Reads the next page. */
  readonly more = (): void => void this.observer?.more();

  /** Shows what waits above. */
  readonly showNewer = (): void => this.observer?.showNewer();

  protected override observe(client: ProviderClient, query: ListQuery<I>): ListObserver<I> {
    return observeList(client, query);
  }
}
