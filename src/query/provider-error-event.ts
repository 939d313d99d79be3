import type { Problem } from '../model/index.js';
import type { ProviderFailure, ProviderProblem } from '../provider/index.js';

/**
 * Something a provider sent could not be used, or the provider could not be had at all. For monitoring; the widgets
 * already show what there is to show. Bubbles, composed, not cancelable; once for each cause.
 */
export class ProviderErrorEvent extends CustomEvent<ProviderErrorDetail> {
  constructor(detail: ProviderErrorDetail) {
    super('kith-provider-error', { detail, bubbles: true, composed: true });
  }
}

/** What went wrong: something that was sent, with its method where one sent it, or the provider as a whole. */
export interface ProviderErrorDetail {
  readonly problem?: ProviderProblem | Problem;
  readonly error?: ProviderFailure;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-provider-error': ProviderErrorEvent;
  }
}
