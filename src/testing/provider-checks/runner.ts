import { providerChecks } from './index.js';
import type { ProviderCheckOptions } from './options.js';

/** The two functions that mocha, vitest, node:test and others have in common. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, test: (...context: unknown[]) => Promise<void>, timeout: number) => unknown;
}

/** A check makes several calls, and each may take its time. */
const timeout = 60_000;

/**
 * Makes a test of each check. One whose method is missing, or that has nothing to be tried on, is skipped, with the
 * reason where the runner tells reasons (vitest, node:test) and as a note in the console where it does not.
 *
 * @example
 * import { describe, it } from 'node:test';
 * runProviderChecks({ describe, it }, { create: () => provider, known: { person: '1' } });
 */
export function runProviderChecks({ describe, it }: Runner, options: ProviderCheckOptions): void {
  const checks = providerChecks(options);
  describe('the provider contract', () => {
    for (const { name, run } of checks) {
      // Mocha gives its context as `this`, and takes a declared parameter for a callback.
      const test = async function (this: unknown, ...context: unknown[]) {
        (this as Partial<Context> | undefined)?.timeout?.(timeout);
        const { status, says } = await run();
        if (status !== 'right') skip([this, context[0]] as Partial<Context>[], name, says);
      };
      it(name, test, timeout);
    }
  });
}

/** What mocha has as `this`, vitest and node:test as the first argument. */
interface Context {
  skip(reason: string): void;
  timeout(ms: number): unknown;
}

function skip([self, first]: Partial<Context>[], name: string, reason: string) {
  if (typeof first?.skip === 'function') first.skip(reason);
  else {
    console.info(`[kith] skipped: ${name}: ${reason}`);
    self?.skip?.(reason);
  }
}
