import type { ActivityMethods } from './contract/activity.js';
import type { ExpertiseMethods } from './contract/expertise.js';
import type { GroupMethods } from './contract/groups.js';
import type { LiveMethods } from './contract/live.js';
import type { PeopleMethods } from './contract/people.js';
import type { PostingMethods } from './contract/posting.js';
import type { RespondingMethods } from './contract/responding.js';
import type { RuleMethods } from './contract/rules.js';

export type { LiveEvent } from './contract/live.js';
export type {
  MembershipOptions,
  ReadOptions,
  SubscribeOptions,
  UploadOptions,
  WriteOptions,
} from './contract/options.js';

/**
 * What a back end can tell and do. Only `getPeople` is required: **a missing method is a missing capability**, and the
 * controls that need it are not rendered. What a method switches on is told of all widgets there are to be; the README
 * says which ones there are.
 *
 * - Every method but `subscribe` is asynchronous. Each fails only by throwing a `ProviderError` (recognised by its
 *   `code`), or the reason of the signal that ended the call.
 * - Any method may fail with `unauthenticated`, `offline`, `rate-limited`, `unavailable` or `unknown`. One that turns
 *   out not to be there throws `unsupported`, and its control goes away.
 * - A read that has not answered after 30 seconds is given up: its signal is aborted, and widgets say `unavailable`, with
 *   a way to try again. Writes are waited for: what they do may be done already.
 * - What is malformed is left out and reported: one line in the console and one `kith-provider-error` for each cause, with
 *   the path and what to do. Where nothing of what was read can be used, widgets say that it could not be read
 *   (`invalid`); they never take it for an empty list. A thing that comes twice in a list is shown once.
 * - Texts are shown up to 100,000 characters; names, titles and other words of one line up to 256. The rest is cut, with
 *   an ellipsis, and reported. Ids, addresses and cursors are never cut.
 * - References are ids everywhere; a page may carry the objects meant in `included`. Dates are ISO 8601.
 * - Cursors are opaque, and belong to the list that gave them.
 * - What a read returns may be shown: leave out what the viewer may not see, with its counts.
 * - Leavers and systems are left out of searches, suggestions, facets, members and counts, never out of `getPeople`.
 * - Writes are for viewers: each answers with the object as it is afterwards, and does nothing twice for one
 *   `idempotencyKey`.
 */
export interface DataProvider
  extends
    PeopleMethods,
    GroupMethods,
    ActivityMethods,
    PostingMethods,
    RespondingMethods,
    ExpertiseMethods,
    RuleMethods,
    LiveMethods {
  /** The largest number of ids one plural read takes; absent means any number. */
  readonly limits?: { readonly ids?: number };
}

/** The name of a method of `DataProvider`. */
export type ProviderMethod = Exclude<keyof DataProvider, 'limits'>;
