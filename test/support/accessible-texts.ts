import { executeServerCommand } from '@web/test-runner-commands';
import { skip } from './skip.js';

/** All that assistive technology is told about the page of the running test. Where the engine does not say, it is skipped. */
export async function accessibleTexts(): Promise<string> {
  const texts = await executeServerCommand<unknown[] | false, undefined>('kith:accessible-texts');
  return texts ? texts.join('\n') : skip('the accessibility tree cannot be read');
}
