import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Waits with the last of many calls until none has come for a while; a removed host does nothing any more. */
export class Debounce implements ReactiveController {
  readonly #ms: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, ms: number) {
    this.#ms = ms;
    host.addController(this);
  }

  /** Replaces what is waiting. */
  readonly run = (action: () => void): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, this.#ms);
  };

  /** Drops what is waiting and acts at once. */
  readonly now = (action: () => void): void => {
    clearTimeout(this.#timer);
    action();
  };

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
