import type { ProviderClient } from '../provider-client.js';
import { Changes } from './changes.js';

/** What is newer than the answers of a client's reads. */
export const changesOf = (client: ProviderClient): Changes => (client.changes ??= new Changes());
