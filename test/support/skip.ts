import { executeServerCommand } from '@web/test-runner-commands';

let running: Mocha.Test | undefined;

// At the root: whoever imports this file has it.
beforeEach(function () {
  running = this.currentTest;
});

/** Passes over the running test, by name: the end of the run tells which tests were skipped, and this reason. */
export async function skip(reason: string): Promise<never> {
  if (!running) throw new Error('Only a test can be skipped.');
  await executeServerCommand('kith:skipped', { title: running.fullTitle(), reason });
  running.skip();
  // Not reached: Mocha ends a test by throwing.
  throw new Error(reason);
}
