import type { ProviderMethod } from '../../provider/index.js';
import type { CheckResult } from './check.js';
import { ContractError } from './contract-error.js';
import { providerChecks } from './index.js';
import type { ProviderCheckOptions } from './options.js';
import { allMethods } from './without.js';

/** How one check ended, also where the promise is not kept. */
export interface CheckReport {
  readonly name: string;
  readonly status: CheckResult['status'] | 'wrong';
  readonly says: string;
}

/** What the checks found out about one method. */
export interface MethodReport {
  readonly method: ProviderMethod;
  /** `skipped`: the method is there, and nothing was known to try it on. */
  readonly status: CheckReport['status'];
  /** The checks that are about this method. */
  readonly checks: readonly CheckReport[];
}

/**
 * Runs all checks, one after the other, and tells method by method what is right, missing or wrong. A check makes no more
 * than 20 calls, all together make some 450.
 */
export async function reportOnProvider(options: ProviderCheckOptions): Promise<MethodReport[]> {
  const reports = new Map(allMethods.map((method) => [method, [] as CheckReport[]]));
  for (const { name, methods, run } of providerChecks(options)) {
    const result = await run().catch(toReport);
    for (const subject of methods.slice(0, 1)) reports.get(subject)?.push({ name, ...result });
  }
  return [...reports].map(([method, checks]) => ({ method, status: statusOf(checks), checks }));
}

const toReport = (thrown: unknown) => {
  if (thrown instanceof ContractError) return { status: 'wrong' as const, says: thrown.message };
  throw thrown;
};

/** The worst there is; a method is right where anything was tried and nothing was wrong. */
const statusOf = (checks: readonly CheckReport[]) =>
  (['wrong', 'missing', 'right'] as const).find((status) => checks.some((check) => check.status === status)) ??
  'skipped';
