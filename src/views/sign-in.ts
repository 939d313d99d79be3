/**
 * Somebody wants to sign in, to see what is not shown without it. Cancel it to do so in the page's own way, and call
 * `detail.retry()` when that is done; not cancelled, the provider is asked again at once.
 */
export class SignInRequestEvent extends CustomEvent<{ readonly retry: () => void }> {
  constructor(retry: () => void) {
    super('kith-sign-in-request', { detail: { retry }, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-sign-in-request': SignInRequestEvent;
  }
}

/** Asks the page to sign somebody in; asks again where the page leaves it at that. */
export function requestSignIn({ target }: Event, retry: () => void): void {
  if (target?.dispatchEvent(new SignInRequestEvent(retry))) retry();
}
