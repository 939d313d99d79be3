import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Runs files with Node's own test runner, and says how it goes. @returns {Promise<{ passed, failed, skipped }>} */
export async function inNode(files, concurrency = true) {
  const result = { passed: 0, failed: 0, skipped: 0 };
  const events = run({ files, concurrency });
  // A file that crashes reports itself as a failed test; a file that is fine does not report itself. A suite counts only
  // where it failed by itself, as when its own body throws.
  const isTest = ({ details: { type, error } }) =>
    type !== 'suite' || (error !== undefined && error.failureType !== 'subtestsFailed');
  events.on('test:fail', (data) => isTest(data) && result.failed++);
  events.on('test:pass', (data) => isTest(data) && result[data.skip === undefined ? 'passed' : 'skipped']++);
  for await (const text of events.compose(spec)) process.stdout.write(text);
  return result;
}
