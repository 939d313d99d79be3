import { writeFileSync } from 'node:fs';

/** Ends a runner of tests: its last line, its exit code, and its counts for whoever sums them up. */
export function close(counts) {
  if (process.env.KITH_TEST_COUNTS) writeFileSync(process.env.KITH_TEST_COUNTS, JSON.stringify(counts));
  const { passed, failed, skipped } = counts;
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed ? 1 : 0;
}
