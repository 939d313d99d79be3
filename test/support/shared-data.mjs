// Serves a folder beside the checkout, read-only: tests on recorded data fetch it, or pass over when it is not there.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** @param {string} folder @param {string} below the URL path it appears under, ending in a slash */
export function sharedData(folder, below) {
  return {
    name: 'kith-shared-data',
    async serve(context) {
      if (!context.path.startsWith(below)) return;
      const file = path.resolve(folder, decodeURIComponent(context.path.slice(below.length)));
      if (!file.startsWith(folder + path.sep)) return;
      // Nothing is returned for a missing file, and so the server answers 404.
      const body = await readFile(file, 'utf8').catch(() => undefined);
      if (body !== undefined) return { body, type: path.extname(file).slice(1) || 'txt' };
    },
  };
}
