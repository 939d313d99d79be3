/** The last argument of every read. */
export interface ReadOptions {
  /** Aborted when nobody waits for the answer any more: the call rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** BCP 47 tag of the language wanted for texts the back end writes. */
  readonly locale?: string;
}

/** The last argument of every write. */
export interface WriteOptions extends ReadOptions {
  /**
   * The same for every try of one write: a back end that has seen it answers as before and does nothing twice. Writes that
   * may be done twice without harm, such as a reaction, are tried again by themselves; a post only when somebody asks.
   */
  readonly idempotencyKey?: string;
}

/** The last argument of `setMembership`. */
export interface MembershipOptions extends WriteOptions {
  /** Words to those who decide about a request. */
  readonly message?: string;
}

/** The last argument of `upload`. */
export interface UploadOptions extends WriteOptions {
  /** Called with the part that has arrived, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** The last argument of `subscribe`. */
export interface SubscribeOptions extends ReadOptions {
  /** The `cursor` of the last event that was received; without it, what changes from now on. */
  readonly after?: string;
}
