import type { Presence, Report } from '../../model/index.js';

/** What a memory network may be given beside its document. */
export interface MemoryOptions {
  /** The present moment in milliseconds since 1970; the clock's by default. */
  readonly now?: () => number;
  /** Presence of people, instead of what the people of the document carry. Without either there is no `getPresence`. */
  readonly presence?: readonly Presence[];
  /** Reports to review. Without it there is no `getReportQueue`, and nothing can be reported. */
  readonly reports?: readonly Report[];
  /** Protected images by URL. Without it there is no `getImage`. */
  readonly images?: ReadonlyMap<string, Blob>;
  /** How many items a page has where the caller does not say; 20 by default. */
  readonly pageSize?: number;
  /**
   * Whether viewers may write, and hear what changes: a network's may by default, a provider of its own only reads. Where
   * nobody in particular is looking nothing can be written.
   */
  readonly writable?: boolean;
  /** How many changes are remembered for those who come back with a cursor; 1000 by default. */
  readonly history?: number;
}
