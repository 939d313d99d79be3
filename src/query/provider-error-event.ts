import type { ProviderFailure, ProviderProblem } from '../provider/index.js';

/**
 * Something a provider sent could not be used, or the provider could not be had at all. For monitoring; the widgets
 * already show what there is to show. Bubbles, composed, not cancelable; once for each cause.
 */
export class ProviderErrorEvent extends CustomEvent<{
  readonly problem?: ProviderProblem;
  readonly error?: ProviderFailure;
}> {
  constructor(detail: { readonly problem?: ProviderProblem; readonly error?: ProviderFailure }) {
    super('kith-provider-error', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kith-provider-error': ProviderErrorEvent;
  }
}
