// Counts the tests and writes `{ passed, failed, skipped }` to the file named by KITH_TEST_COUNTS.
import { writeFileSync } from 'node:fs';

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = countSessions(sessions);
      const file = process.env.KITH_TEST_COUNTS;
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/** A file that fails without a failing test (it would not import, it timed out) counts as one failure. */
function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const failedBefore = counts.failed;
    if (session.testResults) countSuite(session.testResults, counts);
    if (!session.passed && counts.failed === failedBefore) counts.failed++;
  }
  return counts;
}

function countSuite({ tests, suites }, counts) {
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const suite of suites) countSuite(suite, counts);
}
