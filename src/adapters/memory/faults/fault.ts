import type { ProviderError, ProviderErrorCode, ProviderMethod } from '../../../provider/index.js';

/** What goes wrong: a code, or a failure with all it says. */
export type Fault = ProviderErrorCode | ProviderError;

/** A fault after the deed: the back end has done it, and its answer is lost. */
export interface LostAnswer {
  readonly afterwards: Fault;
}

/** A call that may go wrong, or take its time. */
export interface FaultyCall {
  readonly method: ProviderMethod;
  readonly args: readonly unknown[];
  /** Its number among the calls of this method, from 1. Each event of `subscribe` counts as one. */
  readonly nth: number;
  /** A number from 0 to 1 that looks random and is the same for the same seed. */
  readonly random: () => number;
}

/** When what goes wrong: always, or as a function of the call says. */
export type FaultRule = Fault | LostAnswer | ((call: FaultyCall) => Fault | LostAnswer | undefined);

/** Goes wrong every nth time. */
export const everyNth =
  (n: number, fault: Fault | LostAnswer): FaultRule =>
  ({ nth }) =>
    nth % n === 0 ? fault : undefined;

/** Goes wrong the first so many times. */
export const firstTimes =
  (times: number, fault: Fault | LostAnswer): FaultRule =>
  ({ nth }) =>
    nth <= times ? fault : undefined;

/** Goes wrong in this share of the calls, from 0 to 1. */
export const sometimes =
  (share: number, fault: Fault | LostAnswer): FaultRule =>
  ({ random }) =>
    random() < share ? fault : undefined;
