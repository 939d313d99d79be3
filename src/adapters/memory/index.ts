/** The provider that keeps its data in memory, and the sample organisation. No DOM, no Lit. */
import type { DataProvider } from '../../provider/index.js';
import { createMemoryNetwork, type MemoryNetwork } from './network.js';

export {
  everyNth,
  firstTimes,
  sometimes,
  type Fault,
  type FaultRule,
  type FaultyCall,
  type LostAnswer,
} from './faults/fault.js';
export { withFaults, type Faults } from './faults/with-faults.js';
export { withViewer, type ViewerChanges } from './faults/with-viewer.js';
export { createMemoryProvider } from './create-memory-provider.js';
export { type Message } from './message.js';
export { createMemoryNetwork, type MemoryNetwork } from './network.js';
export { type MemoryOptions } from './options.js';

/** When the sample organisation is. */
interface SampleTime {
  /** Milliseconds since 1970; the clock's by default. The same moment gives the same organisation, and stays. */
  readonly now?: number;
}

/** The sample organisation "Nordwind" as a provider, loaded when it is asked for. */
export const createSampleProvider = async (options: SampleTime = {}): Promise<DataProvider> =>
  (await createSampleNetwork(options)).as();

/** The sample organisation as a network, for more viewers than its own. */
export async function createSampleNetwork(options: SampleTime = {}): Promise<MemoryNetwork> {
  const { createSample } = await import('./sample/index.js');
  const now = options.now;
  const { document, ...more } = createSample({ now: now ?? Date.now() });
  return createMemoryNetwork(document, { ...more, ...(now === undefined ? {} : { now: () => now }) });
}
