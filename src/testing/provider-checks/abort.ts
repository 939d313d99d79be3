import { check, type Definition } from './check.js';
import { attempt, wrong, type CallFailed, type Outcome } from './contract-error.js';
import { callOf, readMethods, type ReadMethod } from './questions.js';

/** Nobody waits for what was aborted. */
export const abort: readonly Definition[] = readMethods.map((method) =>
  check(`${method} gives up when it is aborted`, [method], async (scene) => {
    const call = await callOf(method, scene);
    const before = AbortSignal.abort();
    const early = await attempt(call(undefined, { signal: before }));
    if (!('failure' in early)) {
      throw wrong(
        `${method} answered although its signal was aborted before the call.`,
        'Hand `signal` on to `fetch`, or begin with `signal?.throwIfAborted()`.',
      );
    }
    expectAbort(method, early.failure, before);
    const controller = new AbortController();
    const asked = attempt(call(undefined, { signal: controller.signal }));
    controller.abort();
    expectQuiet(method, await asked, controller.signal);
    return undefined;
  }),
);

function expectAbort(method: ReadMethod, failure: CallFailed, signal: AbortSignal) {
  if (failure.isAbort(signal)) return;
  throw wrong(
    `${method} was aborted, and said so otherwise: ${failure.message}`,
    'Let the AbortError through as it is: any other failure is shown to somebody, or tried again.',
  );
}

/** What was answered already when the abort came may be handed out. */
function expectQuiet(method: ReadMethod, outcome: Outcome<unknown>, signal: AbortSignal) {
  if ('failure' in outcome) expectAbort(method, outcome.failure, signal);
}
