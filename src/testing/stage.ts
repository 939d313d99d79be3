import FakeTimers, { type Clock } from '@sinonjs/fake-timers';
import type { LitElement } from 'lit';
import { loadReader } from '../provider/parsing.js';
import { now } from './fixtures.js';

// The one thing that comes over the network: fake time does not wait for it.
await loadReader();

/** A place for one test: a page region with fake time, emptied afterwards. */
export class Stage {
  readonly root = document.createElement('div');
  #clock: Clock | undefined;

  /** Fake time from here on. Micro-tasks stay real: the platform's own promises need them. */
  begin(): void {
    this.#clock = FakeTimers.install({ now, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    document.body.append(this.root);
  }

  end(): void {
    this.root.replaceChildren();
    this.root.remove();
    this.#clock?.uninstall();
    this.#clock = undefined;
  }

  /** Real time again, for tools that need it (axe). */
  realTime(): void {
    this.#clock?.uninstall();
    this.#clock = undefined;
  }

  /** Lets time pass. */
  async pass(ms: number): Promise<void> {
    await this.#clock?.tickAsync(ms);
  }

  /** Lets everything under way come to rest. No time worth speaking of passes, except for retries if `ms` says so. */
  async settle(ms = 0): Promise<void> {
    for (let i = 0; i < 6; i++) await this.pass(10);
    if (ms > 0) await this.pass(ms);
    for (let i = 0; i < 6; i++) await this.pass(10);
  }

  /** Puts an element on the page and waits until it has rendered. */
  async put<E extends LitElement>(element: E): Promise<E> {
    this.root.append(element);
    await element.updateComplete;
    return element;
  }
}

/** Takes the connection away, or gives it back: pages are told, and whoever comes later can see it. */
export function connect(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: isOnline });
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

/** Which face an element shows. */
export const faceOf = (element: Element): string | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>('.faces')?.dataset.face;

/** What an element says, as somebody would read it: without the texts only assistive technology gets. */
export const wordsOf = (element: Element): string =>
  (element.shadowRoot?.querySelector('.faces')?.textContent ?? '').replace(/\s+/g, ' ').trim();
