import { executeServerCommand } from '@web/test-runner-commands';
import { skip } from './skip.js';

/**
 * The time zone the page believes to be in, e.g. `America/New_York`; none is the machine's. Formats made before keep the
 * zone they were made in. Put it back after each test: the page is used again. Where the engine cannot, the test is
 * skipped.
 */
export async function emulateZone(timeZone = ''): Promise<void> {
  const could = await executeServerCommand<boolean, object>('kith:zone', { timeZone });
  if (!could) await skip('time zones cannot be emulated');
}
