import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onMinute } from '../internal/clock.js';

/** Gives an element the present moment, and has it render at each full minute. */
export class NowController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #leave?: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return Date.now();
  }

  hostConnected(): void {
    this.#leave = onMinute(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#leave?.();
  }
}
