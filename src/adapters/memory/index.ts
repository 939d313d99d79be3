/** The provider that keeps its data in memory, and the sample organisation. No DOM, no Lit. */
import type { DataProvider } from '../../provider/index.js';
import { createMemoryProvider } from './create-memory-provider.js';

export { createMemoryProvider } from './create-memory-provider.js';
export { type MemoryOptions } from './options.js';

/**
 * The sample organisation "Nordwind" as a provider, loaded when it is asked for. The same `now` (milliseconds since
 * 1970, the clock's by default) gives the same organisation, and stays its present moment.
 */
export async function createSampleProvider(options: { readonly now?: number } = {}): Promise<DataProvider> {
  const { createSample } = await import('./sample/index.js');
  const now = options.now;
  const { document, ...more } = createSample({ now: now ?? Date.now() });
  return createMemoryProvider(document, { ...more, ...(now === undefined ? {} : { now: () => now }) });
}
