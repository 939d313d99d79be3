import type { KithDocument } from '../../model/index.js';
import type { DataProvider } from '../../provider/index.js';
import { createMemoryNetwork } from './network.js';
import type { MemoryOptions } from './options.js';

/**
 * A provider whose back end is a document in memory. It can do what the document carries data for: without `groups` it
 * has no group methods, without `viewer` no `getViewer`, and so on. The viewer of the document sees what its rules let
 * them see. It only reads, unless `writable` is `true`: whoever has a document to show has nowhere to keep what is
 * written.
 *
 * @example
 * const provider = createMemoryProvider({ kith: 1, people: [{ id: '1', name: 'Åsa Lindström' }] });
 */
export const createMemoryProvider = (document: KithDocument, options: MemoryOptions = {}): DataProvider =>
  createMemoryNetwork(document, { writable: false, ...options }).as();
