import { createContext } from '@lit/context';
import type { DataProvider } from '../provider/index.js';

/** Carries the provider to the tags below. The key is shared by every copy and version of Kith on a page. */
export const providerContext = createContext<DataProvider | undefined>(Symbol.for('kith/provider@1'));
