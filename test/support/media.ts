import { executeServerCommand } from '@web/test-runner-commands';
import { skip } from './skip.js';

/** What a test may pretend about the reader's screen and wishes. */
export interface MediaFeatures {
  'forced-colors'?: 'active' | 'none';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

/**
 * Emulates these features in the page of the running test; `{}` is back to normal. Each file starts at normal. Where the
 * engine cannot, the test is skipped.
 */
export async function emulateMedia(features: MediaFeatures): Promise<void> {
  if (!(await tryMedia(features))) await skip('media features cannot be emulated');
}

/** The same for a test that goes on without. */
export const tryMedia = (features: MediaFeatures) =>
  executeServerCommand<boolean, MediaFeatures>('kith:media', features);
