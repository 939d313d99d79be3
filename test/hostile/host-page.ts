import { expect } from '@open-wc/testing';
import type { DataProvider } from '../../src/provider/index.js';

/** What `watch.js` has seen. */
export interface Watched {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly violations: readonly string[];
  readonly globals: readonly string[];
}

type HostWindow = Window & typeof globalThis & { readonly watched: Watched };

/** A tag of ours under any prefix. */
export type Tag = HTMLElement & { provider?: DataProvider | undefined; readonly updateComplete?: Promise<boolean> };

const dataTag = /-(person|expert-badge|group-card|people-finder|activity-feed)$/;
const patienceMs = 6000;
/** The first page of a run waits for the CDN files to be built. */
const loadMs = 14_000;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for something that another page does in its own time. */
export async function until(what: string, holds: () => unknown, ms = patienceMs): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await sleep(15);
  }
}

export const faceOf = (tag: Element): string | undefined =>
  tag.shadowRoot?.querySelector<HTMLElement>('.faces')?.dataset.face;

/** Ready, and with everything it reads besides: no part of it is a skeleton any more. */
const isComplete = (tag: Element) => faceOf(tag) === 'ready' && !tag.shadowRoot?.querySelector('.skeleton, .bone');

/** Waits for what comes without a skeleton before it, such as the name of a post's group: until nothing changes any more. */
async function atRest(tags: readonly Tag[]) {
  const content = () => tags.map((tag) => tag.shadowRoot?.textContent ?? '').join();
  let last = '';
  let times = 0;
  await until('the tags come to rest', () => {
    const now = content();
    times = now === last ? times + 1 : 0;
    last = now;
    return times >= 5;
  });
}

/** One of the pages of `pages.mjs`, in a frame. */
export class HostPage {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Opens a page and waits until it has loaded; its tags may still be on their way. */
  static async open(name: string, width = 380): Promise<HostPage> {
    const frame = document.createElement('iframe');
    frame.width = String(width);
    frame.height = '900';
    frame.src = `/__hostile__/pages/${name}`;
    document.body.append(frame);
    await HostPage.#loaded(frame);
    return new HostPage(frame);
  }

  /** The page in a frame of this one. */
  async inner(selector: string): Promise<HostPage> {
    const frame = this.find(selector) as HTMLElement as HTMLIFrameElement;
    await HostPage.#loaded(frame);
    return new HostPage(frame);
  }

  // Not by the event: WebKit has one for the empty document too that every frame begins with.
  static async #loaded(frame: HTMLIFrameElement) {
    const { src } = frame;
    await until(
      `${src} is loaded`,
      () => frame.contentDocument?.URL === src && frame.contentDocument.readyState === 'complete',
      loadMs,
    );
  }

  /** Opens a page and waits until every tag on it is ready. */
  static async ready(name: string): Promise<HostPage> {
    const page = await HostPage.open(name);
    await page.allReady();
    return page;
  }

  static closeAll(): void {
    for (const frame of document.querySelectorAll('body > iframe')) frame.remove();
  }

  get window(): HostWindow {
    return this.#frame.contentWindow as HostWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  find(selector: string): Tag {
    const found = this.document.querySelector<Tag>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  }

  /** The data elements below, through the open shadow roots of others. */
  tags(root: ParentNode = this.document): Tag[] {
    return [...root.querySelectorAll<Tag>('*')].flatMap((element) =>
      dataTag.test(element.localName) ? [element] : element.shadowRoot ? this.tags(element.shadowRoot) : [],
    );
  }

  /** The first tag of this kind, whatever its prefix. */
  tag(kind: string): Tag {
    const found = this.tags().find(({ localName }) => localName.endsWith(`-${kind}`));
    if (!found) throw new Error(`The page has no ${kind}`);
    return found;
  }

  /** Adds a script to the page, as a tag manager would. */
  load(src: string): void {
    const script = this.document.createElement('script');
    script.type = 'module';
    script.src = src;
    this.document.head.append(script);
  }

  /** Waits until all these are ready, and says of those that are not what they show instead. */
  async allReady(tags = this.tags(), atLeast = 7): Promise<void> {
    expect(tags.length, 'tags on the page').to.be.at.least(atLeast);
    await until('every tag is ready', () => tags.every(isComplete)).catch(() => undefined);
    await atRest(tags);
    const faces = tags.map(
      (tag) => `${tag.localName} ${isComplete(tag) ? 'complete' : (faceOf(tag) ?? 'not rendered')}`,
    );
    expect(faces).to.deep.equal(tags.map(({ localName }) => `${localName} complete`));
  }

  /** Nothing went wrong, as far as the page could see. */
  nothingWrong(): void {
    const { errors, warnings, violations } = this.window.watched;
    expect({ errors, warnings, violations }).to.deep.equal({ errors: [], warnings: [], violations: [] });
  }

  /** No tag's content is wider than the room it has, at any depth. */
  noOverflow(tags = this.tags()): void {
    expect(tags.flatMap((tag) => overflowing(tag))).to.deep.equal([]);
  }
}

function overflowing(tag: Element): string[] {
  const box = tag.getBoundingClientRect();
  expect(box.width, `width of ${tag.localName}`).to.be.greaterThan(0);
  return [...(tag.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element) => {
    if (element.closest('.visually-hidden, svg')) return [];
    const { localName, className, clientWidth, scrollWidth } = element;
    const name = `${tag.localName} ${localName}.${className}`;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (left < box.left - 1 || right > box.right + 1)) {
      return [
        `${name} ${Math.round(left)}–${Math.round(right)} outside ${Math.round(box.left)}–${Math.round(box.right)}`,
      ];
    }
    const isClipped = getComputedStyle(element).overflowX !== 'visible';
    return clientWidth > 0 && !isClipped && scrollWidth > clientWidth + 1
      ? [`${name} ${scrollWidth} in ${clientWidth}`]
      : [];
  });
}
