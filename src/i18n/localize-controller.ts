import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLang, watchLang } from './nearest-lang.js';
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
    const { lang, leave } = watchLang(this.#host, () => this.#use(nearestLang(this.#host)));
    this.#leave = leave;
    this.#use(lang);
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  #use(lang: string) {
    const text = textFor(lang);
    if (text === this.#text) return;
    this.#text = text;
    this.#host.requestUpdate();
  }
}
