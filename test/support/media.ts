import { executeServerCommand } from '@web/test-runner-commands';

/** What a test may pretend about the reader's screen and wishes. */
export interface MediaFeatures {
  'forced-colors'?: 'active' | 'none';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

/** Emulates these features in the page of the running test; `{}` is back to normal. Each file starts at normal. */
export async function emulateMedia(features: MediaFeatures): Promise<void> {
  await executeServerCommand('kith:media', features);
}
