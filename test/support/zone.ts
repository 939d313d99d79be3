import { executeServerCommand } from '@web/test-runner-commands';

/**
 * The time zone the page believes to be in, e.g. `America/New_York`; none is the machine's. Formats made before keep the
 * zone they were made in. Put it back after each test: the page is used again.
 */
export async function emulateZone(timeZone = ''): Promise<void> {
  await executeServerCommand('kith:zone', { timeZone });
}
