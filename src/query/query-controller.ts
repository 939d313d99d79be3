import { AskingController } from './asking-controller.js';
import { observe, type Observer } from './observer.js';
import type { ProviderClient } from './provider-client.js';
import type { Query } from './query.js';

/** Binds a query of a single thing to an element. */
export class QueryController<T> extends AskingController<T, Query<T>, Observer<T>> {
  protected override observe(client: ProviderClient, query: Query<T>): Observer<T> {
    return observe(client, query);
  }
}
