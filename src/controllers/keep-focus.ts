import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Keeps the keyboard's place when a render takes the focused control away or makes another of it. Controls that may go
 * carry a `data-focus` key; where none has the key afterwards, `instead` says where to go on, else the element's box.
 */
export class KeepFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #instead: (key: string) => HTMLElement | null | undefined;
  #key: string | undefined;

  constructor(host: ReactiveElement, instead: (key: string) => HTMLElement | null | undefined = () => undefined) {
    this.#host = host;
    this.#instead = instead;
  }

  hostUpdate(): void {
    this.#key = this.#focused?.dataset.focus;
  }

  hostUpdated(): void {
    const key = this.#key;
    if (key === undefined || this.#focused?.dataset.focus === key) return;
    const { shadowRoot } = this.#host;
    const same = shadowRoot?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`);
    const next = same ?? this.#instead(key);
    if (next) next.focus();
    else focusBox(shadowRoot?.querySelector('.faces'));
  }

  get #focused(): HTMLElement | undefined {
    const active = this.#host.shadowRoot?.activeElement;
    return active instanceof HTMLElement ? active : undefined;
  }
}

/** A box takes the focus only for this once: standing in for a control, it must not take it from clicks. */
function focusBox(box: HTMLElement | null | undefined) {
  if (!box) return;
  box.tabIndex = -1;
  box.focus();
  box.addEventListener('blur', () => box.removeAttribute('tabindex'), { once: true });
}

/** Where a list went on when its last page came and took the button for more away. */
export const firstOfLastPage = <E extends Element>(items: ArrayLike<E>, pageSize: number): E | undefined =>
  items[Math.floor((items.length - 1) / pageSize) * pageSize];
