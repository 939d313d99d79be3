import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLang, onLangChange } from './nearest-lang.js';
import { textFor, type Text } from './text.js';

/** Gives an element its texts in the nearest language, and updates it when that changes. */
export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #text: Text = textFor('');
  #leave?: () => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get text(): Text {
    return this.#text;
  }

  hostConnected(): void {
    this.#read();
    this.#leave = onLangChange(this.#host, () => this.#read());
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  #read() {
    const text = textFor(nearestLang(this.#host));
    if (text === this.#text) return;
    this.#text = text;
    this.#host.requestUpdate();
  }
}
