/** A failure as a face shows it: the code chooses the words. */
export interface Failure {
  readonly code: string;
  /** There is no connection: it goes on by itself when that is back. */
  readonly paused?: boolean;
}

/**
 * What a data element shows for one thing it wants to know. `waiting` means that nothing can be asked yet, `loading`
 * that an answer is on its way, `unsupported` that the provider has no method for it. Empty is a fact about the value.
 */
export type Face<T> =
  | { readonly face: 'waiting' | 'loading' | 'unsupported' }
  | {
      readonly face: 'ready';
      readonly value: T;
      /** The last refresh failed; the value is from before. */
      readonly stale?: Failure;
      /** A newer answer is on its way. */
      readonly refreshing?: boolean;
      /** The value answers the question before this one, whose own answer is on its way. */
      readonly former?: boolean;
    }
  | { readonly face: 'error'; readonly error: Failure };
