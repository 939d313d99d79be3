// Prints which tests were skipped and why, and writes `{ passed, failed, skipped }` to the file named by KITH_TEST_COUNTS.
import { writeFileSync } from 'node:fs';
import { printSkipped } from './skipped.mjs';

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const { counts, skipped } = countSessions(sessions);
      printSkipped(skipped);
      const file = process.env.KITH_TEST_COUNTS;
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/** A file that fails without a failing test (it would not import, it timed out) counts as one failure. */
function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const skipped = [];
  for (const session of sessions) {
    const failedBefore = counts.failed;
    for (const { test, title } of testsOf(session.testResults)) {
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      if (test.skipped) skipped.push({ browser: session.browser.name, title });
    }
    if (!session.passed && counts.failed === failedBefore) counts.failed++;
  }
  return { counts, skipped };
}

/** All tests below a suite, with the full titles Mocha gives them. */
function* testsOf(suite, above = []) {
  if (!suite) return;
  for (const test of suite.tests) yield { test, title: [...above, test.name].join(' ') };
  for (const inner of suite.suites) yield* testsOf(inner, [...above, inner.name]);
}
