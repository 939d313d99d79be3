import { onlineManager } from '@tanstack/query-core';
import type { ProviderClient } from '../provider-client.js';
import { isAboutActivities } from '../queries/activities.js';
import type { QueryKey } from '../query.js';

/** Waits so many milliseconds, or until the connection is back, or the signal aborts. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  waiting(signal, (go) => {
    const timer = setTimeout(go, ms);
    const leave = onlineManager.subscribe((isOnline) => {
      if (isOnline) go();
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  });

/** Waits until an activity can be read again: then the viewer may hear of them, too. Or until the signal aborts. */
export const untilRead = (client: ProviderClient, signal: AbortSignal): Promise<void> =>
  waiting(signal, (go) =>
    client.cache.home.getQueryCache().subscribe((event) => {
      const isRead = event.type === 'updated' && event.action.type === 'success';
      if (isRead && isAboutActivities(event.query.queryKey as QueryKey)) go();
    }),
  );

function waiting(signal: AbortSignal, begin: (go: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    const end = begin(go);
    signal.addEventListener('abort', go);
    function go() {
      end();
      signal.removeEventListener('abort', go);
      resolve();
    }
  });
}
